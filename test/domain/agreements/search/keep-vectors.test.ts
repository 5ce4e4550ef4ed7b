import assert from "node:assert/strict";
import {
  buildClauseSearch,
  type ClauseSearch,
} from "../../../../src/domain/agreements/search/clause-search.ts";
import type { Embedder, VectorStore } from "../../../../src/domain/agreements/search/embedder.ts";
import { keepVectors } from "../../../../src/domain/agreements/search/keep-vectors.ts";
import { date, document } from "../../../builders/documents.ts";

const TRANSPORT = "Ambulansen frakter den syke.";
const COSTS = "Hver partner dekker sine utgifter.";
const today = date("2026-11-21");

const loaded = [document({ id: "T", clauses: [TRANSPORT, COSTS] })];
const query = { text: "økonomi", date: today, most: 5 };

/** Knows two directions of meaning, in words that the search does not connect. */
function embedderDouble(over: Partial<Embedder> = {}) {
  const asked: (readonly [kind: string, ...texts: string[]])[] = [];
  const meant = (text: string) => Float32Array.from(/utgifter|penger/.test(text) ? [0, 2, 0.1] : [2, 0, 0.1]);
  const embedder: Embedder = {
    id: "double",
    async embed(texts, kind) {
      asked.push([kind, ...texts]);
      return texts.map(meant);
    },
    ...over,
  };
  return { embedder, asked };
}

function storeDouble(): VectorStore & { readonly kept: Map<string, Float32Array> } {
  const kept = new Map<string, Float32Array>();
  return {
    kept,
    read: async () => new Map(kept),
    add: async (vectors) => {
      for (const [hash, vector] of vectors) kept.set(hash, vector);
    },
  };
}

const textsFound = (search: ClauseSearch, over: Partial<typeof query> = {}) =>
  search.find({ ...query, ...over }).map(({ clause: { text } }) => text);

describe("Vectors beside the index", () => {
  const search = buildClauseSearch(loaded);

  it("find what no word finds", async () => {
    const { embedder } = embedderDouble();
    const vectors = keepVectors(embedder, storeDouble());
    await vectors.prepare(search);
    assert.deepEqual(textsFound(search), []);
    assert.deepEqual(textsFound(await vectors.searchFor("Hvem gir penger?", search))[0], COSTS);
  });

  it("leave what the words find in its place", async () => {
    const { embedder } = embedderDouble();
    const vectors = keepVectors(embedder, storeDouble());
    await vectors.prepare(search);
    const seen = await vectors.searchFor("ambulansen", search);
    assert.equal(textsFound(seen, { text: "ambulansen" })[0], TRANSPORT);
    assert.equal(seen.documents, search.documents);
  });

  it("find only what governs on the date, in the communities that are asked", async () => {
    const later = buildClauseSearch([
      document({ id: "N", clauses: [COSTS], version: { inForceFrom: date("2027-01-01") } }),
      document({ id: "I", community: "innlandet", clauses: ["Helt andre utgifter."] }),
      ...loaded,
    ]);
    const vectors = keepVectors(embedderDouble().embedder, storeDouble());
    await vectors.prepare(later);
    const seen = await vectors.searchFor("penger", later);
    const found = seen.find({ ...query, communities: ["ostfold"] });
    assert.deepEqual([...new Set(found.map(({ document: { id } }) => id))], ["T"]);
  });

  it("are made once for each text, also over a restart", async () => {
    const store = storeDouble();
    const first = embedderDouble();
    await keepVectors(first.embedder, store).prepare(search);
    assert.deepEqual(
      first.asked.map(([kind, ...texts]) => [kind, texts.length]),
      [["passage", 2]],
    );
    const again = embedderDouble();
    const more = buildClauseSearch([...loaded, document({ id: "U", clauses: ["Et nytt punkt."] })]);
    await keepVectors(again.embedder, store).prepare(more);
    assert.deepEqual(again.asked, [["passage", "Retningslinje for prøving\nEt nytt punkt."]]);
  });

  it("keep nobody waiting while they are made: the words answer alone", async () => {
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const double = embedderDouble();
    const slow = {
      ...double.embedder,
      embed: async (...given: Parameters<Embedder["embed"]>) => {
        await waiting;
        return await double.embedder.embed(...given);
      },
    };
    const vectors = keepVectors(slow, storeDouble());
    assert.equal(await vectors.searchFor("penger", search), search);
    const prepared = vectors.prepare(search);
    finish();
    await prepared;
    assert.notEqual(await vectors.searchFor("penger", search), search);
  });

  it("are left out when the embedder fails for the passages, and tried again", async () => {
    let down = true;
    const double = embedderDouble();
    const embed: Embedder["embed"] = async (texts, kind) => {
      if (down) throw new Error("down");
      return await double.embedder.embed(texts, kind);
    };
    const vectors = keepVectors({ id: "a", embed }, storeDouble());
    await vectors.prepare(search);
    assert.equal(await vectors.searchFor("penger", search), search);
    await vectors.prepare(search);
    down = false;
    await vectors.prepare(search);
    assert.equal(textsFound(await vectors.searchFor("penger", search))[0], COSTS);
  });

  const useless: readonly [what: string, Float32Array[]][] = [
    ["none", []],
    ["one of another length", [Float32Array.from([1])]],
    ["one without direction", [Float32Array.from([0, 0, 0])]],
    ["one that is no number", [Float32Array.from([Number.NaN, 1, 1])]],
  ];
  for (const [what, given] of useless)
    it(`are left out when the question's vector is ${what}`, async () => {
      const double = embedderDouble();
      const embed: Embedder["embed"] = async (texts, kind) =>
        kind === "query" ? given : await double.embedder.embed(texts, kind);
      const vectors = keepVectors({ id: "a", embed }, storeDouble());
      await vectors.prepare(search);
      assert.equal(await vectors.searchFor("penger", search), search);
    });

  it("are made anew when those that were kept are of another model", async () => {
    const store = storeDouble();
    await keepVectors(embedderDouble().embedder, store).prepare(search);
    const [hash = ""] = store.kept.keys();
    store.kept.set(hash, Float32Array.from([1, 2]));
    const { embedder } = embedderDouble();
    const vectors = keepVectors(embedder, store);
    await vectors.prepare(search);
    assert.equal(await vectors.searchFor("penger", search), search);
    await vectors.prepare(search);
    assert.equal(textsFound(await vectors.searchFor("penger", search))[0], COSTS);
  });
});
