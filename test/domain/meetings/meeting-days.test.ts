import assert from "node:assert/strict";
import fc from "fast-check";
import { daysBetween } from "../../../src/domain/kernel/civil-date.ts";
import {
  deadlinesFor,
  easterSunday,
  isMeetingDay,
  isPublicHoliday,
  isWorkingDay,
  proposeMeetingDays,
} from "../../../src/domain/meetings/meeting-days.ts";
import { date } from "../../builders/documents.ts";

describe("days to meet on", () => {
  for (const easter of ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"])
    it(`know that Easter Sunday is ${easter}`, () => {
      assert.equal(easterSunday(Number(easter.slice(0, 4))), easter);
    });

  it("know the public holidays of 2027", () => {
    const holidays = [
      "2027-01-01",
      "2027-03-25",
      "2027-03-26",
      "2027-03-28",
      "2027-03-29",
      "2027-05-01",
      "2027-05-06",
      "2027-05-16",
      "2027-05-17",
      "2027-12-25",
      "2027-12-26",
    ];
    for (const day of holidays) assert.ok(isPublicHoliday(date(day)), day);
    assert.ok(!isPublicHoliday(date("2027-05-18")));
  });

  for (const [day, why] of [
    ["2027-03-22", "Easter week"],
    ["2027-03-30", undefined],
    ["2027-05-17", "17 May"],
    ["2027-07-14", "summer"],
    ["2027-08-16", undefined],
    ["2027-08-21", "Saturday"],
    ["2027-12-21", "Christmas"],
    ["2028-01-03", "Christmas"],
  ] as const)
    it(`${why === undefined ? "are" : "are not"} ${day}${why === undefined ? "" : `: ${why}`}`, () => {
      assert.equal(isMeetingDay(date(day)), why === undefined);
    });

  it("are proposed as many as asked, each once, in order and good, whatever the year and the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2035 }), fc.integer({ min: 1, max: 12 }), (year, count) => {
        const days = proposeMeetingDays(year, count);
        assert.equal(new Set(days).size, count);
        assert.deepEqual(days, days.toSorted());
        assert.ok(days.every((day) => isMeetingDay(day) && day.startsWith(String(year))));
        const apart = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
        // Half of an even part of the year, since the pauses push two meetings together.
        assert.ok(
          apart.every((gap) => gap >= (count > 6 ? 1 : Math.floor(365 / count / 3))),
          `${days}`,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("leave the place of what is planned already", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2035 }), fc.integer({ min: 0, max: 4 }), (year, some) => {
        const taken = proposeMeetingDays(year, 4).slice(0, some);
        const rest = proposeMeetingDays(year, 4, taken);
        assert.deepEqual([...taken, ...rest].toSorted(), proposeMeetingDays(year, 4));
      }),
      { numRuns: 20 },
    );
  });

  it("give deadlines on working days that keep the body's rule, and none without a rule", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 60 }), (after, days) => {
        const meeting = date(new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10));
        const { cases, notice } = deadlinesFor(meeting, { cases_deadline_days: days });
        assert.equal(notice, undefined);
        assert.ok(cases !== undefined && isWorkingDay(cases));
        const left = daysBetween(cases, meeting);
        assert.ok(left >= days && left <= days + 5);
      }),
    );
  });
});
