import { Temporal } from "temporal-polyfill";
import type { Clock } from "../kernel/clock.ts";
import type { ReminderLedger } from "./reminder-ledger.ts";

/** From the end of the last round to when it was noticed, as instants. */
export interface Standstill {
  readonly from: string;
  readonly to: string;
}

/** Shorter than this, nobody has missed anything: a deployment, a restart, a database that rested. */
const LONG = Temporal.Duration.from({ hours: 2 });

/**
 * Whether reminders have stood still for long, asked before a round begins. It is found once, by whichever process asks
 * first; absent for the others, before the first round, and while they go as they should.
 */
export async function findStandstill(
  ledger: Pick<ReminderLedger, "readSweep" | "readEntry" | "writeEntry">,
  clock: Clock,
  community: string,
): Promise<Standstill | undefined> {
  const sweep = (await ledger.readSweep(community))?.value;
  if (sweep === undefined) return undefined;
  const from = sweep.finishedAt ?? sweep.sweptUntil;
  const now = clock.now();
  if (Temporal.Instant.compare(now, Temporal.Instant.from(from).add(LONG)) < 0) return undefined;
  const entry = { id: `standstill:${from}`, attempts: 1, sentAt: now.toString() };
  const noted = await ledger.writeEntry(community, entry, undefined);
  return noted.outcome === "written" ? { from, to: now.toString() } : undefined;
}
