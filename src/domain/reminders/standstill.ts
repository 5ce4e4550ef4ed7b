import { Temporal } from "temporal-polyfill";
import type { Clock } from "../kernel/clock.ts";
import { everyItem } from "../kernel/every-page.ts";
import type { Versioned } from "../kernel/versioned.ts";
import type { LedgerEntry, ReminderLedger } from "./reminder-ledger.ts";

/** From the end of the last round to when it was noticed, as instants. */
export interface Standstill {
  readonly from: string;
  readonly to: string;
}

/** One person to be warned, and of what. */
export interface StandstillWarning {
  readonly person: string;
  readonly standstill: Standstill;
  readonly entry: Versioned<LedgerEntry>;
}

/** Shorter than this, nobody has missed anything: a deployment, a restart, a database that rested. */
const LONG = Temporal.Duration.from({ hours: 2 });

/** Later nobody needs to know of it. */
const NEWS = Temporal.Duration.from({ hours: 24 * 7 });

const PREFIX = "standstill:";

/** True when it is too long ago for anybody to be warned of it. */
export function isOldNews({ to }: Standstill, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(to).add(NEWS), now) < 0;
}

/** True for what waits in the ledger and is no reminder of an obligation. */
export function isStandstillWarning({ id }: LedgerEntry): boolean {
  return id.startsWith(PREFIX);
}

/**
 * When reminders last ended a round, if they have stood still for long since; asked before a round begins. Absent before
 * the first round, and while they go as they should.
 */
export async function findStandstill(
  ledger: Pick<ReminderLedger, "readSweep">,
  clock: Clock,
  community: string,
): Promise<Standstill | undefined> {
  const sweep = (await ledger.readSweep(community))?.value;
  if (sweep === undefined) return undefined;
  const from = sweep.finishedAt ?? sweep.sweptUntil;
  const now = clock.now();
  if (Temporal.Instant.compare(now, Temporal.Instant.from(from).add(LONG)) < 0) return undefined;
  return { from, to: now.toString() };
}

/**
 * Notes in the ledger that each of the persons is to be warned. It waits there until it has reached them, though the
 * rounds go again meanwhile; noted by several processes, it is one warning.
 */
export async function noteStandstill(
  ledger: Pick<ReminderLedger, "writeEntry">,
  community: string,
  { from, to }: Standstill,
  persons: readonly string[],
): Promise<void> {
  for (const person of persons) {
    const entry = { id: `${PREFIX}${from}:${person}`, person, attempts: 0, waitingSince: to };
    await ledger.writeEntry(community, entry, undefined);
  }
}

/** The warnings that have not reached their person, whether or not their time to be tried has come. */
export async function listStandstillWarnings(
  ledger: Pick<ReminderLedger, "listWaiting">,
  community: string,
): Promise<readonly StandstillWarning[]> {
  const waiting = await everyItem((request) => ledger.listWaiting(community, request));
  return waiting.flatMap((entry) => {
    const { id, person, waitingSince: to } = entry.value;
    if (!isStandstillWarning(entry.value) || person === undefined || to === undefined) return [];
    const from = id.slice(PREFIX.length, -(person.length + 1));
    return [{ person, standstill: { from, to }, entry }];
  });
}
