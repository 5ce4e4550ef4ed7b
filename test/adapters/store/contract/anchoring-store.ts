import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import { type Anchoring, emptyAnchoring } from "../../../../src/domain/cases/anchoring/anchoring.ts";
import { describeAggregate } from "./aggregate.ts";
import { freshId } from "./samples.ts";

const AT = "2026-05-04T10:00:00Z";
const KARI = { person: "kari", name: "Kari Eksempel" };

function noted(caseId: string, words: string): Anchoring {
  return {
    ...emptyAnchoring(caseId, "municipalities"),
    notes: [{ by: KARI, at: AT, words, mark: "click-1" }],
  };
}

export function describeAnchoringStore(stores: () => Stores): void {
  describe("anchoring store", () => {
    describeAggregate<Anchoring>("anchoring", stores, {
      withText: noted,
      textOf: ({ notes }) => notes[0]?.words ?? "",
      read: ({ anchorings }, place) => anchorings.readAnchoring(place, `${place}.municipalities`),
      write: ({ anchorings }, place, value, etag) => anchorings.writeAnchoring(place, value, etag),
    });

    it("keeps the sides of one case apart, and interests from each other", async () => {
      const community = freshId();
      const { anchorings } = stores();
      const sides = ["municipalities", "hospital", "interest.ssu-gp", "interest.ssu-users"] as const;
      for (const side of sides) {
        const write = await anchorings.writeAnchoring(community, emptyAnchoring("BT-407", side), undefined);
        assert.equal(write.outcome, "written", side);
      }
      for (const side of sides)
        assert.equal((await anchorings.readAnchoring(community, `BT-407.${side}`))?.value.side, side);
    });
  });
}
