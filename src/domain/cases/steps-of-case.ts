import type { Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import type { CaseType } from "./case-event.ts";
import { bodyOf } from "./case-outcome.ts";

/** Taken for information, or reported: nobody is asked for a stance (practice 5). */
export const ASKS_NOBODY: ReadonlySet<CaseType> = new Set(["information", "referral"]);

/**
 * In how many steps the case is treated: its body's (practice 6), but what is only taken note of is so in one. One as long
 * as no paper names a body.
 */
export function stepsOfCase({ paper }: Pick<Case, "paper">, community: Community): number {
  if (paper === undefined || ASKS_NOBODY.has(paper.type)) return 1;
  return bodyOf(community, paper.body)?.steps.count ?? 1;
}
