import { gramsOf, stemsOf } from "./analysis.ts";
import { type Bm25Index, buildBm25 } from "./bm25.ts";

/** A text to be found: its own words, and words around it (title, headings) that tell what it is about. */
export interface SearchableText {
  readonly text: string;
  readonly context: string;
}

export interface TextHit {
  /** The text's place in the list that the index was built of. */
  readonly place: number;
  readonly score: number;
}

/** Words and 4-grams, each ranked by BM25 and added: words are exact, grams forgive compounds and misspellings. */
export interface TextSearch {
  /** Best first; only texts that share something with the query. */
  search(query: string, most: number): TextHit[];
  /** All scores by place, for callers that rank by more than the text. */
  scores(query: string): Float64Array;
  readonly words: Bm25Index;
  readonly grams: Bm25Index;
}

const WORD_KNOBS = { k1: 0.6, b: 0.5 };
const GRAM_KNOBS = { k1: 0.6, b: 0.5 };
/** Words are worth half of grams; measured on NorQuAD's training questions. */
const WORD_WEIGHT = 0.5;

export function buildTextSearch(texts: readonly SearchableText[]): TextSearch {
  const whole = texts.map(({ text, context }) => `${context}\n${text}`);
  const words = buildBm25(whole.map(stemsOf), WORD_KNOBS);
  const grams = buildBm25(whole.map(gramsOf), GRAM_KNOBS);
  const scores = (query: string): Float64Array => {
    const into = new Float64Array(texts.length);
    words.addScores(stemsOf(query), WORD_WEIGHT, into);
    grams.addScores(gramsOf(query), 1, into);
    return into;
  };
  return { words, grams, scores, search: (query, most) => best(scores(query), most) };
}

/** The highest scores, best first; equal scores keep their order, and what scored nothing is left out. */
function best(scores: Float64Array, most: number): TextHit[] {
  const hits: TextHit[] = [];
  scores.forEach((score, place) => {
    if (score > 0) hits.push({ place, score });
  });
  return hits.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, most);
}
