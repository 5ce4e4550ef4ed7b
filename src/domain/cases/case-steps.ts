import type { Body, Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { bodyOf, type CaseOutcome, type CaseRefusal, type Circumstances } from "./case-outcome.ts";
import { blockingGates } from "./gates-of-case.ts";
import { ontoPresentBase } from "./rebase-proposal.ts";
import { refusalOfRoute } from "./route-of-case.ts";
import { stepsOfCase } from "./steps-of-case.ts";
import { phaseOf, refusalOnWay } from "./way-of-a-case.ts";

type Opening = Omit<Extract<CaseEvent, { kind: "step-opened" }>, "kind" | "at" | "by">;

/**
 * Steps are opened in order, each after the one before has closed, the first of two in the body itself or in the one
 * that may take it (practice 6). Who answers in writing is told until when.
 */
export function openStep(treated: Case, opening: Opening, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("open-step", treated, c);
  if (refused !== undefined) return { refused };
  if (opening.step !== nextStep(treated, c.community)) return { refused: "wrong-step" };
  if (!bodiesOfStep(treated, opening.step, c.community).some(({ id }) => id === opening.body))
    return { refused: "wrong-body" };
  if (opening.way === "written" && opening.deadline === undefined) return { refused: "deadline-needed" };
  if (opening.deadline !== undefined && opening.deadline < c.today) return { refused: "deadline-passed" };
  return opened(treated, opening, c);
}

/** Opens the step if its gates let it: the proposal on a present base, and what {@link refusalOfGates} asks for. */
export function opened(treated: Case, opening: Opening, c: Circumstances): CaseOutcome {
  const refused = refusalOfGates(treated, opening.step, c.community);
  if (refused !== undefined) return { refused };
  const based = ontoPresentBase(treated, c);
  if ("refused" in based) return based;
  return { events: [...based.events, { kind: "step-opened", at: c.at, by: c.actor, ...opening }] };
}

/** Before the first step the route is confirmed by both sides; before the last the paper holds what it must. */
export function refusalOfGates(treated: Case, step: number, community: Community): CaseRefusal | undefined {
  const last = step === bodyOf(community, treated.paper?.body)?.steps.count;
  return (
    refusalOfRoute(treated) ??
    (last && blockingGates(treated, community).length > 0 ? "gates-open" : undefined)
  );
}

/** The step that comes now; absent while one is open or a hearing is, before there is a paper, and after the last. */
export function nextStep(treated: Case, community: Community): number | undefined {
  const phase = phaseOf(treated, community);
  if (phase !== "prepared" && phase !== "anchoring") return undefined;
  const next = (treated.step?.step ?? 0) + 1;
  return next <= stepsOfCase(treated, community) ? next : undefined;
}

/** The bodies that may treat a step: the one that decides, and before it in the first of two the one that prepares. */
export function bodiesOfStep(treated: Case, step: number, community: Community): Body[] {
  const body = bodyOf(community, treated.paper?.body);
  if (body === undefined) return [];
  const first =
    step === 1 && stepsOfCase(treated, community) > 1 ? bodyOf(community, body.steps.first_in) : undefined;
  return first === undefined ? [body] : [first, body];
}

/** The step ends without a decision: the first of two, or a case that is only discussed. */
export function closeStep(treated: Case, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("close-step", treated, c);
  if (refused !== undefined) return { refused };
  if (treated.step === undefined) return { refused: "not-open" };
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
