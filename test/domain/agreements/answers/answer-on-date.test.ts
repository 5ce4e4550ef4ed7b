import assert from "node:assert/strict";
import { takeQuestion } from "../../../../src/domain/agreements/answers/take-question.ts";
import type { LoadedDocument } from "../../../../src/domain/agreements/document.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { community } from "../../../builders/community.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const OLD = "Tvister om retningslinjen løses i samhandlingsutvalget.";
const MIDDLE = "Tvister om retningslinjen løses i SSU.";
const NEW = "Tvister om retningslinjen løses i SSU innen seks uker.";

/** Retningslinje 12 in three versions: one from before there was a date of entry, and two dated ones. */
function version(id: string, text: string, over: Partial<LoadedDocument["version"]>): LoadedDocument {
  const tvister = clause(text, { id: "R12/tvister/1", headings: ["Tvister"] });
  return document({
    id: "R12",
    number: "12",
    title: "Planlegging",
    clauses: [tvister],
    version: { id, ...over },
  });
}

const documents = [
  version("old", OLD, { adoption: { date: date("2019-05-01"), caseReference: "Sak 3-19" } }),
  version("middle", MIDDLE, { inForceFrom: date("2022-01-01") }),
  version("new", NEW, { inForceFrom: date("2024-03-01") }),
  document({
    id: "ORG",
    standing: "slides",
    clauses: ["Slik løses tvister om retningslinjen mellom partene."],
  }),
  document({
    id: "HP",
    standing: "plan",
    title: "Handlingsplan",
    clauses: ["Planen tar opp digital hjemmeoppfølging."],
    version: { inForceFrom: date("2023-01-01"), inForceTo: date("2023-12-31") },
  }),
];
const ostfold = community();
const library = { search: buildClauseSearch(documents), communities: [ostfold] };
const ask = (text: string) => takeQuestion({ text, today: date("2026-11-22"), community: ostfold }, library);

function answerTo(text: string) {
  const outcome = ask(text);
  assert.ok(outcome.kind === "answer" && outcome.answer.answered, text);
  return { text: outcome.answer.best.clause.text, reign: outcome.reign };
}

describe("a question on a date", () => {
  for (const [question, text, from, to] of [
    ["Hvordan løses tvister om retningslinjen per 30. april 2020?", OLD, "2019-05-01", "2021-12-31"],
    ["Hvordan løses tvister om retningslinjen per 31. desember 2021?", OLD, "2019-05-01", "2021-12-31"],
    ["Hvordan løses tvister om retningslinjen per 1. januar 2022?", MIDDLE, "2022-01-01", "2024-02-29"],
    ["Hva sa retningslinje 12 om tvister i februar 2024?", MIDDLE, "2022-01-01", "2024-02-29"],
    ["Hva gjaldt for tvister om retningslinjen i 2024?", NEW, "2024-03-01", undefined],
  ] as const)
    it(`is answered from the version then in force: ${question}`, () => {
      const { text: said, reign } = answerTo(question);
      assert.equal(said, text);
      assert.deepEqual([reign?.from, reign?.to], [from, to]);
    });

  it("is the only way to a superseded text", () => {
    for (const question of [
      "Hvordan løses tvister om retningslinjen?",
      "Løses tvister i samhandlingsutvalget?",
      "Hva sier retningslinje 12 om tvister i samhandlingsutvalget?",
    ]) {
      const outcome = ask(question);
      assert.ok(outcome.kind === "answer");
      const texts = outcome.answer.found.map((found) => found.clause.text);
      assert.ok(
        texts.every((text) => text !== OLD && text !== MIDDLE),
        question,
      );
    }
  });

  it("before the first version says so, and from when the first one is", () => {
    const outcome = ask("Hva sa retningslinje 12 om tvister 1. mars 2018?");
    assert.ok(outcome.kind === "too-early");
    assert.equal(outcome.first, "2019-05-01");
    assert.equal(outcome.current.best.clause.text, NEW);
  });

  it("is never answered from a source that says not when it is from", () => {
    const outcome = ask("Hvordan løses tvister mellom partene per 1. mars 2010?");
    assert.notEqual(outcome.kind, "answer");
  });

  it("to come is not foretold", () => {
    assert.equal(ask("Hvordan løses tvister per 1. mars 2030?").kind, "to-come");
  });

  it("about nothing else asks what was in force", () => {
    assert.equal(ask("Hva gjaldt 1. mars 2023?").kind, "overview");
  });

  it("after a period that ran out is answered with what stood last, whose end is known", () => {
    const { text, reign } = answerTo("Hva sa handlingsplanen om digital hjemmeoppfølging 1. mars 2025?");
    assert.equal(text, "Planen tar opp digital hjemmeoppfølging.");
    assert.equal(reign?.to, "2023-12-31");
  });
});
