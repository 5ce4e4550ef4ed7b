import { bestPlaces } from "./best-places.ts";
import { buildRanking } from "./ranking.ts";
import { atOnce } from "./steps.ts";
import { TextReader } from "./text-reader.ts";

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

/** Any texts, found by words and 4-grams. */
export interface TextSearch {
  /** Best first; only texts that share something with the query. */
  search(query: string, most: number): TextHit[];
}

export function buildTextSearch(texts: readonly SearchableText[]): TextSearch {
  const reader = new TextReader(() => []);
  const read = texts.map(({ text, context }) => [reader.read(context), reader.read(text)]);
  const ranking = atOnce(
    buildRanking(read.length, [{ weight: 1, textsOf: (place) => read[place] ?? [] }], reader),
  );
  return {
    search(query, most) {
      const scores = ranking.scores(reader.ask(query));
      return bestPlaces(scores, most).map((place) => ({ place, score: scores[place] ?? 0 }));
    },
  };
}
