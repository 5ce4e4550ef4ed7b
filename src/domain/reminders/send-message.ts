import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { askedAgain } from "./asked-again.ts";
import { notThrough } from "./back-off.ts";
import { claimReminder, renewClaim, sentEntry, withdrawnEntry } from "./claim-reminder.ts";
import type { DeliveryOutcome } from "./delivery.ts";
import { type Notice, planSweep } from "./plan-sweep.ts";
import type { LedgerEntry } from "./reminder-ledger.ts";
import type { FailedReminder, SweepParts, SweepResult } from "./sweep-parts.ts";

/** A notice, and what the ledger has of it; absent when it was never tried. */
export interface Untold {
  readonly notice: Notice;
  readonly entry: Versioned<LedgerEntry> | undefined;
}

interface Claimed {
  readonly notice: Notice;
  readonly entry: Versioned<LedgerEntry>;
}

/** It was sent, and another process had taken it up meanwhile: it may come twice. */
const MARK_LOST = "mark-lost";

/**
 * Brings one message to one person: each of its reminders is claimed, then asked after once more, then all that are left
 * are sent together, then each is marked. What another process has claimed is left to it.
 *
 * @throws when the ledger or the facts cannot be read or written; what was claimed is tried again when its lease is over
 */
export async function sendMessage(
  parts: SweepParts,
  community: string,
  person: string,
  untold: readonly Untold[],
): Promise<SweepResult> {
  const { ledger, clock, owner, chance, known } = parts;
  const claimed: Claimed[] = [];
  for (const { notice, entry: found } of untold) {
    const by = { owner, now: clock.now() };
    const entry = await claimReminder(ledger, community, notice, found, by);
    if (entry !== undefined) claimed.push({ notice, entry });
  }
  const open: Claimed[] = [];
  for (const each of claimed) {
    const still = await stillOpen(parts, each);
    if (still !== undefined) open.push({ ...each, notice: still });
    else await ledger.writeEntry(community, withdrawnEntry(each.entry.value), each.entry.etag);
  }
  const held: Claimed[] = [];
  for (const each of open) {
    const entry = await renewClaim(ledger, community, each.entry, clock.now());
    if (entry !== undefined) held.push({ ...each, entry });
  }
  if (held.length === 0) return { sent: [], failed: [] };
  const { outcome, error } = await deliver(parts, community, person, held);
  const at = clock.now();
  const marks = await Promise.allSettled(
    held.map(({ entry: { value, etag } }) =>
      ledger.writeEntry(
        community,
        outcome.kind === "delivered"
          ? sentEntry(value, outcome.way, at)
          : notThrough(value, outcome, at, chance()),
        etag,
      ),
    ),
  );
  const unmarked = marks.find((mark) => mark.status === "rejected");
  const ids = held.map(({ notice }) => notice.id);
  const marked = ids.filter((_id, place) => isWritten(marks[place]));
  if (outcome.kind === "delivered") for (const id of marked) known.set(id, at.toString());
  if (unmarked !== undefined) throw unmarked.reason;
  if (outcome.kind === "delivered") {
    const lost = ids.filter((id) => !marked.includes(id));
    return { sent: marked, failed: lost.map((id) => ({ id, code: MARK_LOST })) };
  }
  const code = outcome.kind === "passing" ? outcome.code : outcome.kind;
  const why: Omit<FailedReminder, "id"> = error === undefined ? { code } : { code, error };
  return { sent: [], failed: ids.map((id) => ({ id, ...why })) };
}

function isWritten(mark: PromiseSettledResult<WriteOutcome> | undefined): boolean {
  return mark?.status === "fulfilled" && mark.value.outcome === "written";
}

/** The notice as it stands now; absent when it is no longer to be sent. */
async function stillOpen(
  { recheck, clock }: SweepParts,
  { notice, entry }: Claimed,
): Promise<Notice | undefined> {
  const facts = await recheck(notice);
  const now = clock.now();
  const planned = [...planSweep(facts, now), ...askedAgain(facts, now, [entry.value])];
  return planned.find(({ id, ready }) => id === notice.id && ready);
}

/** A fault of the program is waited out like a failure of the channel: it may be gone with the next release. */
async function deliver(
  { delivery }: SweepParts,
  community: string,
  person: string,
  open: readonly Claimed[],
): Promise<{ readonly outcome: DeliveryOutcome; readonly error?: unknown }> {
  const reminders = open.map(({ notice: { id, obligation, rung, as, seats } }) => ({
    id,
    obligation,
    rung,
    ...(as === undefined ? {} : { as }),
    ...(seats === undefined ? {} : { seats }),
  }));
  try {
    return { outcome: await delivery.deliver(community, { person, reminders }) };
  } catch (error) {
    return { outcome: { kind: "passing", code: "fault", retryAfterMilliseconds: undefined }, error };
  }
}
