import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { osloDateOf } from "../../../src/domain/kernel/clock.ts";
import { mayBeTold, timeOn } from "../../../src/domain/reminders/chosen-time.ts";
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
const planned = (
  obligation: ReturnType<typeof stanceBy>,
  wall: string,
  choices?: ReminderChoices,
  lastRound?: string,
) =>
  planSweep(
    {
      ...facts([obligation], wall, choices),
      ...(lastRound === undefined ? {} : { before: { lastRound: at(lastRound), tried: new Set<string>() } }),
    },
    at(wall),
  )
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
      until: "2026-11-20",
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

  it("until a weekend is heard of the working day after, and not at once (Friday 20 November)", () => {
    const later = stanceBy("2026-11-30");
    const put = (until: string) => chosen({ snoozed: [{ obligation: later.id, until: date(until) }] });
    assert.deepEqual(planned(later, "2026-11-27T10:00", put("2026-11-28")), []);
    assert.deepEqual(planned(later, "2026-11-30T09:00", put("2026-11-28")), ["last:kari"]);
    const far = stanceBy("2026-12-01");
    const weekend = chosen({ snoozed: [{ obligation: far.id, until: date("2026-11-28") }] });
    assert.deepEqual(planned(far, "2026-11-27T10:00", weekend), []);
    assert.deepEqual(planned(far, "2026-11-30T08:59", weekend), []);
    assert.deepEqual(planned(far, "2026-11-30T09:00", weekend), ["snoozed-2026-11-30:kari"]);
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

describe("quiet hours", () => {
  /** Monday 23 November. */
  const obligation = stanceBy("2026-11-23");

  for (const { quiet, wall, expected } of [
    { quiet: { from: 9, to: 8 }, wall: "2026-11-23T07:59", expected: "second:kari kept" },
    { quiet: { from: 9, to: 8 }, wall: "2026-11-23T08:00", expected: "last:kari" },
    { quiet: { from: 8, to: 6 }, wall: "2026-11-23T06:30", expected: "second:kari" },
    { quiet: { from: 8, to: 6 }, wall: "2026-11-23T07:00", expected: "last:kari" },
    { quiet: { from: 20, to: 12 }, wall: "2026-11-23T12:00", expected: "last:kari" },
    { quiet: { from: 17, to: 8 }, wall: "2026-11-23T08:59", expected: "second:kari" },
  ])
    it(`from ${quiet.from} to ${quiet.to} do not swallow the last day: ${expected} at ${wall}`, () => {
      assert.deepEqual(planned(obligation, wall, chosen({ quiet })), [expected]);
    });

  it("leave every working day a time to be told on it, whatever is chosen", () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(hour, hour, (from, to) => {
        const choices = chosen({ quiet: { from, to } });
        const time = timeOn(date("2026-11-23"), choices);
        assert.equal(osloDateOf(time.toString()), "2026-11-23");
        assert.ok(mayBeTold(time, choices));
      }),
      { numRuns: 60 },
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

  for (const { what, dueOn, wall, lastRound, expected } of [
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
      what: "keeps until Monday what becomes known on Thursday, though its step came long ago",
      dueOn: "2026-11-26",
      wall: "2026-11-19T10:00",
      lastRound: "2026-11-19T09:59",
      expected: ["first:kari kept"],
    },
    {
      what: "keeps on Monday what becomes known after it was sent",
      dueOn: "2026-11-30",
      wall: "2026-11-23T11:00",
      lastRound: "2026-11-23T10:59",
      expected: ["first:kari kept"],
    },
    {
      what: "is on Tuesday after a Monday off",
      dueOn: "2027-03-31",
      wall: "2027-03-30T09:00",
      expected: ["second:kari"],
    },
  ])
    it(`of the week ${what}`, () => {
      const plan = planned(stanceBy(dueOn), wall, chosen({ digest: "weekly" }), lastRound);
      assert.deepEqual(plan, expected);
    });

  // First on Thursday 19.
  for (const { what, dueOn = "2026-11-26", wall, lastRound, quiet, expected } of [
    {
      what: "is sent at nine",
      wall: "2026-11-19T09:00",
      lastRound: "2026-11-19T08:59",
      expected: "first:kari",
    },
    {
      what: "is not sent at eight",
      wall: "2026-11-20T08:30",
      lastRound: "2026-11-20T08:29",
      expected: "first:kari kept",
    },
    {
      what: "keeps what becomes known later in the day for the next",
      wall: "2026-11-20T11:00",
      lastRound: "2026-11-20T10:59",
      expected: "first:kari kept",
    },
    {
      what: "sends it then",
      wall: "2026-11-23T09:00",
      lastRound: "2026-11-23T08:59",
      expected: "first:kari",
    },
    {
      what: "is sent in the afternoon when the service stood still in the morning",
      wall: "2026-11-20T14:00",
      lastRound: "2026-11-20T08:59",
      expected: "first:kari",
    },
    {
      what: "sends at once what cannot wait for the next",
      dueOn: "2026-11-22",
      wall: "2026-11-20T11:00",
      lastRound: "2026-11-20T10:59",
      expected: "last:kari",
    },
    {
      what: "comes when quiet hours that last beyond nine have ended",
      wall: "2026-11-20T12:00",
      lastRound: "2026-11-20T11:59",
      quiet: { from: 20, to: 12 },
      expected: "first:kari",
    },
  ])
    it(`of the day ${what}`, () => {
      const choices = chosen({ digest: "daily", ...(quiet === undefined ? {} : { quiet }) });
      assert.deepEqual(planned(stanceBy(dueOn), wall, choices, lastRound), [expected]);
    });
});
