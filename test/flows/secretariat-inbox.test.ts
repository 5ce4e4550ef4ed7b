import assert from "node:assert/strict";
import { noteAdoption } from "../../src/domain/cases/aftermath/note-adoption.ts";
import { afterEvents } from "../../src/domain/cases/replay-case.ts";
import type { DoneSeries } from "../../src/domain/reminders/duty-log.ts";
import { inboxRows } from "../../src/flows/secretariat-inbox.ts";
import { actingAs, decidedCaseOf, disputing } from "../builders/decided-case.ts";
import { date } from "../builders/documents.ts";

const by = { person: "siri", name: "Siri" };
const secretary = actingAs("secretary");

/** All had adopted on 20 November: to be sent in by 20 December. */
const recommended = decidedCaseOf({ routedAs: "changes-agreement" });
const outcome = noteAdoption(
  recommended,
  disputing.parties.map(({ id: party }) => ({
    party,
    result: "adopted" as const,
    on: date("2026-11-20"),
    reference: "4/26",
  })),
  secretary,
);
assert.ok("events" in outcome);
const adopted = afterEvents(recommended, outcome.events);

const waitsOn = (today: string, done: readonly DoneSeries[] = []) =>
  inboxRows({
    reader: { ...secretary, today: date(today), belongs: true, roster: { identities: [], occupancies: [] } },
    cases: [adopted],
    meetings: [],
    undelivered: { unreachable: [], dead: [], waiting: 0 },
    done,
  }).map(({ wait }) => wait);

const noted = (intended: string): DoneSeries[] => [
  {
    series: `submission:${adopted.id}`,
    entries: [
      {
        ...{ intended: date(intended), on: date("2026-12-15"), at: "2026-12-15T09:00:00Z" },
        ...{ result: "done", by, mark: "m" },
      },
    ],
  },
];

describe("the sending in of an agreement waits in the inbox", () => {
  it("from the day after its last day", () => {
    assert.ok(!waitsOn("2026-12-20").includes("sending-in"));
    assert.ok(waitsOn("2026-12-21").includes("sending-in"));
  });

  it("until it is noted for that day", () => {
    assert.ok(!waitsOn("2026-12-21", noted("2026-12-20")).includes("sending-in"));
    assert.ok(waitsOn("2026-12-21", noted("2025-12-20")).includes("sending-in"));
  });
});
