import assert from "node:assert/strict";
import {
  type AdoptedClause,
  adoptClause,
  ClauseMissingError,
} from "../../../src/domain/agreements/adopt-clause.ts";
import { keepLibrary } from "../../../src/domain/agreements/library.ts";
import { publishDocuments } from "../../../src/domain/agreements/publish-documents.ts";
import { agreementMemory } from "../../builders/agreement-memory.ts";
import { standingClock } from "../../builders/clock.ts";
import { community } from "../../builders/community.ts";
import { clause, date, document } from "../../builders/documents.ts";

const before = document({
  id: "R12",
  clauses: [
    clause("Fristen er ti dager.", { id: "R12/frist/1" }),
    clause("Annet står fast.", { id: "R12/annet/1" }),
  ],
  version: { id: "base" },
});

const adopted: AdoptedClause = {
  community: "ostfold",
  document: "R12",
  clause: "R12/frist/1",
  baseVersion: "base",
  text: "Fristen er tjue dager.",
  case: "c1",
  caseReference: "SSU 3/26",
  body: "SSU",
  date: date("2026-11-21"),
  publishAtOnce: true,
};

async function situation(over: Partial<AdoptedClause> = {}) {
  const { store } = agreementMemory();
  await publishDocuments(store, "ostfold", [before]);
  await adoptClause(store, { ...adopted, ...over });
  const clock = standingClock();
  const library = keepLibrary(store, [community()], clock);
  const governing = async (day = "2026-11-21") => {
    clock.move({ seconds: 2 });
    const { search } = await library.current();
    return search.find({ text: "fristen", date: date(day), most: 1 })[0];
  };
  return { store, governing };
}

describe("a clause that a decision gave new words", () => {
  it("is what is answered from the day of the decision, with who adopted it and in which case", async () => {
    const { governing } = await situation();
    const found = await governing();
    assert.equal(found?.clause.text, "Fristen er tjue dager.");
    assert.deepEqual(found?.version.adoption, { body: "SSU", date: "2026-11-21", caseReference: "SSU 3/26" });
    assert.equal((await governing("2026-11-20"))?.clause.text, "Fristen er ti dager.");
  });

  it("leaves every other clause as it was", async () => {
    const { governing } = await situation();
    assert.equal((await governing())?.version.clauses[1]?.text, "Annet står fast.");
  });

  it("keeps the words that another case gave another clause of the same base on the same day", async () => {
    const { store, governing } = await situation();
    const other = {
      clause: "R12/annet/1",
      text: "Annet er også endret.",
      case: "c2",
      caseReference: "SSU 4/26",
    };
    await adoptClause(store, { ...adopted, ...other });
    await adoptClause(store, adopted);
    assert.deepEqual(
      (await governing())?.version.clauses.map(({ text }) => text),
      ["Fristen er tjue dager.", "Annet er også endret."],
    );
  });

  it("is adopted once, however often it is tried", async () => {
    const { store } = await situation();
    await adoptClause(store, adopted);
    assert.equal((await store.readCorpus("ostfold"))?.value.documents[0]?.versions.length, 2);
    assert.equal((await store.readCorpus("ostfold"))?.value.revision, 2);
  });

  it("outlives a start that publishes the same folder again", async () => {
    const { store, governing } = await situation();
    assert.equal(await publishDocuments(store, "ostfold", [before]), false);
    assert.equal((await governing())?.clause.text, "Fristen er tjue dager.");
  });

  it("waits for the published text where the document has another master", async () => {
    const { store, governing } = await situation({ publishAtOnce: false });
    assert.equal((await governing())?.clause.text, "Fristen er ti dager.");
    const published = document({
      ...before.head,
      clauses: [clause("Fristen er tjue dager.", { id: "R12/frist/1" })],
      version: { id: "published" },
    });
    await publishDocuments(store, "ostfold", [published]);
    assert.equal((await governing())?.clause.text, "Fristen er tjue dager.");
    const entries = (await store.readCorpus("ostfold"))?.value.documents[0]?.versions;
    assert.ok(entries?.every(({ adopted: made }) => made === undefined));
  });

  it("waits when another text was published instead", async () => {
    const { store, governing } = await situation();
    const other = document({
      ...before.head,
      clauses: [clause("Fristen er en måned.", { id: "R12/frist/1" })],
      version: { id: "other" },
    });
    await publishDocuments(store, "ostfold", [other]);
    assert.equal((await governing())?.clause.text, "Fristen er en måned.");
    const entry = (await store.readCorpus("ostfold"))?.value.documents[0]?.versions.find(
      ({ adopted: made }) => made,
    );
    assert.equal(entry?.adopted?.awaitsPublication, true);
  });

  it("is refused when the clause is not in the version that the decision changes", async () => {
    await assert.rejects(situation({ clause: "R12/ukjent/1" }), ClauseMissingError);
    await assert.rejects(situation({ document: "R99" }), ClauseMissingError);
    await assert.rejects(situation({ baseVersion: "older" }), ClauseMissingError);
  });
});
