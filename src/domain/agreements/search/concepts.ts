import { wordsOf } from "./analysis.ts";
import { LEXICON } from "./lexicon/lexicon.ts";
import type { Concept } from "./lexicon/parse-concepts.ts";
import { PatternBook, patternsOf } from "./word-patterns.ts";

/** A concept that stands in a list of words, from place `from` to before place `to`. */
export interface FoundConcept {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** True when it is only the end or the middle of a compound («*utvalg» in «samarbeidsutvalg»). */
  readonly inCompound: boolean;
}

export type FindConcepts = (words: readonly string[]) => FoundConcept[];

interface Phrase {
  readonly concept: string;
  readonly rest: readonly number[];
  readonly inCompound: boolean;
}

/** What is to be known of a word: the patterns that it matches, and the phrases that begin with one of them. */
interface MatchedWord {
  readonly numbers: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** Words whose patterns are remembered, since a corpus says the same words again and again. */
const WORDS_KEPT = 50_000;

/** A finder of concepts; patterns of words are numbered once, and a word is matched against all of them at a time. */
export function buildConceptFinder(concepts: readonly Concept[]): FindConcepts {
  const patterns = new PatternBook();
  const phrasesFrom: Phrase[][] = [];
  for (const { id, wordings } of concepts)
    for (const wording of wordings) {
      const words = patternsOf(wording);
      const [first, ...rest] = words.map((pattern) => patterns.numberOf(pattern));
      if (first === undefined) continue;
      const inCompound = words.length === 1 && (words[0]?.form === "end" || words[0]?.form === "part");
      const phrases = phrasesFrom[first] ?? [];
      phrases.push({ concept: id, rest, inCompound });
      phrasesFrom[first] = phrases;
    }
  const known = new Map<string, MatchedWord>();
  const matching = (word: string): MatchedWord => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const numbers = patterns.matching(word);
    const matched = { numbers, phrases: numbers.flatMap((number) => phrasesFrom[number] ?? []) };
    if (known.size >= WORDS_KEPT) known.clear();
    known.set(word, matched);
    return matched;
  };
  return (words) => {
    const matched = words.map(matching);
    const found: FoundConcept[] = [];
    matched.forEach(({ phrases }, from) => {
      // Several wordings of a concept may match the same words, which say it once.
      const here: FoundConcept[] = [];
      for (const { concept: id, rest, inCompound } of phrases) {
        if (!rest.every((wanted, next) => matched[from + 1 + next]?.numbers.includes(wanted))) continue;
        const to = from + 1 + rest.length;
        const same = here.findIndex((one) => one.id === id && one.to === to);
        if (same === -1) here.push({ id, from, to, inCompound });
        else if (!inCompound) here[same] = { id, from, to, inCompound };
      }
      found.push(...here);
    });
    return found;
  };
}

/** Concepts of the field in a list of words (see `wordsOf`); one that is said twice is found twice. */
export const findConcepts: FindConcepts = buildConceptFinder(LEXICON);

/** Ids of the concepts in a text, one for each time that it is said. */
export function conceptsOf(text: string): string[] {
  return findConcepts(wordsOf(text)).map(({ id }) => id);
}

/** Concepts that no longer phrase holds: in «action plan» the plan is meant, and not any action. */
export function outermost(found: readonly FoundConcept[]): FoundConcept[] {
  const longer = (inner: FoundConcept, outer: FoundConcept) =>
    outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
  return found.filter((one) => !found.some((other) => longer(one, other)));
}
