import assert from "node:assert/strict";
import { openLibrary } from "../../../src/compose/open-library.ts";
import { answerQuestion } from "../../../src/domain/agreements/answers/answer-question.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { detectLanguage } from "../../../src/domain/people/detect-language.ts";
import { exampleQuestions } from "../../../src/presentation/view/help-view.ts";
import { date } from "../../builders/documents.ts";

/** What each example is about: the document that must answer it. */
const ANSWERED_BY = {
  ostfold: ["R12", "HP", "utskriv"],
  innlandet: ["SA", "SA", "utskriv"],
} as const;

describe("the questions that help suggests", () => {
  for (const language of LANGUAGES)
    for (const id of ["ostfold", "innlandet"] as const)
      it(`are answered by the demonstration's own documents (${id}, ${language})`, async () => {
        const { library, communityWithId } = await openLibrary({ documents: undefined });
        const community = communityWithId(id);
        for (const [place, text] of exampleQuestions(id, language).entries()) {
          const answer = answerQuestion({ text, community, asOf: date("2026-11-21") }, library);
          assert.ok(answer.answered, text);
          assert.equal(answer.best.document.id, ANSWERED_BY[id][place], text);
        }
      });

  it("are answered by law and regulation where the community is unknown", async () => {
    const { library } = await openLibrary({ documents: undefined });
    for (const language of LANGUAGES)
      for (const text of exampleQuestions(undefined, language)) {
        const answer = answerQuestion({ text, asOf: date("2026-11-21") }, library);
        assert.ok(answer.answered && answer.best.document.community === "national", text);
      }
  });

  it("are never heard in another language than they are written in", () => {
    for (const language of LANGUAGES)
      for (const id of ["ostfold", "innlandet", undefined])
        for (const text of exampleQuestions(id, language))
          assert.ok([language, undefined].includes(detectLanguage(text)), text);
  });
});
