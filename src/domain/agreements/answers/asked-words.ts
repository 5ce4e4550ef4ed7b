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
  /** True for a word of a phrase, which says its concepts only together with the others. */
  readonly inPhrase: boolean;
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
 * The content words among the words of a question (see `wordsOf`), and the phrases of function words that say a
 * concept («være med»). A word that no clause and no concept knows («koronavaksine») weighs most of all.
 *
 * @param names words that are names or numbers.
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
    if (!isContent(word)) return;
    const stem = stemOf(word);
    const said = found.filter(({ from, to }) => from <= place && place < to);
    const concepts = [...new Set(said.map(({ id }) => id))];
    const weights = said.flatMap(({ id, from, to }) => {
      const weight = search.conceptInverseFrequency(id);
      // The words of a phrase say one thing together.
      return weight === undefined ? [] : [weight / words.slice(from, to).filter(isContent).length];
    });
    const ofConcepts = weights.length === 0 ? undefined : Math.max(...weights);
    const ofStem = search.inverseFrequency(stem);
    const inPhrase = said.some(({ from, to }) => to - from > 1);
    asked.set(stem, {
      word,
      stem,
      concepts,
      inPhrase,
      compound: concepts.length > 1 && said.some(({ inCompound }) => inCompound),
      weight: (inPhrase ? ofConcepts : (ofStem ?? ofConcepts)) ?? rarest,
      standing: standingOf(ofStem ?? ofConcepts, concepts),
      name: names.has(word),
      place,
    });
  });
  for (const { id, from, to } of found) {
    const phrase = words.slice(from, to);
    const weight = search.conceptInverseFrequency(id);
    if (weight === undefined || phrase.length === 1 || phrase.some(isContent)) continue;
    const word = phrase.join(" ");
    asked.set(word, {
      word,
      stem: word,
      concepts: [id],
      compound: false,
      inPhrase: true,
      weight,
      standing: "said",
      name: false,
      place: from,
    });
  }
  return [...asked.values()];
}

function isContent(word: string): boolean {
  return !STOP_WORDS.has(word) && !ASKING_WORDS.has(word);
}

function standingOf(frequency: number | undefined, concepts: readonly string[]): AskedWord["standing"] {
  if (frequency !== undefined) return "said";
  return concepts.length > 0 ? "elsewhere" : "unknown";
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
