import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { everyItem } from "../kernel/every-page.ts";
import { notePerson, personWith, readRoster, standingIn } from "./find-person.ts";
import {
  type Asking,
  confirmingSide,
  type InvitationStores,
  mayConfirm,
  placeOf,
  type Refused,
} from "./invitation.ts";
import type { Invitation } from "./invitation-store.ts";
import type { Occupancy } from "./people-store.ts";
import { placeKey, placeWithKey } from "./place.ts";
import { takePlace } from "./take-place.ts";

/**
 * A secretary of the side that did not invite confirms who presented the code: that person then has the place from
 * today. Confirming again changes nothing, and finishes what a crash has left.
 */
export async function confirmInvitation(
  stores: InvitationStores,
  id: string,
  asking: Asking,
): Promise<{ readonly invitation: Invitation; readonly occupancy: Occupancy } | Refused> {
  const { community, account, today } = asking;
  for (;;) {
    const roster = await readRoster(stores.people, community.id);
    const person = account && personWith(account, roster.identities)?.person;
    const standing = standingIn(roster, account, community, today);
    if (person === undefined || standing.secretaryFor.length === 0) return { refused: "not-secretary" };
    const stored = await stores.invitations.readInvitation(community.id, id);
    if (stored === undefined) return { refused: "no-such-invitation" };
    const invitation = stored.value;
    if (!mayConfirm(invitation, person, standing)) return { refused: "same-side" };
    if (invitation.outcome === "declined") return { refused: "declined" };
    if (invitation.claimedBy === undefined) return { refused: "not-presented" };
    if (placeWithKey(placeKey(invitation), community) === undefined) return { refused: "no-such-place" };
    if (invitation.outcome === "confirmed")
      return { invitation, occupancy: await fulfil(stores, community, invitation, today) };
    const answeredBy = { person, side: confirmingSide(invitation) };
    const confirmed: Invitation = { ...invitation, outcome: "confirmed", answeredBy };
    const write = await stores.invitations.writeInvitation(community.id, confirmed, stored.etag);
    if (write.outcome === "written")
      return { invitation: confirmed, occupancy: await fulfil(stores, community, confirmed, today) };
  }
}

/** A secretary of either side turns an invitation down, presented or not; again changes nothing. */
export async function declineInvitation(
  stores: InvitationStores,
  id: string,
  asking: Asking,
): Promise<{ readonly invitation: Invitation } | Refused> {
  const { community, account, today } = asking;
  for (;;) {
    const roster = await readRoster(stores.people, community.id);
    const person = account && personWith(account, roster.identities)?.person;
    const [side] = standingIn(roster, account, community, today).secretaryFor;
    if (person === undefined || side === undefined) return { refused: "not-secretary" };
    const stored = await stores.invitations.readInvitation(community.id, id);
    if (stored === undefined) return { refused: "no-such-invitation" };
    const { outcome } = stored.value;
    if (outcome === "declined") return { invitation: stored.value };
    if (outcome === "confirmed") return { refused: "confirmed" };
    const declined: Invitation = { ...stored.value, outcome: "declined", answeredBy: { person, side } };
    const write = await stores.invitations.writeInvitation(community.id, declined, stored.etag);
    if (write.outcome === "written") return { invitation: declined };
  }
}

/** Finishes what a crash has left of confirmations; for the sweep. Changes nothing where nothing is left. */
export async function finishConfirmed(
  stores: InvitationStores,
  community: Community,
  today: CivilDate,
): Promise<void> {
  const { occupancies } = await readRoster(stores.people, community.id);
  const lasting = new Set(occupancies.flatMap(({ id, to }) => (to === undefined ? [id] : [])));
  const finished = new Set(
    occupancies.flatMap(({ invitation, follows }) => (lasting.has(follows ?? "") ? [] : [invitation])),
  );
  const stored = await everyItem((request) => stores.invitations.listInvitations(community.id, request));
  for (const { value } of stored)
    if (value.outcome === "confirmed" && !finished.has(value.id))
      await fulfil(stores, community, value, today);
}

async function fulfil(
  { people }: InvitationStores,
  community: Community,
  invitation: Invitation,
  today: CivilDate,
): Promise<Occupancy> {
  const { claimedBy, id } = invitation;
  if (claimedBy === undefined) throw new TypeError("an invitation was confirmed that nobody has claimed");
  const person = await notePerson(people, community.id, claimedBy.account, claimedBy.name);
  return takePlace(people, community.id, { person, place: placeOf(invitation), from: today, invitation: id });
}
