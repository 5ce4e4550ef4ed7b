import { Temporal } from "temporal-polyfill";
import { personWith, readRoster, standingIn } from "./find-person.ts";
import type { Asking, InvitationStores, Refused } from "./invitation.ts";
import { hashOfCode, newCode, printCode, type RandomBytes } from "./invitation-code.ts";
import type { Invitation } from "./invitation-store.ts";
import { invitingSide, mayInvite } from "./may-invite.ts";
import type { Identity } from "./people-store.ts";
import { placeWithKey } from "./place.ts";

export interface InvitationWish {
  /** A place's key, «holder/ssu/ssu-moss». */
  readonly place: string;
  /** The tenant that the invited person's account belongs to. */
  readonly tenantId: string;
}

/** The code is in no store and no log: it is shown this once. */
export interface MadeInvitation {
  readonly invitation: Invitation;
  readonly code: string;
}

const VALID = { hours: 24 };
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A secretary invites somebody to a place, or a holder a contact of a party that they speak for, in a personal
 * conversation, where nobody else sees the code.
 */
export async function makeInvitation(
  stores: InvitationStores,
  wish: InvitationWish,
  asking: Asking,
  random: RandomBytes,
): Promise<MadeInvitation | Refused> {
  const { community, account, conversation, at, today } = asking;
  if (conversation !== "personal") return { refused: "not-personal" };
  const roster = await readRoster(stores.people, community.id);
  const maker = account && personWith(account, roster.identities);
  const standing = standingIn(roster, account, community, today);
  const place = placeWithKey(wish.place, community);
  if (maker === undefined || !mayInvite(standing, community)) return { refused: "not-secretary" };
  if (place === undefined) return { refused: "no-such-place" };
  const side = invitingSide(place, standing, community);
  if (side === undefined) return { refused: place.party === undefined ? "not-secretary" : "not-your-party" };
  const tenantId = tenantIn(wish.tenantId, roster.identities);
  if (tenantId === undefined) return { refused: "not-a-tenant" };
  for (;;) {
    const code = newCode(random);
    const invitation: Invitation = {
      id: code.id,
      codeHash: hashOfCode(code),
      tenantId,
      ...place,
      madeBy: { person: maker.person, side },
      expiresAt: Temporal.Instant.from(at).add(VALID).toString(),
      attempts: 0,
    };
    const write = await stores.invitations.writeInvitation(community.id, invitation, undefined);
    if (write.outcome === "written") return { invitation, code: printCode(code) };
  }
}

/** As it is written in an account: Entra's ids are GUIDs in lower case. Absent for what is no tenant's id. */
function tenantIn(text: string, identities: readonly Identity[]): string | undefined {
  const id = text.trim();
  if (GUID.test(id.toLowerCase())) return id.toLowerCase();
  return identities.flatMap(({ accounts }) => accounts).find(({ tenantId }) => tenantId === id)?.tenantId;
}
