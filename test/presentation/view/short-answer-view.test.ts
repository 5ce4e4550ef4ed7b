import assert from "node:assert/strict";
import { activityOf } from "../../../src/adapters/teams/activity-of.ts";
import type { ShortAnswer } from "../../../src/domain/agreements/answers/short-answer.ts";
import { shortAnswerView } from "../../../src/presentation/view/short-answer-view.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { found, guideline, law, ostfold } from "../../builders/answers.ts";
import { date } from "../../builders/documents.ts";

const [one, other] = [found(guideline), found(law)];
const answer: ShortAnswer = {
  sentences: [
    { text: "1. ledd gjelder.", cited: [other] },
    { text: "Partene drøfter det.", cited: [one, other] },
  ],
};
const view = shortAnswerView(answer, { communities: [ostfold], asOf: date("2026-11-21") }, "nb");

describe("A short answer in words", () => {
  it("numbers its sources in the order in which they are cited, and names each once", () => {
    assert.deepEqual(
      view.sentences.map(({ marks }) => marks),
      [[1], [2, 1]],
    );
    assert.deepEqual(
      view.cited.map(({ clauseId }) => clauseId),
      [other.clause.id, one.clause.id],
    );
  });

  it("says who made it and from what also where no card is shown", () => {
    const text = textOf(view);
    assert.ok(
      text.startsWith("Laget av KI av punktene over:\n\n1. ledd gjelder. [1] Partene drøfter det. [2] [1]"),
    );
    assert.match(text, /Kilder:\n\[1\] .+\n\[2\] Retningslinje nr\. 12, /);
  });

  it("is no list in Teams because it begins with a number, and has a claim for each mark", () => {
    const { text, entities, attachments } = activityOf(view);
    assert.equal(
      text,
      "**Laget av KI av punktene over**\n\n1\\. ledd gjelder. [1] Partene drøfter det. [2] [1]",
    );
    assert.equal(attachments, undefined);
    assert.equal(entities?.[0]?.["citation"].length, 2);
  });
});
