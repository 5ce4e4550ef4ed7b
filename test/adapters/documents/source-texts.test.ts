import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDocumentFolder } from "../../../src/adapters/documents/document-folder.ts";
import type { Clause, LoadedDocument } from "../../../src/domain/agreements/document.ts";

/** The five public texts that the product is built on lie beside the checkout, where there is one. */
const SEEDS = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));

describe("reading the five source texts", () => {
  let documents: readonly LoadedDocument[] = [];

  before(async function () {
    if (!existsSync(SEEDS)) {
      process.stdout.write(`    skipped: ${SEEDS} is not on this machine\n`);
      this.skip();
    }
    const folder = await readDocumentFolder(SEEDS, { id: "ostfold", assumptions: [] });
    assert.deepEqual(folder.problems, []);
    documents = folder.documents;
  });

  const document = (opening: string): LoadedDocument => {
    const found = documents.find(({ head }) => head.fileName.startsWith(opening));
    assert.ok(found, opening);
    return found;
  };
  const clauseWith = (opening: string, words: string): Clause => {
    const found = document(opening).version.clauses.find(({ text }) => text.includes(words));
    assert.ok(found, words);
    return found;
  };

  it("knows what each of them is", () => {
    assert.deepEqual(
      documents.map(({ head }) => [head.fileName.slice(0, 3), head.standing, head.number, head.id]),
      [
        ["000", "guideline", "12", "R12"],
        ["001", "slides", undefined, "helsefelleskapet-oestfold"],
        ["002", "plan", undefined, "handlingsplan-for-helsefelleskapet"],
        ["003", "slides", undefined, "nasjonalt-helse-og-sykehusplan-2020-2023"],
        ["004", "slides", undefined, "helsefelleskap-innlandet-introduksjon"],
      ],
    );
  });

  it("reads who adopted guideline 12, and says nothing for those that do not say it", () => {
    assert.deepEqual(
      documents.map(({ version }) => version.adoption),
      [
        { body: "strategisk samarbeidsutvalg", date: "2024-02-12", caseReference: "Sak u004-24" },
        {},
        {},
        {},
        {},
      ],
    );
  });

  it("finds guideline 12's clauses under their headings", () => {
    assert.deepEqual(clauseWith("000", "Tvister om").headings.slice(1), ["Fremgangsmåte", "Tvister"]);
    assert.equal(clauseWith("000", "Tvister om").id, "R12/tvister/1");
    assert.equal(clauseWith("000", "Arbeidsgiveransvar for").id, "R12/organisering-og-ansvar/2");
    assert.equal(clauseWith("000", "Slutt på").id, "R12/slutt-paa-avtale/1");
  });

  it("shows the sentence that is torn in the source as two clauses", () => {
    assert.match(clauseWith("000", "gjennom hele").text, /, og$/);
    assert.match(clauseWith("000", "redusere pasientenes").text, /^redusere/);
  });

  it("finds the 33 measures of the plan, each under its area", () => {
    const measures = document("002").version.clauses.filter(({ headings }) =>
      headings.some((heading) => heading.startsWith("Hva vil vi?")),
    );
    assert.equal(measures.length, 33);
    const factYoung = clauseWith("002", "FACT-ung");
    assert.equal(factYoung.label, "iv.");
    assert.equal(factYoung.headings.at(-1), "a) Barn og unge");
    assert.equal(factYoung.id, "handlingsplan-for-helsefelleskapet/barn-og-unge/4");
    assert.deepEqual(
      measures.filter(({ text }) => text.includes("Når: ")).map(({ label }) => label),
      ["a)"],
    );
  });

  it("gives slides without marks their headings back", () => {
    assert.equal(clauseWith("003", "kraftig forsinket").headings.at(-1), "Status");
    assert.equal(clauseWith("003", "4.4 Håndtering").headings.at(-1), "Innhold");
    assert.equal(clauseWith("001", "krever konsensus").headings.at(-1), "Beslutninger");
  });

  it("reads the date from which Innlandet's agreement is in force", () => {
    assert.equal(document("004").version.inForceFrom, "2024-03-01");
  });

  it("has no clause without words or over 1,200 characters", () => {
    for (const { version } of documents)
      for (const { id, text } of version.clauses) assert.ok(/\p{L}/u.test(text) && text.length <= 1_200, id);
  });
});
