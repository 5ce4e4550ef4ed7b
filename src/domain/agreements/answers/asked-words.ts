import { stemOf, wordsOf } from "../search/analysis.ts";
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
  /** True when it says them with its parts, as «oppsigelsesfrist» does; else each of them says the whole word. */
  readonly compound: boolean;
  /** Its inverse frequency in the corpus, as a stem or else as a concept; the greatest when nothing knows it. */
  readonly weight: number;
  /**
   * Whether a clause says it, as a stem or a concept (`said`); whether only the lexicon knows it, so that no clause is
   * about it (`elsewhere`); or nothing knows it.
   */
  readonly standing: "said" | "elsewhere" | "unknown";
  /** True for a name or a number, which nothing else can stand for. */
  readonly name: boolean;
  /** Its place among the question's words (see `wordsOf`). */
  readonly place: number;
}

type Frequencies = Pick<ClauseSearch, "inverseFrequency" | "conceptInverseFrequency" | "documents">;

/**
 * The content words among the words of a question (see `wordsOf`). A word that no clause and no concept knows
 * («koronavaksine») weighs most of all.
 */
export function askedWordsIn(
  words: readonly string[],
  search: Frequencies,
  names: ReadonlySet<string> = new Set(),
): AskedWord[] {
  const found = outermost(findConcepts(words));
  const rarest = greatestWeight(search);
  const asked = new Map<string, AskedWord>();
  words.forEach((word, place) => {
    if (STOP_WORDS.has(word) || ASKING_WORDS.has(word)) return;
    const stem = stemOf(word);
    const said = found.filter(({ from, to }) => from <= place && place < to);
    const concepts = said.map(({ id }) => id);
    const compound = said.length > 1 && said.some(({ inCompound }) => inCompound);
    const frequency = search.inverseFrequency(stem);
    const ofConcepts = concepts
      .map((id) => search.conceptInverseFrequency(id))
      .filter((one) => one !== undefined);
    const weight = frequency ?? (ofConcepts.length === 0 ? rarest : Math.max(...ofConcepts));
    const isSaid = frequency !== undefined || ofConcepts.length > 0;
    const standing = isSaid ? "said" : concepts.length > 0 ? "elsewhere" : "unknown";
    asked.set(stem, { word, stem, concepts, compound, place, weight, standing, name: names.has(word) });
  });
  return [...asked.values()];
}

/** The inverse frequency of what stands in no clause. */
function greatestWeight({ documents }: Frequencies): number {
  const clauses = documents.reduce((sum, { version }) => sum + version.clauses.length, 0);
  return Math.log(1 + 2 * Math.max(1, clauses));
}

/** Numbers, and words with a capital that do not begin the sentence, in the form that `wordsOf` gives them. */
export function namesIn(question: string): ReadonlySet<string> {
  return new Set([...question.matchAll(NAME)].flatMap(([name]) => wordsOf(name)));
}

const NAME = /(?<=[\p{L}\p{N},;:»)] |[«(])\p{Lu}[\p{L}-]+|\p{N}+/gu;
