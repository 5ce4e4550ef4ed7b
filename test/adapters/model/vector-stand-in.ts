import { gramsOf, wordsOf } from "../../../src/domain/agreements/search/analysis.ts";
import { findConcepts, outermost } from "../../../src/domain/agreements/search/concepts.ts";
import { sha256 } from "../../../src/domain/kernel/hashing.ts";
import { answering, type Behaviour } from "./stand-in.ts";

const LENGTH = 256;
const CONCEPT_WEIGHT = 3;
/** As large a part of a vector is arbitrary, but always the same for the same text. */
const NOISE = 0.3;

/**
 * A vector of a text that stands for a model's: its concepts and 4-grams, each thrown at a place of its own. It knows
 * nothing that the search does not know, and so measures the plumbing and no model.
 */
export function standInVector(text: string): number[] {
  const vector = new Array<number>(LENGTH).fill(0);
  const put = (term: string, weight: number) => {
    const bits = Number.parseInt(sha256(term).slice(0, 8), 16);
    const place = bits % LENGTH;
    vector[place] = (vector[place] ?? 0) + (bits & 0x10000 ? weight : -weight);
  };
  for (const gram of gramsOf(text)) put(gram, 1);
  for (const { id } of outermost(findConcepts(wordsOf(text)))) put(`concept ${id}`, CONCEPT_WEIGHT);
  const length = Math.hypot(...vector) || 1;
  return vector.map((value, place) => {
    const chance = Number.parseInt(sha256(`${place} ${text}`).slice(0, 8), 16) / 2 ** 32;
    return value / length + (NOISE * (2 * chance - 1)) / Math.sqrt(LENGTH);
  });
}

/** What an endpoint for embeddings gives, in any order. */
export const embedding: Behaviour = (response, asked, request) => {
  const data = asked.body.input.map((text, index) => ({ index, embedding: standInVector(text) }));
  answering(200, { data: data.toReversed() })(response, asked, request);
};
