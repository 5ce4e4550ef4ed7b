import assert from "node:assert/strict";
import fc from "fast-check";
import { journalId, readJournalId } from "../../../src/presentation/paper/journal-id.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";

const community = shippedCommunity("ostfold");

describe("the id of a journal", () => {
  it("is a year, or a month to its last day", () => {
    const periods = ["moss-2026", "indre-ostfold-2028-02", "moss-2026-12"].map((id) => {
      const read = readJournalId(id, community);
      return [read?.party.id, read?.period.from, read?.period.to];
    });
    assert.deepEqual(periods, [
      ["moss", "2026-01-01", "2026-12-31"],
      ["indre-ostfold", "2028-02-01", "2028-02-29"],
      ["moss", "2026-12-01", "2026-12-31"],
    ]);
  });

  it("leads back to its party and months", () => {
    const months = fc
      .tuple(fc.integer({ min: 2000, max: 2099 }), fc.option(fc.integer({ min: 1, max: 12 })))
      .map(([year, month]) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, "0")}`));
    fc.assert(
      fc.property(fc.constantFrom(...community.parties), months, (party, wished) => {
        const read = readJournalId(journalId(party, wished), community);
        assert.deepEqual([read?.party, read?.months], [party, wished]);
      }),
    );
  });

  for (const id of ["", "moss", "oslo-2026", "moss-2026-13", "moss-2026-00", "moss-26"])
    it(`is not «${id}»`, () => assert.equal(readJournalId(id, community), undefined));
});
