import type { Assumption, Body, Community, Party, Route } from "./community.ts";

/** Who may decide on a change of what a clause says (mission table F). */
export type Decider =
  | {
      readonly kind: "body";
      readonly body: Body;
      readonly preparedBy: Body | undefined;
      readonly route: Route;
    }
  | { readonly kind: "every-party"; readonly parties: readonly Party[]; readonly route: Route }
  | { readonly kind: "legislator"; readonly which: "storting" | "ministry" };

/** A document's standing, as the agreements room names it. */
export type DecidedStanding =
  | "law"
  | "regulation"
  | "agreement"
  | "sub-agreement"
  | "guideline"
  | "procedure"
  | "plan"
  | "slides"
  | "unknown";

const ROUTE_OF_STANDING = {
  agreement: "changes-agreement",
  "sub-agreement": "changes-agreement",
  guideline: "approves-guideline",
  procedure: "approves-guideline",
  plan: "adopts-plan",
} as const;

/**
 * Who may change a text of this standing in this community. Absent for slides and texts of unknown standing, which
 * nobody decides on, and where the community's router has no row for it.
 */
export function deciderOf(standing: DecidedStanding, community: Community): Decider | undefined {
  if (standing === "law") return { kind: "legislator", which: "storting" };
  if (standing === "regulation") return { kind: "legislator", which: "ministry" };
  if (standing === "slides" || standing === "unknown") return undefined;
  const route = community.router.find((row) => row.kind === ROUTE_OF_STANDING[standing]);
  if (route === undefined) return undefined;
  if (route.way === "adoption-by-every-party")
    return { kind: "every-party", parties: community.parties, route };
  const body = community.bodies.find((candidate) => candidate.id === route.body);
  if (body === undefined) return undefined;
  return {
    kind: "body",
    body,
    preparedBy: community.bodies.find((candidate) => candidate.id === route.prepared_by),
    route,
  };
}

/** The assumptions that a decider rests on: the route there, the body, its steps, or who the parties are. */
export function assumptionsOf(decider: Decider, community: Community): Assumption[] {
  const rests = new Set(restsOn(decider));
  return community.assumptions.filter(({ id }) => rests.has(id));
}

function restsOn(decider: Decider): (string | undefined)[] {
  switch (decider.kind) {
    case "body":
      return [decider.route.assumption, decider.body.assumption, decider.body.steps.assumption];
    case "every-party":
      return [decider.route.assumption, ...decider.parties.map(({ assumption }) => assumption)];
    case "legislator":
      return [];
  }
}
