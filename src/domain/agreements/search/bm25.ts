import { Postings } from "./postings.ts";
import type { Steps } from "./steps.ts";
import { TermCounter, type TermTable } from "./term-counter.ts";

/** Okapi BM25 with its two knobs: `k1` says how soon repetition stops counting, `b` how much length is held against a text. */
export interface Bm25Knobs {
  readonly k1: number;
  readonly b: number;
}

/** One way of seeing the texts, which are known by their places from 0. */
export interface TextView {
  /** What its scores count beside those of the other views of the same texts. */
  readonly weight: number;
  /** A text as lists of words (see `TermTable`) that are read as one. */
  partsOf(place: number): readonly Uint32Array[];
}

/** An index over texts that are lists of numbered terms, seen in one or several ways. */
export interface Bm25Index {
  /** Adds `weight × score` of each text to `into`, which has a place for each. The terms differ from each other. */
  addScores(terms: readonly number[], weight: number, into: Float64Array): void;
  /** How telling a term is in the last view; absent when no text has it. */
  inverseFrequency(term: number): number | undefined;
}

/** Texts between two steps: a few milliseconds' work. */
const TEXTS_IN_A_STEP = 200;

/** Everything but the sum is worked out here: each term's share of a text's score, added over the views. */
export function* buildBm25(
  size: number,
  views: readonly TextView[],
  table: TermTable,
  { k1, b }: Bm25Knobs,
): Steps<Bm25Index> {
  const counter = new TermCounter(table);
  const counted = views.map((view) => ({ ...view, ...noFigures(size, table.size) }));
  const postings = new Postings(table.size);
  for (let place = 0; place < size; place += 1) {
    for (const { partsOf, lengths, frequencies } of counted) {
      lengths[place] = counter.count(partsOf(place));
      for (const term of counter.terms) {
        frequencies[term] = (frequencies[term] ?? 0) + 1;
        postings.expect(term, place);
      }
    }
    if (place % TEXTS_IN_A_STEP === 0) yield;
  }
  postings.allot();
  const weighed = counted.map((view) => ({
    ...view,
    inverse: Float64Array.from(view.frequencies, (found) => inverseFrequency(found, size)),
    averageLength: view.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size) || 1,
  }));
  for (let place = 0; place < size; place += 1) {
    for (const { weight, partsOf, lengths, inverse, averageLength } of weighed) {
      counter.count(partsOf(place));
      const lengthFactor = k1 * (1 - b + (b * (lengths[place] ?? 0)) / averageLength);
      for (const term of counter.terms) {
        const count = counter.countOf(term);
        const share = ((inverse[term] ?? 0) * count * (k1 + 1)) / (count + lengthFactor);
        postings.add(term, place, weight * share);
      }
    }
    if (place % TEXTS_IN_A_STEP === 0) yield;
  }
  postings.close();
  const last = counted.at(-1)?.frequencies;
  return {
    addScores: (terms, weight, into) => postings.addScores(terms, weight, into),
    inverseFrequency(term) {
      const found = last?.[term] ?? 0;
      return found === 0 ? undefined : inverseFrequency(found, size);
    },
  };
}

function noFigures(texts: number, terms: number) {
  return { lengths: new Uint32Array(texts), frequencies: new Uint32Array(terms) };
}

function inverseFrequency(found: number, size: number): number {
  return Math.log(1 + (size - found + 0.5) / (found + 0.5));
}
