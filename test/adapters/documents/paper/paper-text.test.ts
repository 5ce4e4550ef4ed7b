import assert from "node:assert/strict";
import { paperText } from "../../../../src/adapters/documents/paper/paper-text.ts";
import { paper } from "../../../builders/papers.ts";

describe("a paper as text", () => {
  it("says all that the paper says, also what goes out and what comes in", () => {
    const text = paperText(paper());
    for (const line of [
      "# Møte i SSU 12. desember 2026: innkalling & <sakskart>",
      "Dato: 12. desember 2026",
      "## Sak 1: Ansvar for utstyr",
      "### Bakgrunn",
      "> Partene melder fra ~~innen 24 timer~~ **straks**.",
      "1. Punktet tas inn.",
      "- Kárášjohka",
      "Vurdering: Tatt til følge",
      "Liten skrift.",
      "- Notat på høring.txt: Vedlegg 1 til sak 1",
    ])
      assert.ok(text.split("\n").includes(line), line);
    assert.doesNotMatch(text, /undefined|\n\n\n/);
  });
});
