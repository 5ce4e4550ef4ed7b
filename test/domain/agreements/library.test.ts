import assert from "node:assert/strict";
import { keepLibrary } from "../../../src/domain/agreements/library.ts";
import { publishDocuments } from "../../../src/domain/agreements/publish-documents.ts";
import { agreementMemory } from "../../builders/agreement-memory.ts";
import { standingClock } from "../../builders/clock.ts";
import { date, document } from "../../builders/documents.ts";

const ten = document({ clauses: ["Fristen er ti dager."], version: { id: "v1" } });
const twenty = document({ clauses: ["Fristen er tjue dager."], version: { id: "v2" } });

describe("publishing documents", () => {
  it("counts the revision up when something changed, and only then", async () => {
    const { store } = agreementMemory();
    assert.equal(await publishDocuments(store, "ostfold", [ten]), true);
    assert.equal(await publishDocuments(store, "ostfold", [ten]), false);
    assert.equal(await publishDocuments(store, "ostfold", [twenty]), true);
    assert.equal((await store.readCorpus("ostfold"))?.value.revision, 2);
  });

  it("replaces a version that says nothing of dates, and keeps one that a later version follows", async () => {
    const { store } = agreementMemory();
    const versions = async () =>
      (await store.readCorpus("ostfold"))?.value.documents[0]?.versions
        .filter(({ replacedBy }) => replacedBy === undefined)
        .map(({ id }) => id);
    await publishDocuments(store, "ostfold", [ten]);
    await publishDocuments(store, "ostfold", [twenty]);
    assert.deepEqual(await versions(), ["v2"]);
    const thirty = document({
      clauses: ["Fristen er tretti dager."],
      version: { id: "v3", inForceFrom: date("2027-01-01") },
    });
    await publishDocuments(store, "ostfold", [thirty]);
    assert.deepEqual(await versions(), ["v2", "v3"]);
  });

  it("ends with one of two corpora published at once, whole", async () => {
    const { store } = agreementMemory();
    const other = document({ id: "U", version: { id: "u1" } });
    await Promise.all([
      publishDocuments(store, "ostfold", [ten]),
      publishDocuments(store, "ostfold", [twenty, other]),
    ]);
    const corpus = (await store.readCorpus("ostfold"))?.value;
    assert.equal(corpus?.revision, 2);
    assert.ok([1, 2].includes(corpus?.documents.length ?? 0));
  });
});

describe("the library", () => {
  const start = () => {
    const memory = agreementMemory();
    const clock = standingClock();
    return { ...memory, clock, library: keepLibrary(memory.store, [], clock) };
  };
  const texts = async ({ library }: ReturnType<typeof start>) =>
    (await library.current()).search.documents.map(({ version }) => version.clauses[0]?.text);

  it("answers from a new version within a second of its publication", async () => {
    const it = start();
    await publishDocuments(it.store, "national", [ten]);
    assert.deepEqual(await texts(it), ["Fristen er ti dager."]);
    await publishDocuments(it.store, "national", [twenty]);
    it.clock.move({ milliseconds: 1000 });
    assert.deepEqual(await texts(it), ["Fristen er tjue dager."]);
  });

  it("answers at once from what its own process has published, also while it is looking", async () => {
    const it = start();
    await publishDocuments(it.store, "national", [ten]);
    await it.library.current();
    await publishDocuments(it.store, "national", [twenty]);
    it.library.expire();
    assert.deepEqual(await texts(it), ["Fristen er tjue dager."]);
    it.clock.move({ seconds: 1 });
    const looking = it.library.current();
    await publishDocuments(it.store, "national", [ten]);
    it.library.expire();
    await looking;
    assert.deepEqual(await texts(it), ["Fristen er ti dager."]);
  });

  it("asks the store at most once a second, however many ask at once", async () => {
    const it = start();
    await publishDocuments(it.store, "national", [ten]);
    it.asked.corpus = 0;
    await Promise.all(Array.from({ length: 20 }, () => it.library.current()));
    it.clock.move({ milliseconds: 999 });
    await it.library.current();
    assert.equal(it.asked.corpus, 1);
  });

  it("builds nothing anew while the revision stands", async () => {
    const it = start();
    await publishDocuments(it.store, "national", [ten]);
    const first = await it.library.current();
    it.clock.move({ seconds: 60 });
    assert.equal(await it.library.current(), first);
    assert.equal(it.asked.version, 1);
    assert.deepEqual(it.library.revisions(), { national: 1 });
  });

  it("tries again at the next question after the store has failed", async () => {
    const it = start();
    const read = it.store.readCorpus;
    it.store.readCorpus = () => Promise.reject(new Error("down"));
    await assert.rejects(it.library.current());
    it.store.readCorpus = read;
    await publishDocuments(it.store, "national", [ten]);
    assert.equal((await texts(it)).length, 1);
  });
});
