import type { Community } from "../../community/community.ts";
import { type CivilDate, monthsAfter } from "../../kernel/civil-date.ts";
import type { Case } from "../case.ts";
import { phaseOf } from "../way-of-a-case.ts";
import { inEffectFrom } from "./in-effect-from.ts";

/** A date that somebody waits for after the consensus, or in a disagreement. */
export type DueAfterDecision =
  /** A council or the board was to treat the text on this day, and has not told what came of it. */
  | { readonly kind: "adoption"; readonly party: string; readonly on: CivilDate }
  | { readonly kind: "submission"; readonly on: CivilDate }
  | { readonly kind: "evaluation"; readonly on: CivilDate }
  | { readonly kind: "rung"; readonly rung: string; readonly on: CivilDate };

/** Everything of one case that has a date, the first first. What has none is not in it, and is never overdue. */
export function dueAfterDecision(treated: Case, community: Community): DueAfterDecision[] {
  const { decision, disagreement, evaluation, paper, adoptions } = treated;
  const due: DueAfterDecision[] = [];
  const rung = disagreement?.settled === undefined ? disagreement?.rungs.at(-1) : undefined;
  if (rung?.deadline !== undefined) due.push({ kind: "rung", rung: rung.rung, on: rung.deadline });
  if (decision?.result === "recommended")
    for (const { result, party, on } of adoptions)
      if (result === "scheduled") due.push({ kind: "adoption", party, on });
  const submission = submissionDueOn(treated, community);
  if (submission !== undefined) due.push({ kind: "submission", on: submission });
  const evaluateOn = phaseOf(treated, community) === "recommended" ? undefined : paper?.fields.evaluateOn;
  if (decision !== undefined && evaluation === undefined && evaluateOn !== undefined)
    due.push({ kind: "evaluation", on: evaluateOn });
  return due.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/**
 * By when the regional health enterprise sends a changed agreement to Helsedirektoratet: a month after it was
 * concluded (hol § 6-4, E4). Absent until every party has adopted it without a reservation that stands, and for what
 * changes no agreement.
 */
export function submissionDueOn(treated: Case, community: Community): CivilDate | undefined {
  if (treated.decision?.result !== "recommended" || treated.paper?.routedAs !== "changes-agreement")
    return undefined;
  const concludedOn = inEffectFrom(treated, community);
  return concludedOn === undefined ? undefined : monthsAfter(concludedOn, 1);
}
