import assert from "node:assert/strict";
import {
  changeChoices,
  inDigest,
  quietIn,
  snoozed,
  snoozeUntil,
  startedAgain,
  stopped,
} from "../../../src/domain/reminders/change-choices.ts";
import type { ReminderChoices } from "../../../src/domain/reminders/reminder-choices.ts";
import { date } from "../../builders/documents.ts";
import { reminderChoicesMemory } from "../../builders/reminder-choices-memory.ts";

const today = date("2026-11-24");
const nobody: ReminderChoices = { person: "kari" };

describe("What a person chooses about reminders", () => {
  for (const [due, days, until] of [
    ["2026-12-24", 1, "2026-11-25"],
    ["2026-12-24", 7, "2026-12-01"],
    ["2026-11-27", 7, "2026-11-27"],
    ["2026-11-25", 1, "2026-11-25"],
    ["2026-11-24", 1, undefined],
    ["2026-11-01", 7, undefined],
    ["2026-12-24", 0, undefined],
  ] as const)
    it(`puts off what is due ${due} by ${days} days to ${until ?? "no day"}`, () => {
      assert.equal(snoozeUntil({ dueOn: date(due) }, today, days), until);
    });

  for (const { from, due, days, until } of [
    { from: "2026-11-06", due: "2026-11-20", days: 1, until: "2026-11-09" },
    { from: "2026-11-06", due: "2026-11-09", days: 2, until: "2026-11-09" },
    // Before Skjærtorsdag, and until after second day of Easter.
    { from: "2027-03-24", due: "2027-04-10", days: 1, until: "2027-03-30" },
    { from: "2026-11-05", due: "2026-11-08", days: 3, until: "2026-11-06" },
    // Nobody works on a day between today and the date.
    { from: "2026-11-06", due: "2026-11-08", days: 1, until: undefined },
    { from: "2027-03-24", due: "2027-03-29", days: 3, until: undefined },
  ] as const)
    it(`puts off on ${from} what is due ${due} by ${days} days to ${until ?? "no day"}: never to a day off`, () => {
      assert.equal(snoozeUntil({ dueOn: date(due) }, date(from), days), until);
    });

  it("lets the later of two puttings off count, and forgets those of another year", () => {
    const before = {
      ...nobody,
      snoozed: [
        { obligation: "a", until: date("2026-11-25") },
        { obligation: "over", until: date("2025-06-01") },
        { obligation: "b", until: date("2026-11-30") },
      ],
    };
    assert.deepEqual(snoozed("a", date("2026-12-01"), today)(before).snoozed, [
      { obligation: "b", until: "2026-11-30" },
      { obligation: "a", until: "2026-12-01" },
    ]);
  });

  it("stops one thing and a kind of things once each, and starts all of it again", () => {
    const twice = [stopped({ obligation: "a" }), stopped({ kind: "task" }), stopped({ kind: "task" })];
    const after = twice.reduce<ReminderChoices>((choices, rule) => rule(choices), inDigest("daily")(nobody));
    assert.deepEqual(after.stopped, [{ obligation: "a" }, { kind: "task" }]);
    assert.deepEqual(startedAgain(after), { person: "kari", digest: "daily" });
  });

  it("goes back to the usual by choosing nothing", () => {
    const chosen = quietIn({ from: 16, to: 8 })(inDigest("weekly")(nobody));
    assert.deepEqual(chosen, { person: "kari", digest: "weekly", quiet: { from: 16, to: 8 } });
    assert.deepEqual(quietIn(undefined)(inDigest(undefined)(chosen)), nobody);
  });

  it("loses no choice when two are made at once", async () => {
    const store = reminderChoicesMemory();
    await Promise.all([
      changeChoices(store, "ostfold", "kari", inDigest("daily")),
      changeChoices(store, "ostfold", "kari", stopped({ kind: "task" })),
    ]);
    assert.deepEqual((await store.readChoices("ostfold", "kari"))?.value, {
      person: "kari",
      digest: "daily",
      stopped: [{ kind: "task" }],
    });
  });
});
