import type { Body, Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { bodyOf, type CaseOutcome, type Circumstances, closed, mayConclude } from "./case-outcome.ts";

type Opening = Omit<Extract<CaseEvent, { kind: "step-opened" }>, "kind" | "at" | "by">;

/**
 * Steps are opened in order, each after the one before has closed, the first of two in the body itself or in the one
 * that may take it (practice 6). Who answers in writing is told until when.
 */
export function openStep(treated: Case, opening: Opening, c: Circumstances): CaseOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (treated.paper === undefined) return { refused: "not-prepared" };
  const refused = closed(treated);
  if (refused !== undefined) return { refused };
  if (opening.step !== nextStep(treated, c.community)) return { refused: "wrong-step" };
  if (!bodiesOfStep(treated, opening.step, c.community).some(({ id }) => id === opening.body))
    return { refused: "wrong-body" };
  if (opening.way === "written" && opening.deadline === undefined) return { refused: "deadline-needed" };
  if (opening.deadline !== undefined && opening.deadline < c.today) return { refused: "deadline-passed" };
  return { events: [{ kind: "step-opened", at: c.at, by: c.actor, ...opening }] };
}

/** The step that may be opened now; absent while one is open, before there is a paper, and after the last. */
export function nextStep(treated: Case, community: Community): number | undefined {
  if (closed(treated) !== undefined || (treated.step !== undefined && !treated.step.closed)) return undefined;
  const next = (treated.step?.step ?? 0) + 1;
  const steps = bodyOf(community, treated.paper?.body)?.steps.count ?? 0;
  return next <= steps ? next : undefined;
}

/** The bodies that may treat a step: the one that decides, and before it in the first of two the one that prepares. */
export function bodiesOfStep({ paper }: Case, step: number, community: Community): Body[] {
  const body = bodyOf(community, paper?.body);
  if (body === undefined) return [];
  const first = step === 1 && body.steps.count > 1 ? bodyOf(community, body.steps.first_in) : undefined;
  return first === undefined ? [body] : [first, body];
}

/** The step ends without a decision: the first of two, or a case that is only discussed. */
export function closeStep(treated: Case, c: Circumstances): CaseOutcome {
  if (!mayConclude(treated, c)) return { refused: "not-minutes-taker" };
  const refused = closed(treated);
  if (refused !== undefined) return { refused };
  if (treated.step === undefined || treated.step.closed) return { refused: "not-open" };
  const { step, meeting } = treated.step;
  const last = bodyOf(c.community, treated.paper?.body)?.steps.count;
  // Nothing could follow: the case would be neither decided nor open.
  if (treated.paper?.type === "decision" && step === last) return { refused: "last-step" };
  return {
    events: [
      { kind: "step-closed", at: c.at, by: c.actor, step, ...(meeting === undefined ? {} : { meeting }) },
    ],
  };
}
