import assert from "node:assert/strict";
import fc from "fast-check";
import { REVISION_STEPS } from "../../../src/domain/community/duty-config.ts";
import { daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import { isMeetingDay, isWorkingDay } from "../../../src/domain/meetings/meeting-days.ts";
import { workBack } from "../../../src/domain/reminders/work-back.ts";
import { date } from "../../builders/documents.ts";

const TODAY = date("2026-11-21");
const USUAL = {};
const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter(date("2026-01-01"), days));

describe("working back from the day when a revised agreement is to be in force", () => {
  it("gives the last day of each step before the day that Innlandet's clause sets", () => {
    const { steps, late, submitBy } = workBack(date("2028-03-01"), TODAY, USUAL);
    assert.deepEqual(
      steps.map(({ step, startBy, endBy }) => [step, startBy, endBy]),
      [
        ["drafting", "2027-01-20", "2027-04-29"],
        ["hearing", "2027-04-30", "2027-09-16"],
        ["recommendation", "2027-09-17", "2027-10-08"],
        ["councils", "2027-10-11", "2028-01-27"],
        ["board", "2028-01-28", "2028-02-29"],
      ],
    );
    assert.equal(late, undefined);
    assert.equal(submitBy, "2028-03-29");
  });

  it("leaves out Christmas, Easter and summer, and ends what is decided on a day when people meet", () => {
    fc.assert(
      fc.property(someDay, (goal) => {
        const { steps } = workBack(goal, TODAY, USUAL);
        assert.deepEqual(
          steps.map(({ step }) => step),
          REVISION_STEPS,
        );
        for (const { step, endBy } of steps) {
          assert.ok(isWorkingDay(endBy), endBy);
          if (step !== "drafting" && step !== "hearing") assert.ok(isMeetingDay(endBy), endBy);
        }
        const days = [...steps.flatMap(({ startBy, endBy }) => [startBy, endBy]), goal];
        assert.deepEqual(days, days.toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it("says which step is late when there is not time enough, and what could be reached from today", () => {
    const { late, earliest } = workBack(date("2027-06-01"), TODAY, USUAL);
    assert.equal(late, "hearing");
    assert.ok(earliest !== undefined && earliest > "2027-06-01");
  });

  it("can be kept from the day that it says could be reached, whenever one begins", () => {
    fc.assert(
      fc.property(someDay, (today) => {
        const { earliest } = workBack(today, today, USUAL);
        assert.ok(earliest !== undefined);
        assert.equal(workBack(earliest, today, USUAL).late, undefined);
      }),
      { numRuns: 25 },
    );
  });

  it("takes a community's own lengths, and marks the others as assumed", () => {
    const { steps } = workBack(date("2028-03-01"), TODAY, {
      revision: { days: { hearing: 42 }, source: "Rutine" },
    });
    assert.deepEqual(
      steps.map(({ days, assumed }) => [days, assumed]),
      [
        [90, true],
        [42, false],
        [21, true],
        [90, true],
        [30, true],
      ],
    );
  });
});
