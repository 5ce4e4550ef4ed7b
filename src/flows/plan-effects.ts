import type { Case } from "../domain/cases/case.ts";
import { openReservations } from "../domain/cases/lift-reservation.ts";
import { routeOfKind } from "../domain/cases/route-of-case.ts";
import type { Community } from "../domain/community/community.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import { prolongPlan } from "../domain/plan/prolong-plan.ts";
import { adoptPlan } from "../domain/plan/succession/adopt-plan.ts";
import type { Effect } from "./carry-out-effects.ts";

export interface PlanEffectParts {
  readonly plans: PlanStore;
  readonly communityOf: (id: string) => Community;
  readonly words: PlanEffectWords;
}

export interface PlanEffectWords {
  /** Why a task that came to the old plan after the draft was put forward is carried over. */
  carriedLate(community: Community): string;
}

/**
 * What a decision does with a plan: the draft that the case put forward is adopted (M82), or a plan holds for longer
 * (G10). Nothing unless the body that the router names for plans has decided it (M40); done again it changes nothing.
 */
export function planEffect({ plans, communityOf, words }: PlanEffectParts): Effect<"plan"> {
  return async (id, treated, { prolongTo }) => {
    const community = communityOf(id);
    const decided = treated.events.findLast((event) => event.kind === "decided");
    if (decided === undefined || !mayDecideOnPlans(treated, community)) return;
    const decision = { case: treated.id, body: decided.body, on: decided.on };
    if (prolongTo !== undefined)
      await prolongPlan(plans, id, {
        case: treated.id,
        on: decided.on,
        to: prolongTo,
        document: treated.origin?.document,
      });
    const stored = await everyItem((request) => plans.listPlans(id, request));
    for (const { value: draft } of stored)
      if (draft.putForward?.case === treated.id)
        await adoptPlan(plans, id, draft, {
          ...decision,
          at: decided.at,
          by: decided.by,
          lateReason: words.carriedLate(community),
        });
  };
}

/**
 * Nothing more can come of what the case put forward: it was withdrawn or merged, another body decided it or this one only
 * advised (M40), or what a reservation was about has been given up.
 */
export function endsWithoutAdoption(treated: Case, community: Community): boolean {
  const { state, disagreement } = treated;
  if (state === "withdrawn" || state === "merged") return true;
  if (state !== "decided") return false;
  const isGivenUp = disagreement?.settled?.outcome === "given-up" && openReservations(treated).length > 0;
  return isGivenUp || !mayDecideOnPlans(treated, community);
}

function mayDecideOnPlans({ paper, decision }: Case, community: Community): boolean {
  const body = routeOfKind("adopts-plan", community)?.body;
  const asked = paper?.routedAs === "adopts-plan" && body !== undefined;
  return asked && decision?.body === body && decision.result === "decided";
}
