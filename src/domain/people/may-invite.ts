import type { Community, Party } from "../community/community.ts";
import { type Place, type Side, sideOf } from "./place.ts";
import { partiesOf, type Standing } from "./seats.ts";

/**
 * The side that the person invites to the place for; absent when they may not. Secretaries invite to every seat and
 * role. A party's contacts are its own side's matter: that side's secretary invites them, and whoever holds a seat
 * that speaks for the party (practice 17).
 */
export function invitingSide(place: Place, standing: Standing, community: Community): Side | undefined {
  const party = community.parties.find(({ id }) => id === place.party);
  if (place.as !== "contact" || party === undefined) return standing.secretaryFor[0];
  return contactPartiesOf(standing, community).includes(party) ? sideOf(party) : undefined;
}

/** The parties that the person may invite contacts for, in the community's order. */
export function contactPartiesOf({ secretaryFor, seats }: Standing, community: Community): Party[] {
  const held = seats.filter(({ as }) => as === "holder").flatMap(({ seat }) => partiesOf(seat, community));
  return community.parties.filter((party) => held.includes(party) || secretaryFor.includes(sideOf(party)));
}

export function mayInvite(standing: Standing, community: Community): boolean {
  return standing.secretaryFor.length > 0 || contactPartiesOf(standing, community).length > 0;
}
