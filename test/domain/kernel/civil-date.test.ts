import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  type CivilDate,
  civilDateOf,
  civilDateSchema,
  isWithin,
  parseCivilDate,
} from "../../../src/domain/kernel/civil-date.ts";
import { osloToday } from "../../../src/domain/kernel/clock.ts";

const anyDate = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => civilDateOf(Temporal.PlainDate.from("1900-01-01").add({ days })));

const date = (text: string): CivilDate => civilDateSchema.parse(text);

describe("civil date", () => {
  it("reads back every date that it writes", () => {
    fc.assert(fc.property(anyDate, (written) => assert.equal(parseCivilDate(written), written)));
  });

  for (const text of ["2024-02-29", "2000-02-29", "2025-12-31"])
    it(`reads ${text}`, () => assert.equal(parseCivilDate(text), text));

  for (const text of ["2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00"])
    it(`refuses ${text}, which does not exist`, () => assert.equal(parseCivilDate(text), undefined));

  for (const text of [
    "",
    "2025-1-1",
    "20250101",
    "01.02.2025",
    "2025-01-01T00:00",
    " 2025-01-01",
    "+002025-01-01",
  ])
    it(`refuses ${JSON.stringify(text)}, which is written otherwise`, () =>
      assert.equal(civilDateSchema.safeParse(text).success, false));

  it("counts both ends of a period as inside", () => {
    const [from, to] = [date("2025-01-01"), date("2025-12-31")];
    assert.equal(isWithin(from, from, to), true);
    assert.equal(isWithin(to, from, to), true);
    assert.equal(isWithin(date("2024-12-31"), from, to), false);
    assert.equal(isWithin(date("2026-01-01"), from, to), false);
  });

  it("leaves an absent end of a period open", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        assert.equal(isWithin(one, undefined, undefined), true);
        assert.equal(isWithin(one, other, undefined), one >= other);
        assert.equal(isWithin(one, undefined, other), one <= other);
      }),
    );
  });
});

describe("today in Oslo", () => {
  for (const [instant, expected] of [
    ["2025-12-31T22:59:59Z", "2025-12-31"],
    ["2025-12-31T23:00:00Z", "2026-01-01"],
    ["2025-06-30T21:59:59Z", "2025-06-30"],
    ["2025-06-30T22:00:00Z", "2025-07-01"],
  ] as const)
    it(`is ${expected} at ${instant}`, () =>
      assert.equal(osloToday({ now: () => Temporal.Instant.from(instant) }), expected));
});
