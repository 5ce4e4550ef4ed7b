import type { CaseKind, Community, Route } from "../community/community.ts";
import { SIDES, type Side } from "../people/place.ts";
import type { Case } from "./case.ts";
import type { CaseEvent, EventOf } from "./case-event.ts";
import type { CaseOutcome, CaseRefusal, Circumstances } from "./case-outcome.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** Which body treats a case, and as what kind. */
export interface ChosenRoute {
  readonly body: string;
  readonly routedAs: CaseKind;
}

/** What the router says of a kind of case; absent when the community has no such row (F). */
export function routeOfKind(kind: CaseKind, { router }: Community): Route | undefined {
  return router.find((row) => row.kind === kind);
}

/**
 * True when the choice is another than the router's: another kind than the one suggested, or another body than the one
 * that the router names for the kind (M47). Where the router names none, every body is as good.
 *
 * @param suggested from the document that the case came from; one that is `unplaced` is for the secretariat to place
 */
export function departsFromRouter(
  { body, routedAs }: ChosenRoute,
  suggested: Route | undefined,
  community: Community,
): boolean {
  if (suggested !== undefined && suggested.kind !== "unplaced" && suggested.kind !== routedAs) return true;
  const row = routeOfKind(routedAs, community);
  const named = row?.body ?? row?.prepared_by;
  return named !== undefined && named !== body;
}

/** The sides of the secretariat that have not confirmed the route as it is in the paper (M50). */
export function unconfirmedSides({ routeConfirmedBy }: Case): Side[] {
  return SIDES.filter((side) => !routeConfirmedBy.includes(side));
}

/** Before the first step, both sides must stand behind the route; what is open already was opened by older rules. */
export function refusalOfRoute(treated: Case): CaseRefusal | undefined {
  return treated.step === undefined && unconfirmedSides(treated).length > 0
    ? "route-not-confirmed"
    : undefined;
}

/**
 * A secretary stands behind the route for one side. Four eyes: whoever has confirmed it for one side leaves the other
 * to somebody else, also when they work for both.
 *
 * @param seen the route on the card that was pressed
 */
export function confirmRoute(treated: Case, seen: ChosenRoute, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("confirm-route", treated, c);
  if (refused !== undefined) return { refused };
  if (treated.paper?.body !== seen.body || treated.paper.routedAs !== seen.routedAs)
    return { refused: "route-changed" };
  const missing = unconfirmedSides(treated).filter((side) => c.standing.secretaryFor.includes(side));
  if (missing.length === 0) return { events: [] };
  if (confirmersOf(treated).includes(c.actor.person)) return { refused: "route-confirmed-by-you" };
  return {
    events: [{ kind: "route-confirmed", at: c.at, by: c.actor, sides: missing.slice(0, 1) }],
  };
}

/** The side that the preparer's own work confirms; none of those whose side, or who themselves, have done it before. */
export function sidesOfPreparer(
  treated: Case,
  chosen: ChosenRoute,
  { standing, actor }: Pick<Circumstances, "standing" | "actor">,
): Side[] {
  const same = treated.paper?.body === chosen.body && treated.paper.routedAs === chosen.routedAs;
  if (same && confirmersOf(treated).includes(actor.person)) return [];
  const confirmed = same ? treated.routeConfirmedBy : [];
  return standing.secretaryFor.filter((side) => !confirmed.includes(side)).slice(0, 1);
}

/** Who has confirmed the route that the paper has now. */
function confirmersOf({ events, paper }: Case): string[] {
  const route = (event: EventOf<"prepared">) =>
    event.body === paper?.body && event.routedAs === paper.routedAs;
  const changed = events.findLastIndex((event) => event.kind === "prepared" && !route(event));
  return events.slice(changed + 1).flatMap((event) => (confirms(event) ? [event.by.person] : []));
}

function confirms(event: CaseEvent): event is EventOf<"prepared" | "route-confirmed"> {
  return (event.kind === "prepared" || event.kind === "route-confirmed") && (event.sides ?? []).length > 0;
}
