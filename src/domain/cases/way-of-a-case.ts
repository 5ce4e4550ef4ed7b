import type { Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import { type CaseRefusal, type Circumstances, treatingBody } from "./case-outcome.ts";
import { stepsOfCase } from "./steps-of-case.ts";

/** Where a case is on its way, for people and for the table below. */
export const CASE_PHASES = [
  "submitted",
  "sent-back",
  "prepared",
  /** The first of two steps is open. */
  "discussing",
  /** The first step is over: seats find out what their own parties say. */
  "anchoring",
  "hearing",
  /** The last step is open. */
  "deciding",
  /** The last step ended without a decision, being no case for one. */
  "treated",
  "decided",
  "advised",
  /** Recommended by the body; the parties' own councils and board adopt. */
  "recommended",
  "adopted",
  "implemented",
  "evaluated",
  /** The partners disagree on a case that is not decided. */
  "in-disagreement",
  /** They disagree on what is decided: the decision stands. */
  "disputed",
  "withdrawn",
  "merged",
] as const;

export type CasePhase = (typeof CASE_PHASES)[number];

/** What somebody may be to a case. One person is often several. */
export const CASE_ROLES = [
  "submitter",
  "secretary",
  "minutes-taker",
  "seated",
  "observer",
  "coordinator",
  "outsider",
] as const;

export type CaseRole = (typeof CASE_ROLES)[number];

interface Way {
  readonly who: readonly CaseRole[];
  readonly when: readonly CasePhase[];
  /** What everybody else is told. */
  readonly otherwise: CaseRefusal;
  /** Phases in which another sentence than the phase's own tells why. */
  readonly tooEarly?: Partial<Record<CasePhase, CaseRefusal>>;
}

const BEFORE_TREATMENT = ["submitted", "sent-back", "prepared"] as const;
const UNDER_TREATMENT = ["discussing", "anchoring", "hearing", "deciding"] as const;
const ANSWERED = ["discussing", "deciding"] as const;
const AGREED = ["decided", "advised", "recommended", "adopted", "implemented", "evaluated"] as const;
const DISAGREED = ["in-disagreement", "disputed"] as const;

/**
 * The way of a case: who may do what, and when. What else an action needs (a gate) stands in its own rule.
 * Sources: M50, M65, M67, M69, practice 2, 3, 6, 8, 9, 11 and 12.
 */
export const WAY_OF_A_CASE = {
  resubmit: { who: ["submitter"], when: ["sent-back"], otherwise: "not-yours" },
  "send-back": { who: ["secretary"], when: ["submitted", "prepared"], otherwise: "not-secretariat" },
  prepare: { who: ["secretary"], when: BEFORE_TREATMENT, otherwise: "not-secretariat" },
  "confirm-route": { who: ["secretary"], when: ["prepared"], otherwise: "not-secretariat" },
  merge: { who: ["secretary"], when: [...BEFORE_TREATMENT, "anchoring"], otherwise: "not-secretariat" },
  "edit-paper": {
    who: ["secretary"],
    when: ["prepared", ...UNDER_TREATMENT],
    otherwise: "not-secretariat",
  },
  "change-proposal": {
    who: ["secretary"],
    when: ["prepared", ...UNDER_TREATMENT],
    otherwise: "not-secretariat",
  },
  enclose: {
    who: ["secretary", "submitter"],
    when: [...BEFORE_TREATMENT, ...UNDER_TREATMENT],
    otherwise: "not-secretariat",
  },
  "set-publicity": {
    who: ["secretary"],
    when: [...BEFORE_TREATMENT, ...UNDER_TREATMENT, "treated", ...AGREED],
    otherwise: "not-secretariat",
  },
  "open-step": { who: ["secretary"], when: ["prepared", "anchoring"], otherwise: "not-secretariat" },
  "open-hearing": { who: ["secretary"], when: ["prepared", "anchoring"], otherwise: "not-secretariat" },
  "close-hearing": { who: ["secretary"], when: ["hearing"], otherwise: "not-secretariat" },
  "take-stance": { who: ["seated"], when: ANSWERED, otherwise: "not-your-seat" },
  "take-back-stance": { who: ["seated"], when: ANSWERED, otherwise: "not-your-seat" },
  "log-oral": { who: ["minutes-taker", "secretary"], when: ANSWERED, otherwise: "not-minutes-taker" },
  "confirm-oral": { who: ["seated"], when: [...ANSWERED, "anchoring"], otherwise: "not-your-seat" },
  "step-aside": {
    who: ["seated", "minutes-taker", "secretary"],
    when: ["prepared", ...UNDER_TREATMENT],
    otherwise: "not-your-seat",
  },
  "release-stances": { who: ["seated", "secretary"], when: ANSWERED, otherwise: "not-your-seat" },
  anchor: { who: ["seated"], when: UNDER_TREATMENT, otherwise: "not-your-seat" },
  "propose-urgency": {
    who: ["seated", "secretary"],
    when: ["discussing"],
    otherwise: "not-your-seat",
  },
  "agree-to-urgency": { who: ["seated"], when: ["discussing"], otherwise: "not-your-seat" },
  "take-back-urgency": { who: ["seated"], when: ["discussing"], otherwise: "not-your-seat" },
  "close-step": { who: ["minutes-taker", "secretary"], when: ANSWERED, otherwise: "not-minutes-taker" },
  conclude: { who: ["minutes-taker", "secretary"], when: ANSWERED, otherwise: "not-minutes-taker" },
  "withdraw-own": { who: ["submitter"], when: BEFORE_TREATMENT, otherwise: "not-yours" },
  withdraw: {
    who: ["secretary"],
    when: [...BEFORE_TREATMENT, ...UNDER_TREATMENT, "treated", "in-disagreement"],
    otherwise: "not-yours",
  },
  "lift-reservation": { who: ["seated"], when: AGREED, otherwise: "not-your-seat" },
  "note-adoption": {
    who: ["secretary", "seated"],
    when: ["recommended", "adopted"],
    otherwise: "not-your-seat",
  },
  "confirm-implementation": {
    who: ["secretary", "seated"],
    when: ["decided", "adopted", "implemented", "evaluated"],
    otherwise: "not-your-seat",
  },
  evaluate: {
    who: ["secretary"],
    // What is recommended has no effect yet to be evaluated.
    when: ["decided", "advised", "adopted", "implemented", "evaluated"],
    otherwise: "not-secretariat",
    tooEarly: { recommended: "not-adopted" },
  },
  "take-disagreement": {
    who: ["seated", "coordinator", "secretary"],
    when: [...UNDER_TREATMENT, ...AGREED, ...DISAGREED],
    otherwise: "not-your-seat",
  },
  "settle-disagreement": {
    who: ["secretary", "coordinator"],
    when: DISAGREED,
    otherwise: "not-secretariat",
  },
} as const satisfies Record<string, Way>;

export type CaseAction = keyof typeof WAY_OF_A_CASE;

/** Why the person may not do this to the case now; absent when the table lets them. */
export function refusalOnWay(action: CaseAction, treated: Case, c: Circumstances): CaseRefusal | undefined {
  const way: Way = WAY_OF_A_CASE[action];
  const roles = rolesIn(treated, c);
  if (!way.who.some((role) => roles.has(role)))
    return roles.has("observer") && way.who.includes("seated") ? "observer" : way.otherwise;
  const phase = phaseOf(treated, c.community);
  return way.when.includes(phase) ? undefined : (way.tooEarly?.[phase] ?? REFUSAL_OF_PHASE[phase]);
}

/** Everything that the person is to the case; `outsider` and nothing else for somebody who is none of it. */
function rolesIn(
  treated: Case,
  { actor, standing, community }: Pick<Circumstances, "actor" | "standing" | "community">,
): ReadonlySet<CaseRole> {
  const body = treatingBody(treated, community)?.id;
  const roles = [
    treated.submittedBy.person === actor.person ? ("submitter" as const) : undefined,
    standing.secretaryFor.length > 0 ? ("secretary" as const) : undefined,
    standing.takesMinutesOf.some(({ id }) => id === body) ? ("minutes-taker" as const) : undefined,
    standing.seats.some((held) => held.body.id === body) ? ("seated" as const) : undefined,
    standing.observes.some(({ id }) => id === body) ? ("observer" as const) : undefined,
    standing.coordinatorFor.length > 0 ? ("coordinator" as const) : undefined,
  ].filter((role) => role !== undefined);
  return new Set<CaseRole>(roles.length === 0 ? ["outsider"] : roles);
}

export function phaseOf(treated: Case, community: Community): CasePhase {
  const { state, step, hearing, decision } = treated;
  switch (state) {
    case "open": {
      if (hearing !== undefined && !hearing.closed) return "hearing";
      const last = stepsOfCase(treated, community);
      if (step?.closed === false) return step.step < last ? "discussing" : "deciding";
      return (step?.step ?? 0) < last ? "anchoring" : "treated";
    }
    case "prepared":
      return hearing !== undefined && !hearing.closed ? "hearing" : "prepared";
    case "decided":
      return decision === undefined ? "decided" : phaseAfterDecision(treated, decision.result, community);
    case "in-disagreement":
      return decision === undefined ? state : "disputed";
    default:
      return state;
  }
}

function phaseAfterDecision(
  { evaluation, paper, implementedBy, adoptions }: Case,
  result: "decided" | "recommended" | "advised",
  { parties }: Community,
): CasePhase {
  const everywhere = (done: (party: string) => boolean) => parties.every(({ id }) => done(id));
  const adopted = everywhere((id) =>
    adoptions.some(({ party, result: r }) => party === id && r === "adopted"),
  );
  if (result === "recommended" && !adopted) return "recommended";
  if (evaluation !== undefined) return "evaluated";
  const implemented = everywhere((id) => implementedBy.some(({ party }) => party === id));
  if (paper?.fields.requiresImplementation === true && implemented) return "implemented";
  return result === "recommended" ? "adopted" : result;
}

const REFUSAL_OF_PHASE: Readonly<Record<CasePhase, CaseRefusal>> = {
  submitted: "not-prepared",
  "sent-back": "sent-back",
  prepared: "not-open",
  discussing: "already-open",
  anchoring: "not-open",
  hearing: "hearing-open",
  deciding: "already-open",
  treated: "not-open",
  decided: "already-decided",
  advised: "already-decided",
  recommended: "already-decided",
  adopted: "already-decided",
  implemented: "already-decided",
  evaluated: "already-decided",
  "in-disagreement": "in-disagreement",
  disputed: "in-disagreement",
  withdrawn: "withdrawn",
  merged: "merged",
};
