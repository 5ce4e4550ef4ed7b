import type { Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import type { CaseEvent, Proposal } from "./case-event.ts";
import { bodyOf, type CaseOutcome, type CaseRefusal, type Circumstances, closed } from "./case-outcome.ts";

type ProposalText = Omit<Proposal, "number">;

export interface Preparation
  extends Omit<Extract<CaseEvent, { kind: "prepared" }>, "kind" | "at" | "by" | "proposal"> {
  readonly proposal: ProposalText;
}

/** The secretariat completes the paper; again as long as no step is open. */
export function prepareCase(treated: Case, preparation: Preparation, c: Circumstances): CaseOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (treated.state === "open") return { refused: "already-open" };
  const refused = closed(treated) ?? refusalOfPaper(preparation, c.community);
  if (refused !== undefined) return { refused };
  const number = (treated.paper?.proposal.number ?? 0) + 1;
  const proposal = { ...preparation.proposal, number };
  return { events: [{ kind: "prepared", at: c.at, by: c.actor, ...preparation, proposal }] };
}

/**
 * A changed proposal gets the next number, and every stance falls; an editorial change keeps both (practice 3).
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
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (treated.paper === undefined) return { refused: "not-prepared" };
  const refused = closed(treated) ?? refusalOfPaper({ ...treated.paper, ...change }, c.community);
  if (refused !== undefined) return { refused };
  if (change.from !== treated.paper.proposal.number) return { refused: "proposal-changed" };
  const number = treated.paper.proposal.number + (change.editorial ? 0 : 1);
  const proposal = { ...change.proposal, number };
  return {
    events: [{ kind: "proposal-changed", at: c.at, by: c.actor, proposal, editorial: change.editorial }],
  };
}

/** Law and the community's own rules for what a body may be asked to decide (mission table F). */
function refusalOfPaper(
  { body: id, type, routedAs, proposal }: Pick<Preparation, "body" | "type" | "routedAs" | "proposal">,
  community: Community,
): CaseRefusal | undefined {
  const body = bodyOf(community, id);
  if (body === undefined || !body.established) return "no-such-body";
  const route = community.router.find(({ kind }) => kind === routedAs);
  if (route?.way === "refuse") return "about-a-patient";
  if (proposal.clause !== undefined && route?.way === "adoption-by-every-party")
    return "adopted-by-every-party";
  if (proposal.clause !== undefined && route?.body !== id) return "clause-decided-elsewhere";
  const decides = body.power === "decides" || body.power === "recommends";
  return type === "decision" && !decides ? "body-does-not-decide" : undefined;
}
