import type { Body, Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Actor } from "../people/actor.ts";
import type { Standing } from "../people/seats.ts";
import type { AftermathRefusal } from "./aftermath/aftermath-refusal.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { ReadClauseNow } from "./clause-now.ts";
import type { SeatRefusal } from "./seat-refusal.ts";

/** Why somebody may not do what they asked for; each has its sentence in `presentation/text`. */
export type CaseRefusal =
  | SeatRefusal
  | AftermathRefusal
  | "not-secretariat"
  | "not-minutes-taker"
  | "not-your-seat"
  | "observer"
  | "holder-has-answered"
  | "stepped-aside"
  | "words-needed"
  | "proposal-changed"
  | "no-stances"
  | "would-decide"
  | "no-such-body"
  | "body-does-not-decide"
  | "clause-decided-elsewhere"
  | "about-a-patient"
  | "not-open"
  | "not-prepared"
  | "wrong-step"
  | "wrong-body"
  | "deadline-needed"
  | "deadline-passed"
  | "last-step"
  | "not-the-last-step"
  | "on-an-agenda"
  | "not-for-decision"
  | "not-agreed"
  | "already-open"
  | "earlier-step"
  | "already-decided"
  | "withdrawn"
  | "not-yours"
  | "sent-back"
  | "hearing-open"
  | "in-disagreement"
  | "merged"
  | "route-not-confirmed"
  | "route-changed"
  | "route-confirmed-by-you"
  | "route-reason-needed"
  | "plan-decided-elsewhere"
  | "gates-open"
  | "base-moved"
  /** Said to correct the language only, and changes what is agreed to. */
  | "not-editorial"
  | "same-case"
  | "no-such-target"
  | "no-such-document"
  | "enclosure-frozen"
  | "ground-needed";

/** What an action came to: events to add (none when it had been counted before), or why not. */
export type CaseOutcome = { readonly events: readonly CaseEvent[] } | { readonly refused: CaseRefusal };

/** Everything that a rule may look at beside the case itself. `at` is an instant in UTC, `today` the date in Oslo. */
export interface Circumstances {
  readonly community: Community;
  readonly actor: Actor;
  readonly standing: Standing;
  readonly at: string;
  readonly today: CivilDate;
  /** Reads the clauses that a proposal rewrites; absent where agreements are beside the point. */
  readonly clauseNow?: ReadClauseNow | undefined;
}

/** Why nothing more can be done with the case; absent while something can. */
export function closed({
  state,
}: Case): "already-decided" | "withdrawn" | "merged" | "in-disagreement" | undefined {
  switch (state) {
    case "decided":
      return "already-decided";
    case "withdrawn":
    case "merged":
    case "in-disagreement":
      return state;
    default:
      return undefined;
  }
}

/** Those who take the body's minutes, and the secretariat, bring a step to its end. */
export function mayConclude(treated: Case, { standing }: Circumstances): boolean {
  return (
    standing.takesMinutesOf.some(({ id }) => id === treated.step?.body) || standing.secretaryFor.length > 0
  );
}

/** The body that treats the case now, or will decide it; absent before the paper names one. */
export function treatingBody({ step, paper }: Case, community: Community): Body | undefined {
  return bodyOf(community, step !== undefined && !step.closed ? step.body : paper?.body);
}

/** Absent for no id, and for a body that the community has not. */
export function bodyOf(community: Community, id: string | undefined): Body | undefined {
  return community.bodies.find((body) => body.id === id);
}
