import type { CivilDate } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { Invitation } from "./invitation-store.ts";

/**
 * The day on which a code that nobody presented ran out, also of one that was turned down, or whose place is taken.
 * Absent while it waits for an answer, or for the place that a confirmation gives.
 */
export function invitationSettledOn(invitation: Invitation): CivilDate | undefined {
  const { outcome, fulfilled, claimedBy, expiresAt } = invitation;
  const waits =
    outcome === "confirmed" ? fulfilled !== true : outcome === undefined && claimedBy !== undefined;
  return waits ? undefined : osloDateOf(expiresAt);
}
