import { gramsOf, stemOf, wordsOf } from "../search/analysis.ts";
import { STOP_WORDS } from "../search/stop-words.ts";

/** A word is covered by its stem, or so far as its 4-grams stand inside one word of the text. */
const STEM_COVERS = 1;
const GRAMS_COVER_AT_MOST = 0.8;
/** Below this share of common 4-grams two words merely look alike. */
const LEAST_LIKENESS = 0.5;

/**
 * How much of what a question is about stands in a text, from 0 to 1. Each content word weighs as much as it tells:
 * `weightOf` gives a stem's weight, so that a word which no document has («koronavaksine») weighs most of all.
 * A question without a content word is covered by nothing.
 */
export function coverageOf(question: string, text: string, weightOf: (stem: string) => number): number {
  const content = new Set(wordsOf(question).filter((word) => !STOP_WORDS.has(word)));
  const textWords = [...new Set(wordsOf(text))];
  const textStems = new Set(textWords.map(stemOf));
  const textGrams = textWords.map((word) => new Set(gramsOf(word)));
  let covered = 0;
  let asked = 0;
  for (const word of content) {
    const stem = stemOf(word);
    const weight = weightOf(stem);
    asked += weight;
    covered += weight * (textStems.has(stem) ? STEM_COVERS : likeness(word, textGrams));
  }
  return asked === 0 ? 0 : covered / asked;
}

function likeness(word: string, textGrams: readonly ReadonlySet<string>[]): number {
  const grams = gramsOf(word);
  let best = 0;
  for (const candidate of textGrams) {
    let common = 0;
    for (const gram of grams) if (candidate.has(gram)) common += 1;
    best = Math.max(best, common / Math.max(1, grams.length));
  }
  return best < LEAST_LIKENESS ? 0 : Math.min(GRAMS_COVER_AT_MOST, best);
}
