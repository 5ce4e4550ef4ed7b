import assert from "node:assert/strict";
import { isTorn } from "../../../../src/domain/agreements/reading/torn.ts";

describe("a clause whose words are broken in its source", () => {
  for (const text of [
    "og holder fram med opplæringen.",
    "Planleggingen skal virke gjennom hele",
    "Kommunen og sykehuset skal sammen med",
    "Tiltaket virker på kostnader. Setningen er brutt av et sideskift i kilden.",
    "Vi fortsetter med undervisning. I kilden mangler begynnelsen av setningen.",
  ])
    it(`is known by how it begins or ends, or by what it says: ${text}`, () => assert.ok(isTorn({ text })));

  for (const text of [
    "Partene skal samarbeide.",
    "- ta i bruk digital hjemmeoppfølging",
    "Innsatsområder",
    "Avtalen gjelder hele året.",
    "Og så kommer evalueringen.",
  ])
    it(`is not made of one that merely looks unusual: ${text}`, () => assert.ok(!isTorn({ text })));
});
