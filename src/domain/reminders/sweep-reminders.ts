import { Temporal } from "temporal-polyfill";
import type { Clock } from "../kernel/clock.ts";
import { type DueReminder, due } from "./due.ts";
import type { Obligation } from "./obligation.ts";
import type { ReminderLedger } from "./reminder-ledger.ts";

export interface SweepParts {
  readonly ledger: ReminderLedger;
  readonly clock: Clock;
  /** Names this process among others that sweep the same store. */
  readonly owner: string;
  /** What is open now, and for whom; asked again before each reminder is sent. */
  readonly obligations: () => Promise<readonly Obligation[]>;
  /** Rejects when it could not be sent; it is then tried at a later sweep. */
  readonly send: (reminder: DueReminder) => Promise<void>;
}

export interface SweepResult {
  readonly sent: readonly string[];
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

const LEASE = Temporal.Duration.from({ minutes: 2 });
/** How far back the first sweep of a community looks. */
const FIRST_LOOK = Temporal.Duration.from({ hours: 24 });

/**
 * Sends what has come due since the last sweep: claim, send, mark. The time swept is moved only when everything was
 * sent, so that what failed, or what a crash left, comes again; the ledger keeps what was sent from coming twice.
 */
export async function sweepReminders(parts: SweepParts, community: string): Promise<SweepResult> {
  const { ledger, clock } = parts;
  const until = clock.now();
  const before = await ledger.readSweep(community);
  const after =
    before === undefined ? until.subtract(FIRST_LOOK) : Temporal.Instant.from(before.value.sweptUntil);
  if (Temporal.Instant.compare(until, after) <= 0) return { sent: [], failed: [] };
  const sent: string[] = [];
  const failed: { id: string; error: unknown }[] = [];
  let waiting = false;
  for (const reminder of due(await parts.obligations(), after, until)) {
    try {
      const outcome = await sendOnce(parts, community, reminder);
      if (outcome === "sent") sent.push(reminder.id);
      waiting ||= outcome === "claimed-by-another";
    } catch (error) {
      failed.push({ id: reminder.id, error });
    }
  }
  if (failed.length === 0 && !waiting)
    // Lost means that another process has swept as far, or further.
    await ledger.writeSweep(
      community,
      { ...before?.value, id: "sweep", sweptUntil: until.toString() },
      before?.etag,
    );
  return { sent, failed };
}

type SendOutcome = "sent" | "already-sent" | "claimed-by-another" | "no-longer-open";

async function sendOnce(parts: SweepParts, community: string, reminder: DueReminder): Promise<SendOutcome> {
  const { ledger, clock, owner } = parts;
  const entry = await ledger.readEntry(community, reminder.id);
  if (entry?.value.sentAt !== undefined) return "already-sent";
  const now = clock.now();
  const claim = entry?.value.claim;
  const held = claim !== undefined && Temporal.Instant.compare(now, Temporal.Instant.from(claim.until)) < 0;
  if (held && claim.owner !== owner) return "claimed-by-another";
  const claimed = {
    ...entry?.value,
    id: reminder.id,
    claim: { owner, until: now.add(LEASE).toString() },
    attempts: (entry?.value.attempts ?? 0) + 1,
  };
  const write = await ledger.writeEntry(community, claimed, entry?.etag);
  if (write.outcome === "lost") return "claimed-by-another";
  // Whoever has answered since the plan was made is no longer among those it is sent to.
  const open = (await parts.obligations()).find(({ id }) => id === reminder.obligation.id);
  if (open === undefined) return "no-longer-open";
  await parts.send({ ...reminder, obligation: open });
  await ledger.writeEntry(community, { ...claimed, sentAt: clock.now().toString() }, write.etag);
  return "sent";
}
