import type { Clause, LoadedDocument } from "../document.ts";
import { governingDocuments } from "../governing-documents.ts";
import { isContentsHeading } from "../reading/sections.ts";
import type { ClauseHit, ClauseQuery } from "./clause-search.ts";

/** The clauses whose vectors lie nearest to a question's, best first; the score is the cosine, from -1 to 1. */
export type Nearest = (wanted: Pick<ClauseQuery, "date" | "communities" | "most">) => ClauseHit[];

/** Vectors of all clauses of a search. */
export interface VectorIndex {
  /** Absent when the question's vector cannot be compared with the clauses'. */
  nearestTo(question: Float32Array): Nearest | undefined;
}

/** What a clause is embedded as: its words below what they stand under. */
export function embeddedText({ head: { title } }: LoadedDocument, { headings, text }: Clause): string {
  return [title, ...headings, text].join("\n").slice(0, MOST_CHARACTERS);
}

/** Models read some 500 words; a clause seldom has as many. */
const MOST_CHARACTERS = 4_000;

/** @throws RangeError when a vector is missing, empty, of another length than the others, or no direction */
export function buildVectorIndex(
  documents: readonly LoadedDocument[],
  vectorOf: (text: string) => Float32Array | undefined,
): VectorIndex {
  const entries = documents.flatMap((loaded) =>
    loaded.version.clauses
      .filter(({ headings }) => !isContentsHeading(headings.at(-1)))
      .map((clause) => ({ loaded, clause, vector: unit(vectorOf(embeddedText(loaded, clause))) })),
  );
  const length = entries[0]?.vector.length ?? 0;
  if (entries.some(({ vector }) => vector.length !== length))
    throw new RangeError("vectors differ in length");
  return {
    nearestTo(question) {
      if (question.length !== length || !isDirection(question)) return undefined;
      const sought = unit(question);
      return ({ date, communities, most }) => {
        const governing = new Set(governingDocuments(documents, date));
        return entries
          .filter(
            ({ loaded }) => governing.has(loaded) && (communities?.includes(loaded.head.community) ?? true),
          )
          .map(({ loaded: { head, version }, clause, vector }) => ({
            ...{ document: head, version, clause },
            score: dot(sought, vector),
          }))
          .sort((one, other) => other.score - one.score)
          .slice(0, most);
      };
    },
  };
}

function isDirection(vector: Float32Array): boolean {
  const square = dot(vector, vector);
  return square > 0 && square < Infinity;
}

function unit(vector: Float32Array | undefined): Float32Array {
  if (vector === undefined || !isDirection(vector)) throw new RangeError("a vector is no direction");
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
