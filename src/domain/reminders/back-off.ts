import { Temporal } from "temporal-polyfill";
import type { DeliveryOutcome } from "./delivery.ts";
import type { LedgerEntry } from "./reminder-ledger.ts";

const FIRST_WAIT_MILLISECONDS = 60_000;
const LONGEST_WAIT_MILLISECONDS = 6 * 3_600_000;
/** With waits that double up to six hours, these are more than a day of trying. */
const MOST_ATTEMPTS = 12;
const OLDEST = Temporal.Duration.from({ hours: 24 * 7 });
/** A channel that asks to wait for days is asked a few times all the same. */
const FEWEST_ATTEMPTS = 4;
/** Somebody without a way to them may have one tomorrow. */
const UNREACHABLE_WAIT = Temporal.Duration.from({ hours: 24 });

/**
 * How long to wait after the given number of attempts: twice as long each time up to six hours, and never shorter than
 * the channel asks for.
 *
 * @param chance from 0 up to 1; spreads those that failed together over half of the time
 */
export function waitMilliseconds(
  attempts: number,
  retryAfterMilliseconds: number | undefined,
  chance: number,
): number {
  const doubled = FIRST_WAIT_MILLISECONDS * 2 ** Math.min(attempts - 1, 20);
  const wait = Math.min(LONGEST_WAIT_MILLISECONDS, doubled);
  return Math.round(Math.max(wait * (1 - chance / 2), retryAfterMilliseconds ?? 0));
}

/**
 * The entry of a reminder that did not get through, unclaimed: when it is tried next, or given up.
 *
 * @param entry as it was claimed: its attempts count this one
 */
export function notThrough(
  { claim: _claim, notBefore: _notBefore, ...entry }: LedgerEntry,
  outcome: Exclude<DeliveryOutcome, { kind: "delivered" }>,
  now: Temporal.Instant,
  chance: number,
): LedgerEntry {
  if (outcome.kind === "unreachable") {
    const notBefore = now.add(UNREACHABLE_WAIT).toString();
    return { ...entry, attempts: 0, unreachableAt: entry.unreachableAt ?? now.toString(), notBefore };
  }
  const failed = { ...entry, failure: outcome.code };
  if (isGivenUp(entry, now)) return { ...failed, deadAt: now.toString() };
  const milliseconds = waitMilliseconds(entry.attempts, outcome.retryAfterMilliseconds, chance);
  return { ...failed, notBefore: now.add({ milliseconds }).toString() };
}

function isGivenUp({ attempts, waitingSince }: LedgerEntry, now: Temporal.Instant): boolean {
  if (attempts >= MOST_ATTEMPTS) return true;
  if (attempts < FEWEST_ATTEMPTS || waitingSince === undefined) return false;
  return Temporal.Instant.compare(Temporal.Instant.from(waitingSince).add(OLDEST), now) < 0;
}
