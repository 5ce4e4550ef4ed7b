import { stemOf } from "../search/analysis.ts";
import type { ClauseSearch } from "../search/clause-search.ts";
import { findConcepts, outermost } from "../search/concepts.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import { ASKING_WORDS } from "./asking-words.ts";

/** A word that a question is about, with what it may be answered by and how much it tells. */
export interface AskedWord {
  readonly word: string;
  readonly stem: string;
  /** Concepts of the field that the word says, alone or in a phrase. */
  readonly concepts: readonly string[];
  /** Its inverse frequency in the corpus, as a stem or else as a concept; the greatest when nothing knows it. */
  readonly weight: number;
  /** Its place among the question's words (see `wordsOf`). */
  readonly place: number;
}

type Frequencies = Pick<ClauseSearch, "inverseFrequency" | "conceptInverseFrequency" | "documents">;

/**
 * The content words among the words of a question (see `wordsOf`). A word that no clause and no concept knows
 * («koronavaksine») weighs most of all.
 */
export function askedWordsIn(words: readonly string[], search: Frequencies): AskedWord[] {
  const found = outermost(findConcepts(words));
  const rarest = greatestWeight(search);
  const asked = new Map<string, AskedWord>();
  words.forEach((word, place) => {
    if (STOP_WORDS.has(word) || ASKING_WORDS.has(word)) return;
    const stem = stemOf(word);
    const concepts = found.filter(({ from, to }) => from <= place && place < to).map(({ id }) => id);
    const weights = concepts.map((id) => search.conceptInverseFrequency(id) ?? rarest);
    const weight = search.inverseFrequency(stem) ?? (weights.length === 0 ? rarest : Math.max(...weights));
    asked.set(stem, { word, stem, concepts, place, weight });
  });
  return [...asked.values()];
}

/** The inverse frequency of what stands in no clause. */
function greatestWeight({ documents }: Frequencies): number {
  const clauses = documents.reduce((sum, { version }) => sum + version.clauses.length, 0);
  return Math.log(1 + 2 * Math.max(1, clauses));
}
