import { Temporal } from "temporal-polyfill";
import type { Sweep } from "./reminder-ledger.ts";

/** Whether reminders are being looked for in a community, as anybody may see it. */
export interface Heartbeat {
  readonly state: "beating" | "late" | "stopped";
  /** Whole minutes since the last round came to its end; absent when there has been none. */
  readonly minutes: number | undefined;
  /** What could not be sent in that round, by code. */
  readonly failures: readonly { readonly code: string; readonly count: number }[];
}

/** A round begins every minute; one that sends many messages within the platform's limits takes some more. */
const LATE_AFTER_MINUTES = 10;
const STOPPED_AFTER_MINUTES = 60;

/** @param sweep absent before the first round: then it stands still until there has been one */
export function heartbeatOf(sweep: Sweep | undefined, now: Temporal.Instant): Heartbeat {
  if (sweep === undefined) return { state: "stopped", minutes: undefined, failures: [] };
  const last = Temporal.Instant.from(sweep.finishedAt ?? sweep.sweptUntil);
  // Another machine's clock may be a little ahead.
  const minutes = Math.max(0, Math.floor((now.epochMilliseconds - last.epochMilliseconds) / 60_000));
  const late = minutes >= STOPPED_AFTER_MINUTES ? "stopped" : "late";
  return { state: minutes < LATE_AFTER_MINUTES ? "beating" : late, minutes, failures: sweep.failures ?? [] };
}
