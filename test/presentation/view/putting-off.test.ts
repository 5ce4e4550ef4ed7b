import assert from "node:assert/strict";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { obligationNames } from "../../../src/presentation/view/obligation-names.ts";
import { personalReminderView } from "../../../src/presentation/view/personal-reminder-view.ts";
import { date } from "../../builders/documents.ts";
import { seated } from "../../builders/seated-community.ts";
import { stanceBy } from "../../builders/sweep-stage.ts";

function pressesOn(today: string, obligation: Obligation): string[] {
  const context = {
    community: seated,
    names: obligationNames({ community: seated }, "nb"),
    today: date(today),
    identities: [],
    occupancies: [],
  };
  const { presses } = personalReminderView([{ id: obligation.id, obligation, rung: "first" }], context);
  return presses.map(({ title }) => title);
}

describe("the buttons that put a reminder off", () => {
  for (const { what, today, dueOn, expected } of [
    {
      what: "say tomorrow and a week on a day before a working day",
      today: "2026-11-05",
      dueOn: "2026-11-20",
      expected: ["Utsett til i morgen", "Utsett én uke", "Stopp denne"],
    },
    {
      what: "say on a Friday which day it will be",
      today: "2026-11-06",
      dueOn: "2026-11-20",
      expected: ["Utsett til 9. november 2026", "Utsett én uke", "Stopp denne"],
    },
    {
      what: "are gone when no working day is left before the date",
      today: "2026-11-06",
      dueOn: "2026-11-08",
      expected: ["Stopp denne"],
    },
  ])
    it(what, () => {
      assert.deepEqual(pressesOn(today, stanceBy(dueOn)), expected);
    });
});
