import { Temporal } from "temporal-polyfill";
import { everyItem } from "../kernel/every-page.ts";
import { personWith, readRoster, standingIn } from "./find-person.ts";
import { type Asking, type InvitationStores, mayConfirm, type Refused } from "./invitation.ts";
import type { Invitation } from "./invitation-store.ts";

export interface OpenInvitations {
  /** Presented, and waiting for the one who asks. */
  readonly toConfirm: readonly Invitation[];
  /** How many others wait: for the other side's secretary, or for their code to be presented in time. */
  readonly waiting: number;
}

/** What is open for a secretary who asks; an invitation whose code ran out unused is not. */
export async function listInvitations(
  stores: InvitationStores,
  { community, account, at, today }: Asking,
): Promise<OpenInvitations | Refused> {
  const roster = await readRoster(stores.people, community.id);
  const person = account && personWith(account, roster.identities)?.person;
  const standing = standingIn(roster, account, community, today);
  if (person === undefined || standing.secretaryFor.length === 0) return { refused: "not-secretary" };
  const stored = await everyItem((request) => stores.invitations.listInvitations(community.id, request));
  const open = stored
    .map(({ value }) => value)
    .filter(({ outcome }) => outcome === undefined)
    .filter(
      ({ claimedBy, expiresAt }) => claimedBy !== undefined || Temporal.Instant.compare(at, expiresAt) < 0,
    );
  const toConfirm = open.filter(
    (invitation) => invitation.claimedBy !== undefined && mayConfirm(invitation, person, standing),
  );
  return { toConfirm, waiting: open.length - toConfirm.length };
}
