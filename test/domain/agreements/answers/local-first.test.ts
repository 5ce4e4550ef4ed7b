import assert from "node:assert/strict";
import { localFirst } from "../../../../src/domain/agreements/answers/local-first.ts";
import type { WeighedHit } from "../../../../src/domain/agreements/answers/rank-by-evidence.ts";
import type { Standing } from "../../../../src/domain/agreements/document.ts";
import { clause, document } from "../../../builders/documents.ts";

const NO_FEATURES = {
  ...{ coverage: 0, mass: 0, pieces: 0, ownWords: 0, heading: 0, missing: 0, foreign: 0, open: 0, filled: 0 },
  ...{ search: 0, strength: 0, pointedTo: 0, missingDocument: 0, unknown: 0, elsewhere: 0 },
};

function hit(standing: Standing, confidence: number, pointedTo = 0): WeighedHit {
  const { head, version } = document({ standing });
  return {
    hit: { document: head, version, clause: clause("En regel."), score: 1 },
    confidence,
    features: { ...NO_FEATURES, pointedTo },
  };
}

const standings = (...hits: WeighedHit[]) => localFirst(hits).map(({ hit }) => hit.document.standing);

describe("statute and the parties' own text that both answer", () => {
  it("are told with the parties' own first, when it is nearly as sure", () => {
    assert.deepEqual(standings(hit("law", 0.92), hit("plan", 0.9), hit("agreement", 0.8)), [
      "agreement",
      "law",
      "plan",
    ]);
  });

  it("stay as they are when the own text is far less sure, far down, or the law was asked for", () => {
    assert.deepEqual(standings(hit("law", 0.92), hit("agreement", 0.6)), ["law", "agreement"]);
    const far = [hit("regulation", 0.9), hit("law", 0.9), hit("law", 0.9), hit("guideline", 0.9)];
    assert.equal(standings(...far)[0], "regulation");
    assert.deepEqual(standings(hit("law", 0.92, 1), hit("agreement", 0.92)), ["law", "agreement"]);
  });

  it("are nothing to choose between where there is only one, or none", () => {
    assert.deepEqual(standings(), []);
    assert.deepEqual(standings(hit("plan", 0.9), hit("agreement", 0.9)), ["plan", "agreement"]);
  });
});
