import type { CivilDate } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { Case } from "./case.ts";
import type { StoredCase } from "./case-store.ts";
import { openReservations } from "./lift-reservation.ts";
import { replayCase } from "./replay-case.ts";

/**
 * The day of the case's last event, when nothing is left to be reminded of until it gets another one. Absent while
 * something may be, and wherever the case alone cannot tell: whether every party has adopted or carried out what was
 * agreed depends on the community.
 */
export function caseSettledOn({ id, events, pending }: StoredCase): CivilDate | undefined {
  const treated = replayCase(id, events);
  const last = events.at(-1);
  if (treated === undefined || last === undefined || pending.length > 0) return undefined;
  return isOver(treated) ? osloDateOf(last.at) : undefined;
}

function isOver(treated: Case): boolean {
  const { state, paper, step, hearing, decision, evaluation, disagreement } = treated;
  if (disagreement !== undefined && disagreement.settled === undefined) return false;
  if (decision !== undefined)
    return (
      decision.result !== "recommended" &&
      openReservations(treated).length === 0 &&
      paper?.fields.requiresImplementation !== true &&
      (paper?.fields.evaluateOn === undefined || evaluation !== undefined)
    );
  if (state === "withdrawn" || state === "merged") return true;
  // What is only discussed, or told of, has been treated: a step that follows is an event of its own.
  const treatedWithoutDecision =
    paper !== undefined && paper.type !== "decision" && step?.closed === true && state === "open";
  return treatedWithoutDecision && (hearing === undefined || hearing.closed);
}
