/** The places of the highest scores, best first; equal scores keep their order, and what scored nothing is left out. */
export function bestPlaces(scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && score > (scores[best[at - 1] ?? 0] ?? 0)) at -= 1;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
    if (best.length === most) least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}
