import { isAgreed, isStatute } from "../standing.ts";
import type { WeighedHit } from "./rank-by-evidence.ts";

/** How far down a clause of the parties' own is looked for. */
const NEAR_THE_TOP = 3;
/** What it may be less sure than the statute. */
const NEARLY_AS_SURE = 0.15;

/**
 * Where statute and the parties' own text both answer, the parties' own goes first (mission E8: the local clause, then
 * the regulation): it is what they have bound themselves to, in their own words. A question that points to the law
 * is answered from the law.
 */
export function localFirst(hits: readonly WeighedHit[]): readonly WeighedHit[] {
  const [best] = hits;
  if (best === undefined || !isStatute(best.hit.document.standing) || best.features.pointedTo > 0)
    return hits;
  const local = hits
    .slice(0, NEAR_THE_TOP)
    .find(
      ({ hit, confidence }) =>
        isAgreed(hit.document.standing) && confidence >= best.confidence - NEARLY_AS_SURE,
    );
  return local === undefined ? hits : [local, ...hits.filter((hit) => hit !== local)];
}
