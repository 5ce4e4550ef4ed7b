import assert from "node:assert/strict";
import type { AnswerFeedback } from "../../../src/domain/agreements/feedback/feedback-store.ts";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { feedbackView } from "../../../src/presentation/view/feedback-view.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { guideline, ostfold } from "../../builders/answers.ts";
import { date } from "../../builders/documents.ts";

const known = {
  community: ostfold,
  library: { search: buildClauseSearch([guideline]), communities: [ostfold] },
  today: date("2026-11-21"),
};
const on = (clause: string, over: Partial<AnswerFeedback> = {}): AnswerFeedback => ({
  clause: { community: "ostfold", document: "R12", clause },
  helpful: 0,
  wrong: 0,
  reasons: [],
  counted: [],
  ...over,
});
const shown = (...feedback: readonly AnswerFeedback[]) => textOf(feedbackView(feedback, known, "nb"));

describe("feedback as the secretariat sees it", () => {
  it("names the clause and where it stands, or says that it is gone", () => {
    assert.match(
      shown(on("R12/tvister/1")),
      /^Retningslinje nr\. 12 – Tvister, punkt 1 \(R12\/tvister\/1\)$/m,
    );
    assert.match(shown(on("R12/borte/1")), /^R12\/borte\/1 – Punktet er ikke lenger i dokumentene$/m);
  });

  it("has few reasons, in the alphabet's order, and says how many more there are", () => {
    const reasons = ["f", "e", "d", "å", "c", "b", "a"];
    const text = shown(on("R12/tvister/1", { wrong: 7, reasons }));
    assert.deepEqual(text.match(/«.»/g), ["«a»", "«b»", "«c»", "«d»", "«e»"]);
    assert.match(text, /Og 2 begrunnelser til\./);
    assert.match(text, /Feil: 7 · Nyttig: ingen/);
  });

  it("shows fifteen clauses and says how many more there are", () => {
    const text = shown(...Array.from({ length: 17 }, (_, n) => on(`R12/x/${n}`, { wrong: 20 - n })));
    assert.equal(text.match(/Feil:/g)?.length, 15);
    assert.match(text, /Og 2 punkter til\./);
  });

  it("says so when there is none", () => {
    assert.match(shown(), /Ingen tilbakemeldinger ennå/);
  });
});
