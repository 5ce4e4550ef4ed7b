import type { Case } from "./case.ts";
import { type CaseRefusal, closed } from "./case-outcome.ts";

/**
 * Why the open step cannot end where the case itself is shown: it is on a meeting's agenda, and ends there, with those
 * who came and what was noted (practice 2). Absent in writing, and in a meeting that is not on record here.
 */
export function refusalOutsideMeeting(treated: Case): CaseRefusal | undefined {
  const { step } = treated;
  const isOpen = closed(treated) === undefined && step?.closed === false;
  return isOpen && step.meeting !== undefined ? "on-an-agenda" : undefined;
}
