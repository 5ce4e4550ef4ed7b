/** How a ranking met what is relevant: for one question, from 0 to 1 each. */
export interface RankingMeasures {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly recall10: number;
}

/**
 * @param ranked ids, best first.
 * @param relevant id → grade; grades above 0 are relevant.
 */
export function measureRanking(
  ranked: readonly string[],
  relevant: ReadonlyMap<string, number>,
): RankingMeasures {
  const gains = ranked.slice(0, 10).map((id) => relevant.get(id) ?? 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, 10);
  const first = gains.findIndex((gain) => gain > 0);
  const wanted = [...relevant.values()].filter((grade) => grade > 0).length;
  const recall = (depth: number) =>
    wanted === 0 ? 0 : ranked.slice(0, depth).filter((id) => (relevant.get(id) ?? 0) > 0).length / wanted;
  return {
    ndcg10: ideal.length === 0 ? 0 : discounted(gains) / discounted(ideal),
    mrr10: first === -1 ? 0 : 1 / (first + 1),
    recall1: recall(1),
    recall5: recall(5),
    recall10: recall(10),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

/** A share with its 95 % Wilson interval; `share` and the ends are null when nothing was counted. */
export interface Share {
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const Z_95 = 1.959964;

export function shareOf(outcomes: readonly boolean[]): Share {
  const of = outcomes.length;
  if (of === 0) return { of, share: null, low: null, high: null };
  const share = outcomes.filter(Boolean).length / of;
  const spread = Z_95 ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return {
    of,
    share: rounded(share),
    low: rounded(Math.max(0, middle - half)),
    high: rounded(Math.min(1, middle + half)),
  };
}

/** The chance that a random positive scores above a random negative, ties counting half; null when either is missing. */
export function aurocOf(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  let above = 0;
  for (const positive of positives)
    for (const negative of negatives) above += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  return rounded(above / (positives.length * negatives.length));
}

export function meanOf(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}

/** The value that `share` of the values do not exceed (nearest rank). */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** What a cut costs and gives: the shares refused of those that should be answered, and of those that should not. */
export interface RefusalPoint {
  readonly cut: number;
  readonly ofAnswerable: Share;
  readonly ofUnanswerable: Share;
}

/** What is refused when everything below the cut is. */
export function refusalAt(
  cut: number,
  answerable: readonly number[],
  unanswerable: readonly number[],
): RefusalPoint {
  const refused = (confidence: number) => confidence < cut;
  return {
    cut,
    ofAnswerable: shareOf(answerable.map(refused)),
    ofUnanswerable: shareOf(unanswerable.map(refused)),
  };
}

/** The highest cut that refuses at most `falseRefusals` of the answerable. */
export function cutFor(falseRefusals: number, answerable: readonly number[]): number {
  const rising = [...answerable].sort((a, b) => a - b);
  return rising[Math.floor(falseRefusals * rising.length + 1e-9)] ?? 0;
}
