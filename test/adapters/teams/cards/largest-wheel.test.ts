import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import { daysAfter } from "../../../../src/domain/kernel/civil-date.ts";
import { LANGUAGES } from "../../../../src/domain/kernel/language.ts";
import { wheelOf } from "../../../../src/domain/reminders/wheel.ts";
import { wheelView } from "../../../../src/presentation/view/wheel-card-view.ts";
import { date } from "../../../builders/documents.ts";
import { duty, fullWheel, yearOfMeetings } from "../../../builders/wheels.ts";
import { renderOfficially } from "./official-cards.ts";

const { community } = fullWheel("innlandet");
const LONG = "En veldig lang tittel på en sak som noen skrev mens de hadde god tid ".repeat(3);

/** More than any year holds: 120 evaluations with long titles, and every meeting. */
const wheel = wheelOf(
  {
    dated: Array.from({ length: 120 }, (_, place) =>
      duty(
        { kind: "evaluation", case: `BT-${place}`, title: LONG },
        daysAfter(date("2026-01-02"), place * 3),
      ),
    ),
    undated: [],
  },
  yearOfMeetings(community, 2026),
  { community, year: 2026, today: date("2026-06-01"), body: undefined },
);
const address = `https://enighet.example/wheel/${"x".repeat(220)}`;
const addresses = { png: `${address}.png`, svg: `${address}.svg` };

describe("the largest wheel", () => {
  for (const language of LANGUAGES)
    for (const as of ["wheel", "table"] as const)
      it(`stays under 25 KB, and says what it leaves out and how to get it (${language}, ${as})`, () => {
        const card = cardOf(wheelView(wheel, { as, addresses }, language));
        assert.ok(card);
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < 25_000);
        const { text, complaints } = renderOfficially(card);
        assert.deepEqual(complaints, []);
        assert.match(text, /\d+ (?:måneder|månader|months|more months)/);
        assert.match(text, /«(?:årshjul for|annual wheel for)»/);
      });
});
