/** Okapi BM25 with its two knobs: `k1` says how soon repetition stops counting, `b` how much length is held against a text. */
export interface Bm25Knobs {
  readonly k1: number;
  readonly b: number;
}

/** An index over texts that are already lists of terms; texts are known by their place in the list. */
export interface Bm25Index {
  readonly size: number;
  /** Adds `weight × score` of each text to `into`, which has a place for each. A term counts once however often it is asked. */
  addScores(terms: Iterable<string>, weight: number, into: Float64Array): void;
  /** How telling a term is; absent when no text has it. */
  inverseFrequency(term: string): number | undefined;
}

interface Postings {
  readonly texts: Int32Array;
  /** The finished BM25 share of each text, so that a query only adds. */
  readonly shares: Float64Array;
  readonly inverseFrequency: number;
}

export function buildBm25(texts: readonly (readonly string[])[], { k1, b }: Bm25Knobs): Bm25Index {
  const size = texts.length;
  const averageLength = texts.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, size) || 1;
  const counted = new Map<string, { texts: number[]; counts: number[] }>();
  texts.forEach((terms, place) => {
    for (const [term, count] of countOf(terms)) {
      const entry = counted.get(term) ?? { texts: [], counts: [] };
      entry.texts.push(place);
      entry.counts.push(count);
      counted.set(term, entry);
    }
  });
  const lengthFactor = texts.map((terms) => k1 * (1 - b + (b * terms.length) / averageLength));
  const index = new Map<string, Postings>();
  for (const [term, entry] of counted) {
    const found = entry.texts.length;
    const inverseFrequency = Math.log(1 + (size - found + 0.5) / (found + 0.5));
    const shares = entry.counts.map((count, i) => {
      const factor = lengthFactor[entry.texts[i] ?? 0] ?? k1;
      return (inverseFrequency * count * (k1 + 1)) / (count + factor);
    });
    index.set(term, {
      texts: Int32Array.from(entry.texts),
      shares: Float64Array.from(shares),
      inverseFrequency,
    });
  }
  return {
    size,
    addScores(terms, weight, into) {
      for (const term of new Set(terms)) {
        const postings = index.get(term);
        if (postings === undefined) continue;
        const { texts: places, shares } = postings;
        for (let i = 0; i < places.length; i += 1) {
          const place = places[i] ?? 0;
          into[place] = (into[place] ?? 0) + weight * (shares[i] ?? 0);
        }
      }
    },
    inverseFrequency: (term) => index.get(term)?.inverseFrequency,
  };
}

function countOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
