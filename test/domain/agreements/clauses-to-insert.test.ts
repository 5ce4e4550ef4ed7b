import assert from "node:assert/strict";
import { clausesToInsert } from "../../../src/domain/agreements/clauses-to-insert.ts";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { community } from "../../builders/community.ts";
import { clause, date, document } from "../../builders/documents.ts";

const ostfold = community({ id: "ostfold", mentions: ["østfold"] });
const innlandet = community({ id: "innlandet", mentions: ["innlandet"] });

const clauses = (id: string, ...texts: string[]) =>
  texts.map((text, place) => clause(text, { id: `${id}/${place + 1}`, headings: ["Samarbeid"] }));

const older = document({
  id: "R1",
  version: { id: "v1", adoption: { date: date("2023-01-01") } },
  clauses: clauses("R1", "Sykehuset varsler kommunen om utskrivning.", "Kommunen svarer samme dag."),
});
const newer = document({
  id: "R2",
  version: { id: "v1", adoption: { date: date("2025-01-01") } },
  clauses: [
    clause("Formål 1", { id: "R2/innhold/1", headings: ["Innhold"] }),
    ...clauses("R2", ...Array.from({ length: 12 }, (_, n) => `Ambulante team kartlegger behov nummer ${n}.`)),
  ],
});
const neighbours = document({
  id: "R9",
  community: "innlandet",
  version: { id: "v1", adoption: { date: date("2026-01-01") } },
  clauses: clauses("R9", "Helsehusene samordner varsling om utskrivning."),
});
const expiredPlan = document({
  id: "HP",
  standing: "plan",
  version: { id: "v1", adoption: { date: date("2026-05-01") } },
  clauses: clauses("HP", "Planen nevner rekruttering av fysioterapeuter."),
});

const library = {
  search: buildClauseSearch([older, newer, neighbours, expiredPlan]),
  communities: [ostfold, innlandet],
};
const idsFor = (text: string, where: typeof ostfold | undefined = ostfold) =>
  clausesToInsert({ text, asOf: date("2026-11-21"), community: where }, library).map(
    ({ clause: { id } }) => id,
  );

describe("clauses to insert in a chat", () => {
  it("are found by a few words, best first", () => {
    assert.equal(idsFor("varsler utskrivning")[0], "R1/1");
  });

  it("are at most eight", () => {
    assert.equal(idsFor("ambulante team").length, 8);
  });

  it("are the one that is named by its id, whatever its case", () => {
    assert.deepEqual(idsFor(" r1/2 "), ["R1/2"]);
  });

  it("are the person's own community's, another's when it is named, and everybody's when nothing tells", () => {
    assert.ok(!idsFor("utskrivning").includes("R9/1"));
    assert.deepEqual(idsFor("utskrivning i Innlandet"), ["R9/1"]);
    const all = clausesToInsert(
      { text: "utskrivning", asOf: date("2026-11-21"), community: undefined },
      library,
    );
    assert.deepEqual(
      new Set(all.map(({ document: { community: of } }) => of)),
      new Set(["ostfold", "innlandet"]),
    );
  });

  it("are the beginning of the newest agreed text before anything is written, without its contents list", () => {
    assert.deepEqual(
      idsFor(""),
      Array.from({ length: 8 }, (_, n) => `R2/${n + 1}`),
    );
    assert.deepEqual(idsFor("i Innlandet"), ["R9/1"]);
  });

  it("are none for what no document speaks of, nor before anything is loaded", () => {
    assert.deepEqual(idsFor("kantine"), []);
    const empty = { search: buildClauseSearch([]), communities: [ostfold] };
    for (const text of ["", "utskrivning"])
      assert.deepEqual(clausesToInsert({ text, asOf: date("2026-11-21"), community: ostfold }, empty), []);
  });
});
