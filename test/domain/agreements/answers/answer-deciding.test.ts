import assert from "node:assert/strict";
import { answerQuestion } from "../../../../src/domain/agreements/answers/answer-question.ts";
import type { LoadedDocument } from "../../../../src/domain/agreements/document.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { community } from "../../../builders/community.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const ostfold = community();
const GUIDELINE = document({
  id: "R4",
  number: "4",
  title: "Retningslinje 4",
  clauses: [
    clause("Retningslinjen gjelder rehabilitering.", { id: "R4/1" }),
    clause("Strategisk samarbeidsutvalg vedtar og endrer retningslinjen.", { id: "R4/2" }),
    clause("SSU avgjør tvister om retningslinjen.", { id: "R4/3" }),
    clause("Handlingsplanen vedtas av Partnerskapsmøtet hvert år.", { id: "R4/4" }),
  ],
});
const PLAN = document({
  id: "P",
  standing: "plan",
  title: "Handlingsplan",
  clauses: [
    clause("Planen har tre tiltak.", { id: "P/1" }),
    clause("Det er Partnerskapsmøtet som vedtar handlingsplanen.", { id: "P/2" }),
  ],
  version: { inForceTo: date("2020-12-31") },
});
const SLIDES = document({
  id: "L",
  standing: "slides",
  title: "Lysbilder",
  clauses: [clause("Partnerskapsmøtet vedtar handlingsplanen.", { id: "L/1" })],
});
const LAW = document({
  id: "lov",
  community: "national",
  standing: "law",
  title: "Lov",
  clauses: [
    clause("Loven gjelder kommuner.", { id: "lov/1" }),
    clause("Det er kommunestyret selv som inngår samarbeidsavtalen.", { id: "lov/2" }),
  ],
});

function ask(text: string, ...documents: readonly LoadedDocument[]) {
  const library = { communities: [ostfold], search: buildClauseSearch(documents) };
  const answer = answerQuestion({ text, asOf: date("2026-11-21"), community: ostfold }, library);
  if (!answer.answered) return undefined;
  const { decider, best, decidesOn } = answer;
  return {
    clause: best.clause.id,
    decidesOn,
    by: decider?.kind === "body" ? decider.body.id : decider?.kind,
  };
}

describe("answering who may decide on a document", () => {
  it("gives the clause that says so, with who decides on what was asked, and not on that clause", () => {
    const all = [SLIDES, PLAN, GUIDELINE, LAW];
    for (const question of ["Hvem vedtar handlingsplanen?", "Kven kan endra planen?", "Who adopts the plan?"])
      assert.deepEqual(
        ask(question, ...all),
        { clause: "R4/4", decidesOn: "plan", by: "partnerskapsmotet" },
        question,
      );
    for (const question of [
      "Hvem kan oppheve retningslinje 4?",
      "Kan FSU endre retningslinje 4?",
      "Who approves guideline 4?",
    ])
      assert.deepEqual(
        ask(question, ...all),
        { clause: "R4/2", decidesOn: "guideline", by: "ssu" },
        question,
      );
  });

  it("rests on law where no agreement is loaded, and names every party", () => {
    for (const question of [
      "Hvem må godkjenne samarbeidsavtalen?",
      "Kven kan endre delavtalen?",
      "Can the hospital amend the agreement alone?",
    ]) {
      const { clause: id, by } = ask(question, GUIDELINE, LAW) ?? {};
      assert.deepEqual([id, by], ["lov/2", "every-party"], question);
    }
  });

  it("begins the document where no clause says who decides", () => {
    assert.deepEqual(ask("Hvem kan endre loven?", LAW), {
      clause: "lov/1",
      decidesOn: "law",
      by: "legislator",
    });
  });

  it("takes an expired plan before nothing, and slides before an expired plan", () => {
    assert.equal(ask("Hvem vedtar handlingsplanen?", PLAN)?.clause, "P/2");
    assert.equal(ask("Hvem vedtar handlingsplanen?", PLAN, SLIDES)?.clause, "L/1");
  });

  it("says nothing of a numbered document that is not loaded", () => {
    assert.equal(ask("Hvem kan endre retningslinje 9?", GUIDELINE), undefined);
  });
});
