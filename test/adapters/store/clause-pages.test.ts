import assert from "node:assert/strict";
import fc from "fast-check";
import { dividedIntoPages, PAGE_BYTES } from "../../../src/adapters/store/clause-pages.ts";
import { aClause } from "./contract/samples.ts";

describe("pages of clauses", () => {
  it("hold every clause once and in order, none is empty, and only a clause that is larger alone overfills one", () => {
    const size = fc.oneof(fc.nat(50), fc.integer({ min: 1000, max: PAGE_BYTES + 1000 }));
    fc.assert(
      fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
        const clauses = sizes.map((length, n) => aClause(n, "ø".repeat(length)));
        const pages = dividedIntoPages(clauses);
        assert.deepEqual(pages.flat(), clauses);
        for (const page of pages)
          assert.ok(page.length === 1 || Buffer.byteLength(JSON.stringify(page)) <= PAGE_BYTES + 1);
        assert.ok(pages.every(({ length }) => length > 0));
      }),
      { numRuns: 30 },
    );
  });

  it("are as few as order allows", () => {
    const half = "x".repeat(PAGE_BYTES / 2 - 1000);
    const pages = dividedIntoPages([1, 2, 3, 4, 5].map((n) => aClause(n, half)));
    assert.deepEqual(
      pages.map(({ length }) => length),
      [2, 2, 1],
    );
  });
});
