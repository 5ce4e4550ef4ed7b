import { Temporal } from "temporal-polyfill";
import type { Versioned } from "../kernel/versioned.ts";
import { LONGEST_DELIVERY } from "./answer-in-time.ts";
import type { DeliveryWay } from "./delivery.ts";
import type { LedgerEntry, ReminderLedger } from "./reminder-ledger.ts";

/** Longer than a channel is waited for, and short enough that a crash delays nobody's day. */
const LEASE = Temporal.Duration.from({ minutes: 2 });
/** What must be left of it when the sending begins: the longest delivery, and time to mark it. */
const LEFT_FOR_SENDING = Temporal.Duration.from({ milliseconds: LONGEST_DELIVERY + 20_000 });

/** Whether a reminder may be tried now: not sent, not given up, not waiting its time, and in nobody's hands. */
export function mayBeTried(entry: LedgerEntry | undefined, now: Temporal.Instant): boolean {
  if (entry === undefined) return true;
  const { sentAt, deadAt, notBefore } = entry;
  if (sentAt !== undefined || deadAt !== undefined || isHeld(entry, now)) return false;
  return notBefore === undefined || Temporal.Instant.compare(Temporal.Instant.from(notBefore), now) <= 0;
}

/** Whoever holds it: one process does not take its own a second time either, before the lease has run out. */
export function isHeld({ claim }: LedgerEntry, now: Temporal.Instant): boolean {
  return claim !== undefined && Temporal.Instant.compare(now, Temporal.Instant.from(claim.until)) < 0;
}

/** Absent when somebody else was first. */
export async function claimReminder(
  ledger: Pick<ReminderLedger, "writeEntry">,
  community: string,
  { id, person }: { readonly id: string; readonly person: string },
  found: Versioned<LedgerEntry> | undefined,
  { owner, now }: { readonly owner: string; readonly now: Temporal.Instant },
): Promise<Versioned<LedgerEntry> | undefined> {
  const claimed: LedgerEntry = {
    ...found?.value,
    id,
    person,
    claim: { owner, until: now.add(LEASE).toString() },
    attempts: (found?.value.attempts ?? 0) + 1,
    waitingSince: found?.value.waitingSince ?? now.toString(),
  };
  const write = await ledger.writeEntry(community, claimed, found?.etag);
  return write.outcome === "lost" ? undefined : { value: claimed, etag: write.etag };
}

/**
 * The claim with time enough to send: much else may have been asked after since it was made.
 *
 * @returns absent when it ran out and somebody else has it now
 */
export async function renewClaim(
  ledger: Pick<ReminderLedger, "writeEntry">,
  community: string,
  claimed: Versioned<LedgerEntry>,
  now: Temporal.Instant,
): Promise<Versioned<LedgerEntry> | undefined> {
  const { claim } = claimed.value;
  if (claim === undefined || isHeld(claimed.value, now.add(LEFT_FOR_SENDING))) return claimed;
  const value = { ...claimed.value, claim: { ...claim, until: now.add(LEASE).toString() } };
  const write = await ledger.writeEntry(community, value, claimed.etag);
  return write.outcome === "lost" ? undefined : { value, etag: write.etag };
}

/** The entry of what has reached its person. */
export function sentEntry(entry: LedgerEntry, way: DeliveryWay, at: Temporal.Instant): LedgerEntry {
  const {
    claim: _claim,
    notBefore: _notBefore,
    waitingSince: _since,
    unreachableAt: _unreachable,
    ...kept
  } = entry;
  return { ...kept, way, sentAt: at.toString() };
}

/**
 * The entry of what is no longer to be sent: answered, handed to another, or a later step has taken its place. It waits
 * for nothing, and is taken up anew should it come back: who takes back an answer is asked again.
 */
export function withdrawnEntry(entry: LedgerEntry): LedgerEntry {
  const {
    claim: _claim,
    notBefore: _notBefore,
    waitingSince: _since,
    deadAt: _dead,
    unreachableAt: _unreachable,
    ...kept
  } = entry;
  return { ...kept, attempts: 0 };
}
