import type { Body, Community } from "../community/community.ts";
import { authoritiesOn } from "../people/authority.ts";
import { partiesOf, type SeatHolding } from "../people/seats.ts";
import type { RESULTS } from "./aftermath-event.ts";
import type { Case } from "./case.ts";
import { bodyOf, type CaseOutcome, type CaseRefusal, type Circumstances, closed } from "./case-outcome.ts";
import { consensusOf } from "./consensus.ts";
import { blockingGates } from "./gates-of-case.ts";
import { ontoPresentBase } from "./rebase-proposal.ts";
import { isAgreedUrgent } from "./urgency.ts";

/**
 * The decision, when the body that decides agrees in the last step, or in the first of two on a hastesak (practice 6).
 * No case is closed on a fullmakt that has run out (M68).
 *
 * @param holdings of the treating body
 * @param meeting absent in a written treatment
 */
export function decisionOf(
  treated: Case,
  holdings: readonly SeatHolding[],
  c: Circumstances,
  meeting: string | undefined,
): CaseOutcome {
  const refused = refusalToDecide(treated, holdings, c);
  const { paper, step } = treated;
  const body = bodyOf(c.community, paper?.body);
  if (refused !== undefined) return { refused };
  if (paper === undefined || body === undefined) return { refused: "not-open" };
  const based = ontoPresentBase(treated, c);
  if ("refused" in based) return based;
  const result = resultOf(treated, body, c.community);
  return {
    events: [
      ...based.events,
      {
        kind: "decided",
        at: c.at,
        by: c.actor,
        proposal: paper.proposal.number,
        body: body.id,
        on: c.today,
        ...(meeting === undefined ? {} : { meeting }),
        reservations: consensusOf(treated, holdings).reservations.map(({ id }) => id),
        ...(result === "decided" ? {} : { result }),
        ...(step?.step === body.steps.count ? {} : { urgent: true }),
      },
    ],
  };
}

function refusalToDecide(
  treated: Case,
  holdings: readonly SeatHolding[],
  { community, today }: Circumstances,
): CaseRefusal | undefined {
  const over = closed(treated);
  if (over !== undefined) return over;
  const { paper, step } = treated;
  if (paper === undefined || step === undefined || step.closed) return "not-open";
  if (paper.type !== "decision") return "not-for-decision";
  const body = bodyOf(community, paper.body);
  if (body === undefined || step.body !== body.id) return "not-the-last-step";
  if (step.step !== body.steps.count && !isAgreedUrgent(treated, holdings)) return "not-the-last-step";
  if (blockingGates(treated, community).length > 0) return "gates-open";
  if (!consensusOf(treated, holdings).reached) return "not-agreed";
  const lapsed = holdings.some(({ seat, holder, deputies }) => {
    const { by } = treated.stances.find((taken) => taken.seat === seat.id) ?? {};
    const spoke = [holder, ...deputies].find((each) => each !== undefined && each.person === by?.person);
    const parties = partiesOf(seat, community);
    return authoritiesOn(today, parties, spoke?.authority ?? []).some(({ state }) => state === "expired");
  });
  return lapsed ? "authority-expired" : undefined;
}

/**
 * What the body's consensus is worth: a recommendation where every party has to adopt (M19) or the body only
 * recommends, advice where it advises, else a decision.
 */
function resultOf({ paper }: Case, { power }: Body, { router }: Community): (typeof RESULTS)[number] {
  const route = router.find(({ kind }) => kind === paper?.routedAs);
  if (route?.way === "adoption-by-every-party" || power === "recommends") return "recommended";
  return power === "advises" ? "advised" : "decided";
}
