import type { Community, Route } from "../community/community.ts";
import { type DecidedStanding, deciderOf } from "../community/decider.ts";

/**
 * What the router says of a case about a document of this standing; absent standing, and a document that no body of
 * the community decides on, is for the secretariat to place (M47, F). Absent when the router has no such row.
 */
export function suggestRoute(standing: DecidedStanding | undefined, community: Community): Route | undefined {
  const decider = standing === undefined ? undefined : deciderOf(standing, community);
  return decider !== undefined && "route" in decider
    ? decider.route
    : community.router.find(({ kind }) => kind === "unplaced");
}
