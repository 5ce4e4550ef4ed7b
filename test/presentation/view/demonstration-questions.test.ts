import assert from "node:assert/strict";
import { openLibrary } from "../../../src/compose/open-library.ts";
import { answerQuestion } from "../../../src/domain/agreements/answers/answer-question.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { holdsQuote, readQuestions } from "../../bench/question-file.ts";
import { date } from "../../builders/documents.ts";

const AS_OF = date("2026-11-21");
/** Questions that no helsefellesskap has an answer to; some borrow its words. */
const FOREIGN = {
  nb: [
    "Hva koster en kinobillett i Fredrikstad?",
    "Hvordan fornyer jeg førerkortet mitt?",
    "Hvilken sykkelhjelm er best i test?",
    "Når begynner fellesferien i år?",
  ],
  nn: [
    "Kva kostar ein kinobillett i Lillehammer?",
    "Korleis fornyar eg førarkortet mitt?",
    "Kven vann skirennet på sundag?",
    "Korleis bakar eg lefser?",
  ],
  en: [
    "How much is a cinema ticket?",
    "How do I renew my driving licence?",
    "Who won the ski race on Sunday?",
    "What is the capital of Australia?",
  ],
} as const;
/** Of each language's twenty answerable questions, those that must be answered with the right clause first. */
const FEWEST_RIGHT = 17;

describe("the demonstration library", () => {
  for (const language of LANGUAGES) {
    it(`refuses questions from elsewhere (${language})`, async () => {
      const { library, communityWithId } = await openLibrary({});
      for (const text of FOREIGN[language])
        for (const id of ["ostfold", "innlandet"])
          assert.equal(
            answerQuestion({ text, community: communityWithId(id), asOf: AS_OF }, library).answered,
            false,
            text,
          );
    });

    it(`answers the questions that were written for it with the right clause (${language})`, async () => {
      const { library, communityWithId } = await openLibrary({});
      const asked = readQuestions({ file: "test/bench/questions/demonstration.jsonl" });
      const wrong = asked.flatMap(({ question: text, language: written, community: id, gold }) => {
        if (written !== language || gold === undefined) return [];
        const community = id === undefined ? undefined : communityWithId(id);
        const answer = answerQuestion({ text, community, asOf: AS_OF }, library);
        const right =
          answer.answered && holdsQuote({ heading: "", text: answer.best.clause.text }, gold.quote);
        return right ? [] : [text];
      });
      assert.ok(wrong.length <= 20 - FEWEST_RIGHT, wrong.join("\n"));
    });
  }

  it("still finds what it found for questions that nobody here had seen", async () => {
    const { library, communityWithId } = await openLibrary({});
    const asked = readQuestions({ file: "test/bench/questions/unseen.jsonl", only: "demonstration" });
    const answerable = asked.filter(({ gold }) => gold !== undefined);
    const firsts = answerable.filter(({ question: text, community: id, gold }) => {
      const community = id === undefined ? undefined : communityWithId(id);
      const [first] = answerQuestion({ text, community, asOf: AS_OF }, library).found;
      return (
        gold !== undefined &&
        first !== undefined &&
        holdsQuote({ heading: "", text: first.clause.text }, gold.quote)
      );
    });
    assert.equal(answerable.length, 33);
    assert.ok(firsts.length / answerable.length >= 0.75, `${firsts.length} of ${answerable.length}`);
  });
});
