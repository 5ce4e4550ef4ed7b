import type { Case } from "./case.ts";
import { type CaseOutcome, type Circumstances, closed, mayConclude } from "./case-outcome.ts";

/** A step that a meeting closed too soon is open there again, with the stances that were taken. */
export function reopenStep(treated: Case, meeting: string, c: Circumstances): CaseOutcome {
  const { step } = treated;
  if (!mayConclude(treated, c)) return { refused: "not-minutes-taker" };
  const refused = closed(treated);
  if (refused !== undefined) return { refused };
  if (step?.meeting !== meeting) return { refused: "wrong-step" };
  if (!step.closed) return { events: [] };
  const { step: number, body } = step;
  return {
    events: [{ kind: "step-opened", at: c.at, by: c.actor, step: number, way: "meeting", body, meeting }],
  };
}
