import assert from "node:assert/strict";
import { askedWordsIn } from "../../../../src/domain/agreements/answers/asked-words.ts";
import { coverageOf, readText } from "../../../../src/domain/agreements/answers/coverage.ts";
import { wordsOf } from "../../../../src/domain/agreements/search/analysis.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { document } from "../../../builders/documents.ts";

const CLAUSE = "Er partene uenige, er det utvalget som avgjør tvisten.";
const search = buildClauseSearch([document({ clauses: [CLAUSE, "Avtalen gjelder alle kommuner."] })]);
const covered = (question: string, text = CLAUSE) =>
  coverageOf(askedWordsIn(wordsOf(question), search), readText(text));

describe("coverage", () => {
  it("is whole when every content word stands in the text, whatever the question is put with", () => {
    assert.equal(covered("Hvem avgjør når partene er uenige?"), 1);
  });

  it("is nearly whole when the text says it in another language", () => {
    for (const question of ["Kven avgjer når vi er usamde?", "Who decides when we disagree?"]) {
      const share = covered(question);
      assert.ok(share > 0.8 && share < 1, `${question} ${share}`);
    }
  });

  it("falls most by a word that nothing knows", () => {
    assert.ok(covered("Hvem avgjør koronavaksine?") < 0.4);
    assert.ok(covered("Hvem avgjør for kommunen?") > covered("Hvem avgjør koronavaksine?"));
  });

  it("counts one part of a compound as half", () => {
    const share = covered("oppsigelsesfrist", "Fristen er kort.");
    assert.ok(share > 0.4 && share < 0.8, String(share));
  });

  it("counts one word of a phrase as half when the text does not say the phrase", () => {
    assert.equal(covered("Hvem kan spille inn noe?", "Spillet er slutt."), 0.5);
    for (const question of ["Hvem kan spille inn en sak?", "Who may raise a matter?"])
      assert.ok(covered(question, "Alle kan melde inn saker.") > 0.8, question);
  });

  it("forgives a misspelling, and is nothing without content words", () => {
    assert.ok(covered("utvallget") > 0.4);
    assert.equal(covered("hva er det?"), 0);
  });
});
