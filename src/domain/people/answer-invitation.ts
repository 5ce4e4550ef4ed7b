import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { everyItem } from "../kernel/every-page.ts";
import type { Versioned } from "../kernel/versioned.ts";
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
    if (invitation.outcome === "confirmed") return fulfil(stores, community, stored, today);
    const answeredBy = { person, side: confirmingSide(invitation) };
    const confirmed: Invitation = { ...invitation, outcome: "confirmed", answeredBy };
    const write = await stores.invitations.writeInvitation(community.id, confirmed, stored.etag);
    if (write.outcome === "written")
      return fulfil(stores, community, { value: confirmed, etag: write.etag }, today);
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
  const open = await everyItem((request) =>
    stores.invitations.listOpenInvitations(community.id, today, request),
  );
  const waiting = open.filter(({ value }) => value.outcome === "confirmed" && value.fulfilled !== true);
  if (waiting.length === 0) return;
  const { occupancies } = await readRoster(stores.people, community.id);
  const lasting = new Set(occupancies.flatMap(({ id, to }) => (to === undefined ? [id] : [])));
  const finished = new Set(
    occupancies.flatMap(({ invitation, follows }) => (lasting.has(follows ?? "") ? [] : [invitation])),
  );
  for (const stored of waiting)
    if (finished.has(stored.value.id)) await noteFulfilled(stores, community, stored);
    else await fulfil(stores, community, stored, today);
}

/** A lost race leaves the note to the next sweep. */
async function noteFulfilled(
  { invitations }: InvitationStores,
  community: Community,
  { value: invitation, etag }: Versioned<Invitation>,
): Promise<Invitation> {
  if (invitation.fulfilled === true) return invitation;
  const fulfilled: Invitation = { ...invitation, fulfilled: true };
  await invitations.writeInvitation(community.id, fulfilled, etag);
  return fulfilled;
}

async function fulfil(
  stores: InvitationStores,
  community: Community,
  stored: Versioned<Invitation>,
  today: CivilDate,
): Promise<{ readonly invitation: Invitation; readonly occupancy: Occupancy }> {
  const { people } = stores;
  const { value: invitation } = stored;
  const { claimedBy, id } = invitation;
  if (claimedBy === undefined) throw new TypeError("an invitation was confirmed that nobody has claimed");
  const person = await notePerson(people, community.id, claimedBy.account, claimedBy.name);
  const place = placeOf(invitation);
  const occupancy = await takePlace(people, community.id, { person, place, from: today, invitation: id });
  return { invitation: await noteFulfilled(stores, community, stored), occupancy };
}
