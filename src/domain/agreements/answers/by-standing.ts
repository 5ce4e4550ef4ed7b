import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Standing, Version } from "../document.ts";

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
