import type { ClauseHit, ClauseSearch } from "./clause-search.ts";
import type { Nearest } from "./vector-index.ts";

/** What the vectors count beside words, 4-grams and concepts together. */
const VECTOR_WEIGHT = 0.4;

/** Each list is asked for more than is wanted: what both know belongs above what one of them puts last. */
const DEPTH = 2;

/**
 * A search for one question, with the clauses whose vectors lie nearest to it as one more list. Both lists are brought
 * to the same scale, from the best at 1 to the worst at 0, since cosines of one model all lie close together.
 */
export function withVectors(search: ClauseSearch, nearest: Nearest): ClauseSearch {
  return {
    ...search,
    find(query) {
      const most = DEPTH * query.most;
      const byWords = search.find({ ...query, most });
      const byVector = nearest({ ...query, most });
      const highest = byWords[0]?.score ?? 1;
      const [top, bottom] = [byVector[0]?.score ?? 1, byVector.at(-1)?.score ?? 0];
      const fused = new Map<string, ClauseHit>();
      for (const hit of byWords)
        fused.set(sayingOf(hit), { ...hit, score: ((1 - VECTOR_WEIGHT) * hit.score) / highest });
      const seen = new Set<string>();
      for (const hit of byVector) {
        const saying = sayingOf(hit);
        // Slides repeat themselves, and a repetition adds nothing.
        if (seen.has(saying)) continue;
        seen.add(saying);
        const near = top === bottom ? 1 : (hit.score - bottom) / (top - bottom);
        const known = fused.get(saying) ?? { ...hit, score: 0 };
        fused.set(saying, { ...known, score: known.score + VECTOR_WEIGHT * near });
      }
      return [...fused.values()]
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .slice(0, query.most);
    },
  };
}

function sayingOf({ version, clause }: ClauseHit): string {
  return JSON.stringify([version.id, clause.headings, clause.text]);
}
