import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addChannel,
  type BodyOffice,
  giveNumbers,
  loseChannel,
  printedNumber,
  removeChannel,
} from "../../../src/domain/meetings/body-office.ts";
import { AT, actor } from "../../builders/meetings.ts";

const EMPTY: BodyOffice = { body: "ssu", channels: [], items: [] };
const channel = { conversation: "19:a", at: AT, by: actor("siri") };

describe("a body's office", () => {
  it("gives every item of the year the next number, once for each meeting, in any order of calls", () => {
    const meetings = fc.array(
      fc.record({
        meeting: fc.constantFrom("m1", "m2", "m3"),
        cases: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
      }),
    );
    fc.assert(
      fc.property(meetings, (calls) => {
        const office = calls.reduce((now, call) => giveNumbers(now, { ...call, year: 2026 }), EMPTY);
        const numbers = office.items.map(({ number }) => number);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
        );
        assert.equal(
          new Set(office.items.map((item) => `${item.meeting}/${item.case}`)).size,
          office.items.length,
        );
        assert.equal(
          calls.reduce((now, call) => giveNumbers(now, { ...call, year: 2026 }), office),
          office,
        );
      }),
    );
  });

  it("begins anew each year, and prints as configured", () => {
    const office = giveNumbers(giveNumbers(EMPTY, { meeting: "m1", year: 2026, cases: ["a", "b"] }), {
      meeting: "m2",
      year: 2027,
      cases: ["a"],
    });
    assert.deepEqual(
      office.items.map((item) => printedNumber("{number}/{yy}", item)),
      ["1/26", "2/26", "1/27"],
    );
  });

  it("keeps several channels, tells of a lost one once, and takes it back when it is named again", () => {
    const two = addChannel(addChannel(EMPTY, channel), { ...channel, conversation: "19:b" });
    assert.equal(two.channels.length, 2);
    assert.equal(addChannel(two, channel), two);
    const lost = loseChannel(two, "19:a", AT);
    assert.equal(loseChannel(lost, "19:a", AT), lost);
    assert.equal(
      addChannel(lost, channel).channels.find(({ conversation }) => conversation === "19:a")?.lostAt,
      undefined,
    );
    assert.deepEqual(removeChannel(two, "19:b").channels, [channel]);
  });
});
