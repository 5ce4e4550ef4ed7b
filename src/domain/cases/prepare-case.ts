import type { Community, Route } from "../community/community.ts";
import type { Case } from "./case.ts";
import type { EventOf, Proposal } from "./case-event.ts";
import { bodyOf, type CaseOutcome, type CaseRefusal, type Circumstances } from "./case-outcome.ts";
import { isEditorial } from "./editorial-change.ts";
import { patchesOf } from "./paper-shape.ts";
import { movedPatches } from "./rebase-proposal.ts";
import { departsFromRouter, routeOfKind, sidesOfPreparer } from "./route-of-case.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

type ProposalText = Omit<Proposal, "number">;

/** What the secretariat decides of a case before it is treated; the rest of the paper is edited on its own. */
export interface Preparation
  extends Pick<EventOf<"prepared">, "body" | "type" | "routedAs" | "background" | "assessment"> {
  readonly proposal: ProposalText;
  /** Why another route than the router's; needed only then. */
  readonly routeReason?: string | undefined;
}

/**
 * The secretariat completes the paper; again as long as no step is open. Whoever prepares stands behind the route for
 * their own side (M50).
 *
 * @param suggested what the router says of a case from such a document; absent: nothing is suggested
 */
export function prepareCase(
  treated: Case,
  { routeReason = "", ...preparation }: Preparation,
  c: Circumstances,
  suggested?: Route,
): CaseOutcome {
  const refused =
    refusalOnWay("prepare", treated, c) ??
    refusalOfPaper(preparation, c.community) ??
    refusalOfDraft(treated, preparation);
  if (refused !== undefined) return { refused };
  const departs = departsFromRouter(preparation, suggested, c.community);
  if (departs && routeReason.trim() === "") return { refused: "route-reason-needed" };
  const number = (treated.paper?.proposal.number ?? 0) + 1;
  return {
    events: [
      {
        kind: "prepared",
        at: c.at,
        by: c.actor,
        ...preparation,
        proposal: { ...preparation.proposal, number },
        ...(treated.paper === undefined ? {} : { fields: treated.paper.fields }),
        sides: sidesOfPreparer(treated, preparation, c),
        ...(departs ? { routeReason: routeReason.trim() } : {}),
      },
    ],
  };
}

/**
 * A changed proposal gets the next number, and every stance falls; an editorial change keeps both (practice 3), and is
 * refused where it is more than that.
 */
export function changeProposal(
  treated: Case,
  change: {
    /** The number of the proposal that the change was written to. */
    readonly from: number;
    readonly proposal: ProposalText;
    readonly editorial: boolean;
  },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("change-proposal", treated, c);
  if (refused !== undefined) return { refused };
  if (treated.paper === undefined) return { refused: "not-prepared" };
  const ofPaper = refusalOfPaper({ ...treated.paper, ...change }, c.community);
  if (ofPaper !== undefined) return { refused: ofPaper };
  // What people said to the old words of the clause cannot stand for the new ones.
  if (change.editorial && movedPatches(treated, c.clauseNow).length > 0) return { refused: "base-moved" };
  if (change.from !== treated.paper.proposal.number) return { refused: "proposal-changed" };
  if (change.editorial && !isEditorial(treated.paper.proposal, change.proposal))
    return { refused: "not-editorial" };
  const number = treated.paper.proposal.number + (change.editorial ? 0 : 1);
  const proposal = { ...change.proposal, number };
  return {
    events: [{ kind: "proposal-changed", at: c.at, by: c.actor, proposal, editorial: change.editorial }],
  };
}

/** M40: a draft that was put forward in the case is decided on as the plan that it is, whoever prepares the case anew. */
function refusalOfDraft(
  { putsForward }: Case,
  { type, routedAs }: Pick<Preparation, "type" | "routedAs">,
): CaseRefusal | undefined {
  const asked = routedAs === "adopts-plan" && type === "decision";
  return putsForward === undefined || asked ? undefined : "plan-decided-elsewhere";
}

/** Law and the community's own rules for what a body may be asked to decide (mission table F). */
function refusalOfPaper(
  { body: id, type, routedAs, proposal }: Pick<Preparation, "body" | "type" | "routedAs" | "proposal">,
  community: Community,
): CaseRefusal | undefined {
  const body = bodyOf(community, id);
  if (body === undefined || !body.established) return "no-such-body";
  const route = routeOfKind(routedAs, community);
  const rewrites = patchesOf(proposal).length > 0;
  if (route?.way === "refuse") return "about-a-patient";
  // M40: whatever reason there is to treat a plan elsewhere, it is adopted where the router says.
  const ofPlan = routedAs === "adopts-plan";
  if (ofPlan ? type === "decision" && route?.body !== id : proposal.planProlongedTo !== undefined)
    return "plan-decided-elsewhere";
  // What every council and the board adopts is first recommended by the body that prepares it (practice 7).
  const agrees = route?.way === "adoption-by-every-party" ? (route.prepared_by ?? id) : route?.body;
  if (rewrites && agrees !== id) return "clause-decided-elsewhere";
  // A body that recommends or advises agrees on a recommendation or an advice; one that prepares on nothing (practice 25).
  return type === "decision" && body.power === "prepares" ? "body-does-not-decide" : undefined;
}
