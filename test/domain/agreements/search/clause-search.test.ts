import assert from "node:assert/strict";
import fc from "fast-check";
import { stemsOf } from "../../../../src/domain/agreements/search/analysis.ts";
import { ClauseReader } from "../../../../src/domain/agreements/search/clause-reader.ts";
import {
  buildClauseSearch,
  buildingClauseSearch,
  type ClauseSearch,
} from "../../../../src/domain/agreements/search/clause-search.ts";
import { atOnce, stepByStep } from "../../../../src/domain/agreements/search/steps.ts";
import { clause, date, document } from "../../../builders/documents.ts";

const TODAY = date("2026-11-21");

const ids = (documents: Parameters<typeof buildClauseSearch>[0], text: string, over = {}) =>
  buildClauseSearch(documents)
    .find({ text, date: TODAY, most: 5, ...over })
    .map((hit) => hit.clause.id);

describe("clause search", () => {
  const guideline = document({
    clauses: [
      "Hver part dekker sine egne kostnader når den deltar i utvalgene.",
      "Uenighet om retningslinjen tas opp i strategisk samarbeidsutvalg.",
      "Kommunen varsles når pasienten er utskrivningsklar.",
    ],
  });

  it("puts the clause that says it first", () => {
    assert.equal(ids([guideline], "hvem dekker kostnadene?")[0], "T/1");
    assert.equal(ids([guideline], "hvor tas uenighet opp?")[0], "T/2");
  });

  it("finds a compound by its parts, a misspelling and another inflection", () => {
    assert.equal(ids([guideline], "utskrivning")[0], "T/3");
    assert.equal(ids([guideline], "utskrivingsklare pasientar")[0], "T/3");
    assert.equal(ids([guideline], "strategsk samarbeidutvalg")[0], "T/2");
  });

  it("finds nothing where no word is shared", () => {
    assert.deepEqual(ids([guideline], "xyzzy"), []);
    assert.deepEqual(ids([guideline], "???"), []);
    assert.deepEqual(ids([guideline], ""), []);
  });

  it("is helped by the headings above a clause", () => {
    const withHeadings = document({
      clauses: [
        clause("Dette avgjøres av utvalget.", { id: "T/tvister/1", headings: ["Tvister"] }),
        clause("Dette avgjøres av partene.", { id: "T/okonomi/1", headings: ["Økonomi"] }),
      ],
    });
    assert.equal(ids([withHeadings], "hvem avgjør tvister")[0], "T/tvister/1");
    assert.equal(ids([withHeadings], "hvem avgjør økonomi")[0], "T/okonomi/1");
  });

  it("searches only the communities that are named", () => {
    const other = document({ id: "I", community: "innlandet", clauses: ["Kostnader deles likt."] });
    assert.deepEqual(ids([guideline, other], "kostnader", { communities: ["innlandet"] }), ["I/1"]);
  });

  it("answers from the version that governs on the date, never from one that was replaced", () => {
    const before = document({
      clauses: ["Fristen er ti dager."],
      version: { id: "v1", inForceFrom: date("2020-01-01") },
    });
    const after = document({
      clauses: ["Fristen er tjue dager."],
      version: { id: "v2", inForceFrom: date("2024-03-01") },
    });
    const on = (day: string) =>
      buildClauseSearch([before, after])
        .find({ text: "fristen", date: date(day), most: 5 })
        .map((hit) => hit.version.id);
    assert.deepEqual(on("2024-02-29"), ["v1"]);
    assert.deepEqual(on("2024-03-01"), ["v2"]);
    assert.deepEqual(on("2019-12-31"), []);
  });

  it("is found in nynorsk and English, by words of the field", () => {
    for (const question of ["Kven dekkjer utgiftene?", "Who bears the cost?", "Who pays?"])
      assert.equal(ids([guideline], question)[0], "T/1", question);
    assert.equal(ids([guideline], "Where do we take a disagreement?")[0], "T/2");
    assert.equal(ids([guideline], "When is the patient ready for discharge?")[0], "T/3");
  });

  it("puts a contents list after the clause that it points to", () => {
    const withContents = document({
      clauses: [
        clause("Formål. Tvister om retningslinjen. Kostnader.", { id: "T/innhold/1", headings: ["Innhold"] }),
        clause("Utvalget avgjør det partene ikke blir enige om.", {
          id: "T/tvister/1",
          headings: ["Tvister"],
        }),
      ],
    });
    assert.deepEqual(ids([withContents], "tvister om retningslinjen"), ["T/tvister/1", "T/innhold/1"]);
  });

  it("shows what a document repeats word for word once", () => {
    const slides = document({
      clauses: [
        clause("Sammen om én helsetjeneste.", { id: "T/1", headings: ["Visjon"] }),
        clause("Sammen om én helsetjeneste.", { id: "T/2", headings: ["Visjon"] }),
        clause("Sammen om én helsetjeneste.", { id: "T/3", headings: ["Oppsummering"] }),
      ],
    });
    const found = ids([slides], "én helsetjeneste", { most: 3 });
    assert.equal(found.length, 2);
    assert.ok(found.includes("T/3"));
  });

  const sentence = fc
    .array(fc.constantFrom("fristen", "møter", "kommunen", "varsle", "sykehuset", "utgifter"), {
      minLength: 1,
    })
    .map((words) => words.join(" "));
  const corpora = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    .map((all) => all.map((clauses, place) => document({ id: `D${place}`, clauses })));
  const scored = (search: ClauseSearch, text: string) =>
    search
      .find({ text, date: TODAY, most: 100 })
      .map(({ clause, score }) => `${score.toFixed(4)} ${clause.id}`)
      .sort();

  it("finds the same whatever order the documents come in", () => {
    fc.assert(
      fc.property(corpora, sentence, (documents, text) => {
        const other = buildClauseSearch(documents.toReversed());
        assert.deepEqual(scored(buildClauseSearch(documents), text), scored(other, text));
      }),
    );
  });

  it("finds the same when it is built little by little, by a reader that has read other texts", async () => {
    await fc.assert(
      fc.asyncProperty(corpora, corpora, sentence, async (before, documents, text) => {
        const reader = new ClauseReader();
        await stepByStep(buildingClauseSearch(before, reader), async () => {});
        const search = await stepByStep(buildingClauseSearch(documents, reader), async () => {});
        assert.deepEqual(scored(search, text), scored(buildClauseSearch(documents), text));
        const stem = stemsOf(text)[0] ?? "";
        assert.equal(search.inverseFrequency(stem), buildClauseSearch(documents).inverseFrequency(stem));
      }),
    );
  });

  it("goes on answering from its own clauses while its reader reads others", () => {
    const reader = new ClauseReader();
    const search = atOnce(buildingClauseSearch([guideline], reader));
    atOnce(buildingClauseSearch([document({ id: "O", clauses: ["Helikopteret lander her."] })], reader));
    assert.deepEqual(search.find({ text: "helikopteret", date: TODAY, most: 5 }), []);
    assert.equal(search.inverseFrequency("helikopter"), undefined);
    assert.equal(search.find({ text: "kostnader", date: TODAY, most: 5 })[0]?.clause.id, "T/1");
  });

  it("indexes three hundred clauses in under a second", () => {
    const clauses = Array.from(
      { length: 300 },
      (_, place) =>
        `Kommunen og sykehuset skal varsle hverandre om pasient ${place} før utskrivning fra avdelingen.`,
    );
    const started = performance.now();
    buildClauseSearch([document({ clauses })]);
    assert.ok(performance.now() - started < 1_000);
  });
});
