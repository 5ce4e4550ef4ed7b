import { gramsOf, stemOf, wordsOf } from "../search/analysis.ts";
import { findConcepts } from "../search/concepts.ts";
import type { AskedWord } from "./asked-words.ts";

/** A word is covered by its stem, nearly by its concept, or so far as its 4-grams stand inside one word of the text. */
const STEM_COVERS = 1;
const CONCEPT_COVERS = 0.9;
/** One word of a phrase («sende inn sak») that the text does not say as a whole. */
const STEM_OF_PHRASE_COVERS = 0.5;
const GRAMS_COVER_AT_MOST = 0.8;
/** Below this share of common 4-grams two words merely look alike. */
const LEAST_LIKENESS = 0.5;

/** A text as it is held against a question. */
export interface ReadText {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Ids of the concepts that it says. */
  readonly concepts: ReadonlySet<string>;
}

export function readText(text: string): ReadText {
  const words = wordsOf(text);
  return {
    words: new Set(words),
    stems: new Set(words.map(stemOf)),
    concepts: new Set(findConcepts(words).map(({ id }) => id)),
  };
}

/**
 * How much of what a question is about stands in a text, from 0 to 1, each word counting as much as it tells.
 * A question without a content word is covered by nothing.
 */
export function coverageOf(asked: readonly AskedWord[], text: ReadText): number {
  return weighedShare(asked, (one) => shareCovered(one, text));
}

/** The share of the question that is covered, when each word is covered as told. */
export function weighedShare(
  asked: readonly AskedWord[],
  covered: (one: AskedWord, place: number) => number,
): number {
  let share = 0;
  let whole = 0;
  asked.forEach((one, place) => {
    whole += one.weight;
    share += one.weight * covered(one, place);
  });
  return whole === 0 ? 0 : share / whole;
}

/** How far a text covers one word of a question, from 0 to 1. */
export function shareCovered(asked: AskedWord, { words, stems, concepts }: ReadText): number {
  if (stems.has(asked.stem))
    return asked.inPhrase && !asked.concepts.some((id) => concepts.has(id))
      ? STEM_OF_PHRASE_COVERS
      : STEM_COVERS;
  if (asked.concepts.length === 0) return asked.name ? 0 : likeness(asked, words);
  const common = asked.concepts.filter((id) => concepts.has(id)).length;
  if (common === 0) return 0;
  return asked.compound ? (CONCEPT_COVERS * (1 + common / asked.concepts.length)) / 2 : CONCEPT_COVERS;
}

/** How alike words are to each asked word, remembered while the question is asked: clauses say the same words. */
const likenesses = new WeakMap<AskedWord, Map<string, number>>();

function likeness(asked: AskedWord, candidates: ReadonlySet<string>): number {
  const known = likenesses.get(asked) ?? new Map<string, number>();
  likenesses.set(asked, known);
  const grams = new Set(gramsOf(asked.word));
  let best = 0;
  for (const candidate of candidates) {
    // A word has one gram less than letters, or one: it cannot be more alike than that.
    const atMost = Math.max(1, candidate.length - 1) / Math.max(1, grams.size);
    if (atMost < LEAST_LIKENESS || atMost <= best) continue;
    let alike = known.get(candidate);
    if (alike === undefined) {
      const common = gramsOf(candidate).filter((gram) => grams.has(gram)).length;
      alike = common / Math.max(1, grams.size);
      known.set(candidate, alike);
    }
    best = Math.max(best, alike);
  }
  return best < LEAST_LIKENESS ? 0 : Math.min(GRAMS_COVER_AT_MOST, best);
}
