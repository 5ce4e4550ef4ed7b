import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { mayBeTold } from "../../../src/domain/reminders/chosen-time.ts";
import { messagesOf, planSweep, type SweepFacts } from "../../../src/domain/reminders/plan-sweep.ts";
import type { ReminderChoices } from "../../../src/domain/reminders/reminder-choices.ts";
import { date } from "../../builders/documents.ts";
import { seated } from "../../builders/seated-community.ts";
import { SEATED, stanceBy, stepOf } from "../../builders/sweep-stage.ts";

/** In Oslo. */
const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime("Europe/Oslo").toInstant();

const chosen = (over: Partial<ReminderChoices>): ReminderChoices => ({ person: "kari", ...over });

function facts(obligations: SweepFacts["obligations"], wall: string, choices?: ReminderChoices): SweepFacts {
  const today = date(wall.slice(0, 10));
  return {
    obligations,
    people: { community: seated, occupancies: SEATED, today },
    choices: new Map(choices === undefined ? [] : [[choices.person, choices]]),
  };
}

/** What Kari is to have heard of, and whether she may hear it now. */
const planned = (obligation: ReturnType<typeof stanceBy>, wall: string, choices?: ReminderChoices) =>
  planSweep(facts([obligation], wall, choices), at(wall))
    .filter(({ person }) => person === "kari")
    .map(({ id, ready }) => `${stepOf(id)}${ready ? "" : " kept"}`);

describe("when a person may be told", () => {
  for (const { wall, quiet, expected } of [
    { wall: "2026-11-02T07:59", expected: false },
    { wall: "2026-11-02T08:00", expected: true },
    { wall: "2026-11-02T16:59", expected: true },
    { wall: "2026-11-02T17:00", expected: false },
    { wall: "2026-11-02T23:30", quiet: { from: 8, to: 16 }, expected: true },
    { wall: "2026-11-02T09:00", quiet: { from: 8, to: 16 }, expected: false },
    { wall: "2026-11-02T03:00", quiet: { from: 0, to: 0 }, expected: true },
    { wall: "2026-11-02T22:00", quiet: { from: 22, to: 7 }, expected: false },
    { wall: "2026-11-02T06:59", quiet: { from: 22, to: 7 }, expected: false },
    { wall: "2026-11-02T07:00", quiet: { from: 22, to: 7 }, expected: true },
    // Saturday, Sunday, and days off that fall on weekdays.
    { wall: "2026-11-07T10:00", expected: false },
    { wall: "2026-11-08T10:00", expected: false },
    { wall: "2026-12-25T10:00", expected: false },
    { wall: "2027-03-25T10:00", expected: false },
    { wall: "2027-03-29T10:00", expected: false },
    { wall: "2027-05-06T10:00", expected: false },
    { wall: "2027-05-17T10:00", expected: false },
    { wall: "2026-12-24T10:00", expected: true },
  ])
    it(`is ${expected} at ${wall}${quiet === undefined ? "" : ` with quiet hours from ${quiet.from} to ${quiet.to}`}`, () => {
      assert.equal(mayBeTold(at(wall), quiet === undefined ? undefined : chosen({ quiet })), expected);
    });

  it("goes by the clock on the wall in Oslo, also on the Mondays after the clocks were changed (RemindMe#1)", () => {
    for (const [utc, expected] of [
      ["2026-03-30T05:59:59Z", false],
      ["2026-03-30T06:00:00Z", true],
      ["2026-10-26T06:59:59Z", false],
      ["2026-10-26T07:00:00Z", true],
    ] as const)
      assert.equal(mayBeTold(Temporal.Instant.from(utc), undefined), expected, utc);
  });
});

