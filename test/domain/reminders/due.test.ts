import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { civilDateOf, daysBefore, osloInstant } from "../../../src/domain/kernel/civil-date.ts";
import { osloDateOf } from "../../../src/domain/kernel/clock.ts";
import { isWorkingDay } from "../../../src/domain/meetings/meeting-days.ts";
import { stepsOf } from "../../../src/domain/reminders/due.ts";
import type { ObligationSubject } from "../../../src/domain/reminders/obligation.ts";
import { date } from "../../builders/documents.ts";

const TASK: ObligationSubject = { kind: "task", task: "1", text: "Noe" };
const STANCE: ObligationSubject = { kind: "stance", case: "1", title: "Sak" };
const days = (subject: ObligationSubject, dueOn: string) =>
  stepsOf({ subject, dueOn: date(dueOn) }).map(({ rung, at }) => `${rung} ${osloDateOf(at.toString())}`);

describe("the steps of an obligation", () => {
  for (const { what, subject, dueOn, expected } of [
    {
      what: "are on their days where people work on them",
      subject: TASK,
      dueOn: "2026-11-30",
      expected: [
        "first 2026-11-16",
        "second 2026-11-27",
        "last 2026-11-30",
        "deputy 2026-12-03",
        "own-side 2026-12-07",
      ],
    },
    {
      what: "come before a weekend up to the date, and after it beyond",
      subject: STANCE,
      dueOn: "2026-11-28",
      expected: [
        "first 2026-11-20",
        "second 2026-11-26",
        "last 2026-11-27",
        "deputy 2026-11-30",
        "own-side 2026-12-01",
      ],
    },
    {
      what: "come before Easter, and after it",
      subject: STANCE,
      dueOn: "2027-03-29",
      expected: [
        "first 2027-03-22",
        "second 2027-03-24",
        "last 2027-03-24",
        "deputy 2027-03-30",
        "own-side 2027-04-01",
      ],
    },
    {
      what: "come before Christmas and the turn of the year",
      subject: TASK,
      dueOn: "2027-01-01",
      expected: [
        "first 2026-12-18",
        "second 2026-12-29",
        "last 2026-12-31",
        "deputy 2027-01-04",
        "own-side 2027-01-08",
      ],
    },
    {
      what: "count over a leap day",
      subject: TASK,
      dueOn: "2028-03-03",
      expected: [
        "first 2028-02-18",
        "second 2028-02-29",
        "last 2028-03-03",
        "deputy 2028-03-06",
        "own-side 2028-03-10",
      ],
    },
    {
      what: "pass around Constitution Day",
      subject: STANCE,
      dueOn: "2027-05-17",
      expected: [
        "first 2027-05-10",
        "second 2027-05-14",
        "last 2027-05-14",
        "deputy 2027-05-18",
        "own-side 2027-05-20",
      ],
    },
  ])
    it(what, () => {
      assert.deepEqual(days(subject, dueOn), expected);
    });

  for (const { dueOn, at } of [
    { dueOn: "2026-07-01", at: "2026-07-01T07:00:00Z" },
    { dueOn: "2026-12-01", at: "2026-12-01T08:00:00Z" },
    { dueOn: "2026-03-27", at: "2026-03-27T08:00:00Z" },
    { dueOn: "2026-03-30", at: "2026-03-30T07:00:00Z" },
    { dueOn: "2026-10-23", at: "2026-10-23T07:00:00Z" },
    { dueOn: "2026-10-26", at: "2026-10-26T08:00:00Z" },
  ])
    it(`come at nine in Oslo on ${dueOn}, whatever the clocks do (RemindMe#1)`, () => {
      const last = stepsOf({ subject: TASK, dueOn: date(dueOn) }).find(({ rung }) => rung === "last");
      assert.equal(last?.at.toString(), at);
    });

  it("are on working days, in order, and none before the date comes after it", () => {
    const first = Temporal.PlainDate.from("2026-01-01");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3652 }), fc.constantFrom(TASK, STANCE), (day, subject) => {
        const dueOn = civilDateOf(first.add({ days: day }));
        const steps = stepsOf({ subject, dueOn });
        assert.ok(steps.every(({ at }) => isWorkingDay(osloDateOf(at.toString()))));
        assert.deepEqual(
          steps,
          steps.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at)),
        );
        for (const { rung, at } of steps) {
          const beyond = Temporal.Instant.compare(osloInstant(dueOn, 9), at) < 0;
          assert.equal(beyond, rung === "deputy" || rung === "own-side", `${rung} of ${dueOn}`);
          assert.ok(daysBefore(dueOn, 40) < osloDateOf(at.toString()));
        }
      }),
    );
  });
});
