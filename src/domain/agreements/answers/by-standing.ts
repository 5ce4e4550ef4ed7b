import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Standing, Version } from "../document.ts";
import type { WeighedHit } from "./rank-by-evidence.ts";
import { standsAt } from "./weights.ts";

/** What is written for information goes after what was agreed or adopted (M9), and what has expired after that. */
const INFORMS: readonly Standing[] = ["slides", "unknown"];

/** Less stands before more: 0 for a text that governs, 1 for one that informs, 2 for one that has expired. */
export function standingPlace(
  standing: Standing,
  { inForceTo }: Pick<Version, "inForceTo">,
  asOf: CivilDate,
): number {
  if (inForceTo !== undefined && inForceTo < asOf) return 2;
  return INFORMS.includes(standing) ? 1 : 0;
}

/** How far down a text that stands higher is looked for. */
const NEAR_THE_TOP = 3;
/** What it may stand below the best in the order by evidence (a logit): as good as level. */
const LEVEL = 0.5;

/**
 * Of clauses that answer alike, one that governs goes before one that informs, and that before an expired one (M9).
 * A question that points to the document of the best is answered from it.
 */
export function byStanding(hits: readonly WeighedHit[], asOf: CivilDate): readonly WeighedHit[] {
  const [best] = hits;
  if (best === undefined || best.features.pointedTo > 0) return hits;
  const placeOf = ({ hit }: WeighedHit) => standingPlace(hit.document.standing, hit.version, asOf);
  const [higher] = hits
    .slice(0, NEAR_THE_TOP)
    .filter((each) => placeOf(each) < placeOf(best) && answersLike(each, best))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return higher === undefined ? hits : [higher, ...hits.filter((hit) => hit !== higher)];
}

function answersLike({ features: other }: WeighedHit, { features: best }: WeighedHit): boolean {
  return (
    standsAt(best) - standsAt(other) <= LEVEL &&
    other.filled >= best.filled &&
    other.foreign <= best.foreign &&
    other.coverage >= best.coverage
  );
}
