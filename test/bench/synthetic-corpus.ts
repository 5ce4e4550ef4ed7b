import type { Clause, LoadedDocument } from "../../src/domain/agreements/document.ts";
import { NATIONAL } from "../../src/domain/agreements/document.ts";
import type { Community } from "../../src/domain/community/community.ts";

export interface SyntheticCorpus {
  readonly communities: readonly Community[];
  readonly documents: readonly LoadedDocument[];
}

/** What made-up texts are made of. */
export interface Material {
  readonly communities: readonly Community[];
  readonly documents: readonly LoadedDocument[];
}

const CLAUSES_OF_A_COMMUNITY = 2_000;
/** One word in so many is a compound that somebody invented, old or new. */
const WORDS_PER_COMPOUND = 8;
/** Of the compounds, so many in a hundred are said for the first time; 40,000 clauses then have some 26,000 words. */
const NEW_COMPOUNDS_PERCENT = 35;

/**
 * Clauses like those of the material, in documents of made-up communities: its sentences, shuffled from clause to
 * clause, with invented compounds of its words, so that the vocabulary grows as it does in real collections.
 */
export function makeCorpus(size: number, material: Material, seed: number): SyntheticCorpus {
  const chance = seededChance(seed);
  const one = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor(chance() * list.length)] ?? otherwise;
  const sentences = material.documents.flatMap(({ version }) =>
    version.clauses.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)),
  );
  const parts = [
    ...new Set(
      sentences
        .join(" ")
        .toLowerCase()
        .match(/\p{L}{4,9}/gu) ?? [],
    ),
  ];
  const compounds: string[] = [];
  const compound = (): string => {
    if (compounds.length === 0 || chance() * 100 < NEW_COMPOUNDS_PERCENT) {
      const made = `${one(parts, "sak")}${chance() < 0.5 ? "s" : ""}${one(parts, "plan")}`;
      compounds.push(made);
      return made;
    }
    // Old words are said more often than new ones.
    return compounds[Math.floor(chance() ** 3 * compounds.length)] ?? "plan";
  };
  const written = (text: string) =>
    text.replace(/\p{Ll}{4,}/gu, (word) => (chance() * WORDS_PER_COMPOUND < 1 ? compound() : word));
  const clauseLike = (clause: Clause): Clause => {
    const wanted = clause.text.split(/(?<=[.!?])\s+/).length;
    const text = Array.from({ length: wanted }, () => one(sentences, clause.text)).join(" ");
    return { ...clause, text: written(text) };
  };

  const models = material.communities;
  const communities = Array.from({ length: Math.max(1, size / CLAUSES_OF_A_COMMUNITY) }, (_, number) => {
    const model = models[number % models.length];
    if (model === undefined) throw new Error("there is no community to take after");
    return { ...model, id: `made-${number}`, mentions: [`oppdiktet ${number}`] };
  });
  const documents: LoadedDocument[] = [];
  let clauses = 0;
  while (clauses < size) {
    for (const [number, { head, version }] of material.documents.entries()) {
      if (clauses >= size) break;
      const owner = communities[documents.length % communities.length]?.id ?? NATIONAL;
      const made = version.clauses.slice(0, size - clauses).map(clauseLike);
      const id = `${head.id}-${documents.length}-${number}-${seed}`;
      clauses += made.length;
      documents.push({
        head: { ...head, id, community: owner, title: written(head.title) },
        version: { ...version, id, documentId: id, clauses: made },
      });
    }
  }
  return { communities, documents };
}

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
