import { Temporal } from "temporal-polyfill";
import { sameHash } from "../kernel/hashing.ts";
import type { Account } from "./account.ts";
import type { Asking, InvitationRefusal, InvitationStores, Refused } from "./invitation.ts";
import { hashOfCode, readCode } from "./invitation-code.ts";
import type { Invitation } from "./invitation-store.ts";

const MOST_ATTEMPTS = 5;

/** The other side's secretary is to confirm. */
export interface PresentedCode {
  readonly claimed: Invitation;
  /** The same person had presented it before. */
  readonly again: boolean;
}

type Claim = NonNullable<Invitation["claimedBy"]>;

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
  { community, account, conversation, at }: Asking,
  name: string | undefined,
): Promise<PresentedCode | Refused> {
  if (conversation !== "personal") return { refused: "not-personal" };
  if (account === undefined || name === undefined) return { refused: "unknown-account" };
  const code = readCode(text);
  if (code === undefined) return { refused: "unknown-code" };
  const { tenantId, objectId } = account;
  const claim = { account: { tenantId, objectId }, name, at };
  for (;;) {
    const stored = await stores.invitations.readInvitation(community.id, code.id);
    if (stored === undefined) return { refused: "unknown-code" };
    const right = sameHash(hashOfCode(code), stored.value.codeHash);
    const { outcome, counted } = attempt(stored.value, right, claim);
    if (counted === undefined) return outcome;
    const write = await stores.invitations.writeInvitation(community.id, counted, stored.etag);
    if (write.outcome === "written") return outcome;
  }
}

/** What a try comes to, and the invitation with the try counted; absent where it is not counted. */
function attempt(
  invitation: Invitation,
  right: boolean,
  claim: Claim,
): { readonly outcome: PresentedCode | Refused; readonly counted?: Invitation } {
  if (invitation.claimedBy !== undefined || invitation.outcome !== undefined)
    return { outcome: right ? afterwards(invitation, claim.account) : { refused: "unknown-code" } };
  if (invitation.attempts >= MOST_ATTEMPTS) return { outcome: { refused: "too-many-attempts" } };
  const counted = { ...invitation, attempts: invitation.attempts + 1 };
  const refused = right ? refusalOf(invitation, claim) : "unknown-code";
  if (refused !== undefined) return { outcome: { refused }, counted };
  const claimed = { ...counted, claimedBy: claim };
  return { outcome: { claimed, again: false }, counted: claimed };
}

function refusalOf(invitation: Invitation, { account, at }: Claim): InvitationRefusal | undefined {
  if (Temporal.Instant.compare(at, invitation.expiresAt) >= 0) return "expired";
  return account.tenantId === invitation.tenantId ? undefined : "wrong-tenant";
}

/** The right code of an invitation that nobody can claim any more. */
function afterwards(invitation: Invitation, account: Account): PresentedCode | Refused {
  const { claimedBy, outcome } = invitation;
  const own =
    claimedBy?.account.tenantId === account.tenantId && claimedBy.account.objectId === account.objectId;
  if (outcome === "declined") return { refused: "declined" };
  if (!own) return { refused: "used" };
  return outcome === "confirmed" ? { refused: "confirmed" } : { claimed: invitation, again: true };
}
