import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
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
});