describe("«Utsett» (teamsly#142)", () => {
  /** Monday 23 November: first on the 16th, second on the 20th. */
  const obligation = stanceBy("2026-11-23");
  const snoozed = (until: string) => chosen({ snoozed: [{ obligation: obligation.id, until: date(until) }] });

  for (const { what, until, wall, expected } of [
    { what: "is silence until the day", until: "2026-11-18", wall: "2026-11-17T10:00", expected: [] },
    {
      what: "is heard of again on the day",
      until: "2026-11-18",
      wall: "2026-11-18T09:00",
      expected: ["snoozed-2026-11-18:kari"],
    },
    {
      what: "gives way to a step on the same day",
      until: "2026-11-22",
      wall: "2026-11-20T09:00",
      expected: ["second:kari"],
    },
    {
      what: "goes on with the steps after it",
      until: "2026-11-18",
      wall: "2026-11-20T09:00",
      expected: ["second:kari"],
    },
    {
      what: "never goes past the date",
      until: "2027-01-15",
      wall: "2026-11-23T09:00",
      expected: ["last:kari"],
    },
    { what: "is silence up to the date", until: "2027-01-15", wall: "2026-11-20T10:00", expected: [] },
    {
      what: "moves nothing that came after it",
      until: "2026-11-18",
      wall: "2026-11-23T10:00",
      expected: ["last:kari"],
    },
  ])
    it(what, () => {
      assert.deepEqual(planned(obligation, wall, snoozed(until)), expected);
    });

  it("is of one obligation and one person", () => {
    assert.deepEqual(planned(stanceBy("2026-11-23", {}, "2"), "2026-11-17T10:00", snoozed("2026-11-18")), [
      "first:kari",
    ]);
    const deputy = planSweep(
      facts([obligation], "2026-11-24T10:00", snoozed("2026-11-30")),
      at("2026-11-24T10:00"),
    );
    assert.deepEqual(
      deputy.map(({ id }) => stepOf(id)),
      ["last:kari", "deputy:vara"],
    );
  });
});

describe("«Stopp»", () => {
  const obligation = stanceBy("2026-11-23");
  const wall = "2026-11-27T10:00";

  for (const stopped of [[{ obligation: obligation.id }], [{ kind: "stance" }]])
    it(`${JSON.stringify(stopped)} is for that person alone: the deputy and the own side learn of it`, () => {
      const plan = planSweep(facts([obligation], wall, chosen({ stopped })), at(wall));
      assert.deepEqual(
        plan.map(({ id }) => stepOf(id)),
        ["deputy:vara", "own-side:lise"],
      );
    });

  it("is nothing of another obligation, nor of another kind", () => {
    for (const stopped of [[{ obligation: "stance:2:1:2026-11-23" }], [{ kind: "task" }], [{}]])
      assert.deepEqual(planned(obligation, wall, chosen({ stopped })), ["last:kari"]);
  });
});

describe("a digest", () => {
  const messages = (obligations: SweepFacts["obligations"], wall: string, choices?: ReminderChoices) => {
    const given = facts(obligations, wall, choices);
    const ready = planSweep(given, at(wall)).filter((each) => each.ready && each.person === "kari");
    return messagesOf(ready, given.choices).map(({ reminders }) =>
      reminders.map(({ obligation }) => obligation.id.split(":")[1]),
    );
  };
  const two = [stanceBy("2026-11-24", {}, "later"), stanceBy("2026-11-23", {}, "sooner")];

  it("is one message, the most urgent first; without one each comes by itself", () => {
    assert.deepEqual(messages(two, "2026-11-18T10:00"), [["sooner"], ["later"]]);
    assert.deepEqual(messages(two, "2026-11-18T10:00", chosen({ digest: "daily" })), [["sooner", "later"]]);
  });

  it("is made of many at once for everybody: nobody reads ten in a row", () => {
    const many = Array.from({ length: 25 }, (_, n) => stanceBy("2026-11-23", {}, String(n)));
    assert.deepEqual(messages(many.slice(0, 3), "2026-11-18T10:00").length, 3);
    assert.deepEqual(messages(many.slice(0, 4), "2026-11-18T10:00").length, 1);
    assert.deepEqual(
      messages(many, "2026-11-18T10:00").map(({ length }) => length),
      [20, 5],
    );
  });

  for (const { what, dueOn, wall, expected } of [
    // First on Thursday 19, second on Tuesday 24.
    {
      what: "keeps what came in the week for Monday",
      dueOn: "2026-11-26",
      wall: "2026-11-19T10:00",
      expected: ["first:kari kept"],
    },
    {
      what: "is sent on Monday at nine",
      dueOn: "2026-11-26",
      wall: "2026-11-23T09:00",
      expected: ["first:kari"],
    },
    {
      what: "is not sent on Monday at eight",
      dueOn: "2026-11-26",
      wall: "2026-11-23T08:30",
      expected: ["first:kari kept"],
    },
    {
      what: "sends on a later day what Monday missed",
      dueOn: "2026-11-30",
      wall: "2026-11-26T10:00",
      expected: ["first:kari"],
    },
    {
      what: "keeps nothing past the date",
      dueOn: "2026-11-26",
      wall: "2026-11-24T09:00",
      expected: ["second:kari"],
    },
    {
      what: "is on Tuesday after a Monday off",
      dueOn: "2027-03-31",
      wall: "2027-03-30T09:00",
      expected: ["second:kari"],
    },
  ])
    it(`of the week ${what}`, () => {
      assert.deepEqual(planned(stanceBy(dueOn), wall, chosen({ digest: "weekly" })), expected);
    });
});
