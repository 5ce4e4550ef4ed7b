import assert from "node:assert/strict";
import { type CivilDate, daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import { angleOf, endAngleOf, monthStart, startAngleOf } from "../../../src/presentation/wheel/polar.ts";
import { date } from "../../builders/documents.ts";

describe("a day on the year's circle", () => {
  for (const [year, days] of [
    [2026, 365],
    [2028, 366],
    [2100, 365],
  ] as const)
    it(`has its own part of it, all alike and in their order, in ${year}`, () => {
      const each = 360 / days;
      let day: CivilDate = monthStart(year, 1);
      for (let place = 0; place < days; place += 1) {
        assert.ok(Math.abs(angleOf(day) - (place + 0.5) * each) < 1e-9, day);
        assert.ok(Math.abs(startAngleOf(day) - place * each) < 1e-9, day);
        day = daysAfter(day, 1);
      }
      assert.equal(day, `${year + 1}-01-01`);
      assert.equal(startAngleOf(monthStart(year, 1)), 0);
      assert.equal(endAngleOf(date(`${year}-12-31`)), 360);
    });

  it("is a leap day between its neighbours", () => {
    const [before, leap, after] = ["2028-02-28", "2028-02-29", "2028-03-01"].map((day) => angleOf(date(day)));
    assert.ok(before !== undefined && leap !== undefined && after !== undefined);
    assert.ok(Math.abs(leap - before - (after - leap)) < 1e-9);
  });
});
