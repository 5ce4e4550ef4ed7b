import assert from "node:assert/strict";
import { byStanding } from "../../../../src/domain/agreements/answers/by-standing.ts";
import type { WeighedHit } from "../../../../src/domain/agreements/answers/rank-by-evidence.ts";
import type { Standing } from "../../../../src/domain/agreements/document.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const ASOF = date("2026-11-21");
const FEATURES = {
  ...{
    coverage: 0.9,
    mass: 0,
    pieces: 0,
    ownWords: 0,
    heading: 0,
    missing: 0,
    foreign: 0,
    open: 0,
    filled: 0,
  },
  ...{ search: 1, strength: 0, pointedTo: 0, missingDocument: 0, unknown: 0, elsewhere: 0 },
};

function hit(standing: Standing, over: Partial<typeof FEATURES> & { expired?: boolean } = {}): WeighedHit {
  const { expired = false, ...features } = over;
  const version = expired ? { inForceTo: date("2024-12-31") } : {};
  const { head, version: made } = document({ standing, version });
  return {
    hit: { document: head, version: made, clause: clause("En regel."), score: 1 },
    confidence: 0.9,
    features: { ...FEATURES, ...features },
  };
}

const first = (...hits: WeighedHit[]) => byStanding(hits, ASOF)[0]?.hit.document.standing;

describe("clauses that answer alike", () => {
  it("stand with what governs first, then what informs, then what has expired", () => {
    assert.equal(first(hit("slides"), hit("guideline")), "guideline");
    assert.equal(first(hit("plan", { expired: true }), hit("slides")), "slides");
    assert.equal(first(hit("plan", { expired: true }), hit("slides"), hit("agreement")), "agreement");
    assert.equal(first(hit("plan"), hit("agreement")), "plan");
  });

  it("keep their order when the text that governs answers less well, or is far down", () => {
    assert.equal(first(hit("slides"), hit("guideline", { coverage: 0.8 })), "slides");
    assert.equal(first(hit("slides"), hit("guideline", { search: 0.5 })), "slides");
    assert.equal(first(hit("slides"), hit("guideline", { foreign: 1 })), "slides");
    assert.equal(first(hit("slides", { filled: 1 }), hit("guideline")), "slides");
    assert.equal(first(hit("slides"), hit("slides"), hit("slides"), hit("law")), "slides");
    assert.equal(first(), undefined);
  });

  it("are answered from the slides that a question points to", () => {
    assert.equal(first(hit("slides", { pointedTo: 1 }), hit("guideline", { pointedTo: 1 })), "slides");
  });
});
