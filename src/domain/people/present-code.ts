import { Temporal } from "temporal-polyfill";
import { sameHash } from "../kernel/hashing.ts";
import type { Account } from "./account.ts";
import type { Asking, InvitationRefusal, InvitationStores, Refused } from "./invitation.ts";
import { hashOfCode, readCode } from "./invitation-code.ts";
import type { Invitation } from "./invitation-store.ts";

const MOST_ATTEMPTS = 5;

/** `claimed`: the other side's secretary is to confirm; the same for the same person's code again. */
export interface PresentedCode {
  readonly claimed: Invitation;
}

/**
 * Somebody presents the code they were given, in a personal conversation. Every try at an open invitation is counted
 * before it is answered, right or wrong, so that five answers are all that anybody gets. Somebody without the right
 * code learns nothing but that.
 *
 * @param name how the person is called in Teams; absent when that is not known
 */
export async function presentCode(
  stores: Pick<InvitationStores, "invitations">,
  text: string,
  asking: Asking,
  name: string | undefined,
): Promise<PresentedCode | Refused> {
  const { community, account, conversation, at } = asking;
  if (conversation !== "personal") return { refused: "not-personal" };
  if (account === undefined || name === undefined) return { refused: "unknown-account" };
  const code = readCode(text);
  if (code === undefined) return { refused: "unknown-code" };
  for (;;) {
    const stored = await stores.invitations.readInvitation(community.id, code.id);
    if (stored === undefined) return { refused: "unknown-code" };
    const invitation = stored.value;
    const right = sameHash(hashOfCode(code), invitation.codeHash);
    if (invitation.claimedBy !== undefined || invitation.outcome !== undefined)
      return right ? answered(invitation, account) : { refused: "unknown-code" };
    if (invitation.attempts >= MOST_ATTEMPTS) return { refused: "too-many-attempts" };
    const refused = right ? refusalOf(invitation, account, at) : "unknown-code";
    const { tenantId, objectId } = account;
    const next: Invitation = {
      ...invitation,
      attempts: invitation.attempts + 1,
      ...(refused === undefined ? { claimedBy: { account: { tenantId, objectId }, name, at } } : {}),
    };
    const write = await stores.invitations.writeInvitation(community.id, next, stored.etag);
    if (write.outcome === "written") return refused === undefined ? { claimed: next } : { refused };
  }
}

function refusalOf(invitation: Invitation, account: Account, at: string): InvitationRefusal | undefined {
  if (Temporal.Instant.compare(at, invitation.expiresAt) >= 0) return "expired";
  return account.tenantId === invitation.tenantId ? undefined : "wrong-tenant";
}

/** The right code of an invitation that nobody can claim any more. */
function answered(invitation: Invitation, account: Account): PresentedCode | Refused {
  const { claimedBy, outcome } = invitation;
  const own =
    claimedBy?.account.tenantId === account.tenantId && claimedBy.account.objectId === account.objectId;
  if (outcome === "declined") return { refused: "declined" };
  if (!own) return { refused: "used" };
  return outcome === "confirmed" ? { refused: "confirmed" } : { claimed: invitation };
}
