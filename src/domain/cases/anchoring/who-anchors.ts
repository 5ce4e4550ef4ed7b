import type { Community, Party } from "../../community/community.ts";
import { SIDES, sideOf } from "../../people/place.ts";
import { partiesOf, type Standing } from "../../people/seats.ts";
import type { Case } from "../case.ts";
import { bodyOf, type Circumstances } from "../case-outcome.ts";
import { type CasePhase, phaseOf } from "../way-of-a-case.ts";
import { barredFrom } from "../who-may-answer.ts";
import { type AnchoringSide, sideOfSeat } from "./anchoring.ts";

/** Why somebody may not do what they asked for; each has its sentence in `presentation/text`. */
export type AnchoringRefusal =
  | "not-your-side"
  | "not-your-seat"
  | "not-your-party"
  | "not-asked"
  | "not-under-treatment"
  | "proposal-changed"
  | "nobody-to-ask"
  | "words-needed"
  | "name-needed"
  | "no-such-pre-meeting"
  | "full";

/** Where a person stands in a side's anchoring: in a seat, or as its secretary or coordinator (`held` absent). */
export interface AnchoringPlace {
  readonly side: AnchoringSide;
  readonly held: Standing["seats"][number] | undefined;
}

/**
 * Everything that lets the person into the anchoring of the case: seats of the bodies that treat or will decide it, and
 * the offices of a side. None for an observer, an outsider, a contact, and for somebody who is partial in the case: so
 * nobody of the other side ever gets in.
 */
export function placesToAnchor(
  treated: Case,
  { standing, community, actor }: Pick<Circumstances, "standing" | "community" | "actor">,
): AnchoringPlace[] {
  const bodies = bodiesOf(treated, community);
  const seats = standing.seats
    .filter(({ body }) => bodies.has(body.id))
    .filter(({ seat }) => barredFrom(treated, seat.id, actor.person) === undefined)
    .map((held) => ({ side: sideOfSeat(held.seat), held }));
  const offices = SIDES.filter(
    (side) => standing.secretaryFor.includes(side) || standing.coordinatorFor.includes(side),
  ).map((side) => ({ side, held: undefined }));
  return [...seats, ...offices];
}

/** The body that treats the case, the one that will decide it, and the one that takes the first of its two steps. */
function bodiesOf({ step, paper }: Case, community: Community): ReadonlySet<string> {
  const deciding = bodyOf(community, paper?.body);
  const ids = [step?.body, deciding?.id, deciding?.steps.first_in];
  return new Set(ids.filter((id) => id !== undefined));
}

/** Whose answers the place is about: the seat's own parties, or for an office all of its side; none for an interest. */
export function partiesAt({ side, held }: AnchoringPlace, community: Community): Party[] {
  if (held !== undefined) return partiesOf(held.seat, community);
  return community.parties.filter((party) => sideOf(party) === side);
}

const ASKED_IN: readonly CasePhase[] = ["discussing", "anchoring", "hearing", "deciding"];

/** Parties are asked and answer while the case is under treatment (M80). */
export function isAskedAbout(treated: Case, community: Community): boolean {
  return ASKED_IN.includes(phaseOf(treated, community));
}

/** The side's own work begins with the paper, and ends when the case does. */
export function isWorkedOn(treated: Case, community: Community): boolean {
  const phase = phaseOf(treated, community);
  return phase === "prepared" || ASKED_IN.includes(phase);
}
