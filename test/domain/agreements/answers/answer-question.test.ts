import assert from "node:assert/strict";
import fc from "fast-check";
import { answerQuestion, type Library } from "../../../../src/domain/agreements/answers/answer-question.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { community } from "../../../builders/community.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const TODAY = date("2026-11-21");
const ostfold = community();
const innlandet = community({ id: "innlandet", name: "Innlandet" });
const library: Library = {
  communities: [ostfold, innlandet],
  search: buildClauseSearch([
    document({
      id: "R12",
      assumptions: ["districts"],
      clauses: [
        clause("Tvister om hva retningslinjen betyr, avgjøres av strategisk samarbeidsutvalg.", {
          id: "R12/tvister/1",
        }),
        clause("Hver part dekker sine egne kostnader ved møter.", { id: "R12/kostnader/1" }),
      ],
    }),
    document({
      id: "SA",
      community: "innlandet",
      standing: "agreement",
      title: "Avtalen",
      clauses: ["Avtalen sies opp med ett års frist."],
    }),
    document({
      id: "hol",
      community: "national",
      standing: "law",
      title: "Lov",
      clauses: ["Partene gjennomgår avtalen hvert år."],
    }),
    document({
      id: "L",
      standing: "slides",
      title: "Lysbilder",
      clauses: ["Kaffe og kake serveres etterpå."],
    }),
  ]),
};
const ask = (text: string, over = {}) =>
  answerQuestion({ text, asOf: TODAY, community: ostfold, ...over }, library);

describe("answering a question", () => {
  it("gives the clause that governs, who may decide, and the assumption it rests on", () => {
    const answer = ask("Hvem avgjør tvister om retningslinjen?");
    assert.ok(answer.answered);
    assert.equal(answer.best.clause.id, "R12/tvister/1");
    assert.ok(answer.decider?.kind === "body" && answer.decider.body.id === "ssu");
    assert.deepEqual(
      answer.assumptions.map(({ id }) => id),
      ["districts"],
    );
  });

  it("answers in nynorsk and English from a clause in bokmål", () => {
    for (const question of [
      "Kven avgjer usemje om retningslinja?",
      "Who decides disputes about the guideline?",
    ]) {
      const answer = ask(question);
      assert.ok(answer.answered, question);
      assert.equal(answer.best.clause.id, "R12/tvister/1", question);
    }
  });

  it("refuses the near-miss: the topic stands there, and the number that is asked for does not", () => {
    assert.ok(ask("Hvem dekker kostnader ved møter?").answered);
    assert.equal(ask("Hvor mange kroner er kostnader ved møter?").answered, false);
  });

  it("refuses what another guideline than the loaded ones would say", () => {
    assert.equal(ask("Hva sier retningslinje 7 om tvister?").answered, false);
  });

  it("answers with the document when nothing but the document is named", () => {
    assert.ok(ask("Hva sier retningslinjen?").answered);
  });

  it("refuses what no clause is about, and shows the nearest", () => {
    const answer = ask("Hva koster en kinobillett i Fredrikstad?");
    assert.equal(answer.answered, false);
    assert.ok(!answer.answered && answer.reason === "not-covered");
    assert.ok(answer.found.length <= 5);
  });

  it("says that nothing is loaded when nothing is", () => {
    const answer = answerQuestion(
      { text: "Hvem avgjør tvister?", asOf: TODAY },
      { communities: [ostfold], search: buildClauseSearch([]) },
    );
    assert.ok(!answer.answered && answer.reason === "nothing-loaded");
  });

  it("asks in the community that the question names, before the asker's own", () => {
    const answer = ask("Med hvilken frist sies avtalen opp i Innlandet?");
    assert.ok(answer.answered);
    assert.equal(answer.community.id, "innlandet");
    assert.equal(answer.decider?.kind, "every-party");
  });

  it("keeps another community's texts out, and lets everybody see the law", () => {
    assert.ok(ask("Med hvilken frist sies avtalen opp?").found.every(({ document: { id } }) => id !== "SA"));
    const law = ask("Hvor ofte gjennomgår partene avtalen?");
    assert.ok(law.answered && law.decider?.kind === "legislator");
  });

  it("names nobody who may decide on slides", () => {
    const answer = ask("Serveres det kaffe og kake?");
    assert.ok(answer.answered);
    assert.equal(answer.decider, undefined);
  });

  it("keeps confidence between 0 and 1 and answers only with a clause, whatever is asked", () => {
    const words = fc.array(
      fc.constantFrom("tvister", "avtalen", "frist", "kinobillett", "i", "innlandet", "hva", "?"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((list) => list.join(" ")),
          fc.string(),
        ),
        (text) => {
          const answer = ask(text);
          assert.ok(answer.confidence >= 0 && answer.confidence <= 1);
          assert.ok(
            answer.answered ? answer.found[0]?.clause.id === answer.best.clause.id : answer.found.length <= 5,
          );
        },
      ),
    );
  });
});
