import { wordsOf } from "./analysis.ts";
import { buildBm25 } from "./bm25.ts";
import { conceptsOf, findConcepts, outermost } from "./concepts.ts";
import { buildTextSearch, type SearchableText } from "./text-search.ts";

/** Clauses seen one way: ranked by words and 4-grams as any text, and by the concepts of the field. */
export interface ClauseView {
  /** All scores by place. */
  scores(query: string): Float64Array;
  inverseFrequency(stem: string): number | undefined;
  conceptInverseFrequency(concept: string): number | undefined;
}

const CONCEPT_KNOBS = { k1: 0.6, b: 0.5 };
/** Chosen on the demonstration questions (docs/answering.md): concepts lead across languages, grams stay exact. */
const CONCEPT_WEIGHT = 2;

export function buildClauseView(texts: readonly SearchableText[]): ClauseView {
  const search = buildTextSearch(texts);
  const concepts = buildBm25(
    texts.map(({ text, context }) => conceptsOf(`${context}\n${text}`)),
    CONCEPT_KNOBS,
  );
  return {
    scores(query) {
      const scores = search.scores(query);
      concepts.addScores(
        outermost(findConcepts(wordsOf(query))).map(({ id }) => id),
        CONCEPT_WEIGHT,
        scores,
      );
      return scores;
    },
    inverseFrequency: search.words.inverseFrequency,
    conceptInverseFrequency: concepts.inverseFrequency,
  };
}
