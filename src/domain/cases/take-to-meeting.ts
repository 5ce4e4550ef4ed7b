import type { Case, OpenStep } from "./case.ts";
import {
  type CaseOutcome,
  type CaseRefusal,
  type Circumstances,
  closed,
  mayConclude,
} from "./case-outcome.ts";
import { bodiesOfStep, nextStep, opened, refusalOfGates } from "./case-steps.ts";
import { frozenAtNotice } from "./enclosures.ts";
import { movedPatches } from "./rebase-proposal.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/**
 * The step that a body may treat in a meeting now: the next one, or one that is open and free to be moved. Absent when
 * it has none.
 */
export function stepForMeeting(
  treated: Case,
  body: string,
  { community, today }: Pick<Circumstances, "community" | "today">,
): number | undefined {
  const { step } = treated;
  const open = step !== undefined && !step.closed && closed(treated) === undefined;
  const number = open ? (isFree(step, today) ? step.step : undefined) : nextStep(treated, community);
  if (number === undefined) return undefined;
  return bodiesOfStep(treated, number, community).some(({ id }) => id === body) ? number : undefined;
}

/**
 * The case's step is opened in a meeting, so that seats may signal beforehand. A step that a meeting postponed, or whose
 * written treatment has run out, moves there with the stances that have been taken.
 */
export function takeToMeeting(
  treated: Case,
  { meeting, body }: { readonly meeting: string; readonly body: string },
  c: Circumstances,
): CaseOutcome {
  if (treated.step?.meeting === meeting) return { events: [] };
  const moves = treated.step?.closed === false;
  const refused = moves ? refusalToMove(treated, c) : refusalOnWay("open-step", treated, c);
  if (refused !== undefined) return { refused };
  const step = stepForMeeting(treated, body, c);
  if (step === undefined) return { refused: "wrong-step" };
  const outcome = opened(treated, { step, way: "meeting", body, meeting }, c);
  if ("refused" in outcome) return outcome;
  return { events: [...outcome.events, ...frozenAtNotice(treated, meeting, c)] };
}

function refusalToMove(treated: Case, { standing }: Circumstances): CaseRefusal | undefined {
  return standing.secretaryFor.length === 0 ? "not-secretariat" : closed(treated);
}

/** What keeps a case from an agenda although its step is next; absent when nothing does. */
export function refusalOnAgenda(
  treated: Case,
  step: number,
  { community, clauseNow }: Pick<Circumstances, "community" | "clauseNow">,
): CaseRefusal | undefined {
  const moved = movedPatches(treated, clauseNow).length > 0;
  return refusalOfGates(treated, step, community) ?? (moved ? "base-moved" : undefined);
}

/** Utsatt: the step stays open and waits for another meeting. */
export function leaveMeeting(treated: Case, meeting: string, c: Circumstances): CaseOutcome {
  if (!mayConclude(treated, c)) return { refused: "not-minutes-taker" };
  if (treated.step?.meeting !== meeting) return { events: [] };
  const refused = closed(treated);
  if (refused !== undefined || treated.step.closed) return { refused: refused ?? "not-open" };
  const { step, body } = treated.step;
  return { events: [{ kind: "step-opened", at: c.at, by: c.actor, step, way: "meeting", body }] };
}

/** In no meeting, and not being answered in writing any more. */
function isFree({ way, meeting, deadline }: OpenStep, today: Circumstances["today"]): boolean {
  return way === "meeting" ? meeting === undefined : deadline !== undefined && deadline < today;
}
