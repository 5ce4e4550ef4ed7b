import { sha256 } from "../../kernel/hashing.ts";
import type { ClauseSearch } from "./clause-search.ts";
import type { Embedder, VectorStore } from "./embedder.ts";
import { withVectors } from "./fuse-vectors.ts";
import { buildVectorIndex, embeddedText, type VectorIndex } from "./vector-index.ts";

/** Vectors of what is loaded, kept beside the index of words. Nothing here ever rejects or holds an answer up for long. */
export interface VectorKeeper {
  /**
   * The search with the vectors as one more list for this question; the search itself while they are being made, and
   * when the question's own vector does not come.
   */
  searchFor(question: string, search: ClauseSearch): Promise<ClauseSearch>;
  /** Makes the vectors of a new index; settles when they are there, or could not be had. */
  prepare(search: ClauseSearch): Promise<void>;
}

/** What is asked of the embedder at once. */
const BATCH = 64;

export function keepVectors(embedder: Embedder, store: VectorStore): VectorKeeper {
  const indexes = new WeakMap<ClauseSearch, VectorIndex>();
  const building = new WeakMap<ClauseSearch, Promise<void>>();
  let known: ReadonlyMap<string, Float32Array> | undefined;

  async function build(search: ClauseSearch): Promise<void> {
    const { documents } = search;
    const stored = known ?? (await store.read());
    const texts = documents.flatMap((loaded) =>
      loaded.version.clauses.map((clause) => embeddedText(loaded, clause)),
    );
    const byHash = new Map(texts.map((text) => [sha256(text), text]));
    const vectors = new Map([...stored].filter(([hash]) => byHash.has(hash)));
    const missing = [...byHash].filter(([hash]) => !vectors.has(hash));
    for (let from = 0; from < missing.length; from += BATCH) {
      const batch = missing.slice(from, from + BATCH);
      const made = await embedder.embed(
        batch.map(([, text]) => text),
        "passage",
      );
      if (made.length !== batch.length) throw new RangeError("not one vector for each text");
      const added = new Map(made.map((vector, place) => [batch[place]?.[0] ?? "", vector]));
      for (const [hash, vector] of added) vectors.set(hash, vector);
      await store.add(added);
    }
    // When they do not fit together, the stored ones are of another model: the next attempt makes all anew.
    known = new Map();
    indexes.set(
      search,
      buildVectorIndex(documents, (text) => vectors.get(sha256(text))),
    );
    known = vectors;
  }

  function prepare(search: ClauseSearch): Promise<void> {
    const underWay =
      building.get(search) ??
      build(search)
        // Why is in the embedder's log. The next question tries again.
        .catch(() => undefined)
        .finally(() => building.delete(search));
    building.set(search, underWay);
    return underWay;
  }

  return {
    prepare,
    async searchFor(question, search) {
      const index = indexes.get(search);
      if (index === undefined) {
        void prepare(search);
        return search;
      }
      try {
        const [vector] = await embedder.embed([question], "query");
        const nearest = vector && index.nearestTo(vector);
        return nearest === undefined ? search : withVectors(search, nearest);
      } catch {
        return search;
      }
    },
  };
}
