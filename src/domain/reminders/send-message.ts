import type { Versioned } from "../kernel/versioned.ts";
import { notThrough } from "./back-off.ts";
import { claimReminder, sentEntry, withdrawnEntry } from "./claim-reminder.ts";
import type { DeliveryOutcome } from "./delivery.ts";
import { type Notice, planSweep } from "./plan-sweep.ts";
import type { LedgerEntry } from "./reminder-ledger.ts";
import type { SweepParts, SweepResult } from "./sweep-parts.ts";

/** A notice, and what the ledger has of it; absent when it was never tried. */
export interface Untold {
  readonly notice: Notice;
  readonly entry: Versioned<LedgerEntry> | undefined;
}

interface Claimed {
  readonly notice: Notice;
  readonly entry: Versioned<LedgerEntry>;
}

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
    const still = planSweep(await parts.recheck(each.notice), clock.now()).find(
      ({ id }) => id === each.notice.id,
    );
    if (still?.ready) open.push({ ...each, notice: still });
    else await ledger.writeEntry(community, withdrawnEntry(each.entry.value), each.entry.etag);
  }
  if (open.length === 0) return { sent: [], failed: [] };
  const { outcome, error } = await deliver(parts, community, person, open);
  const at = clock.now();
  const marks = await Promise.allSettled(
    open.map(({ entry: { value, etag } }) =>
      ledger.writeEntry(
        community,
        outcome.kind === "delivered"
          ? sentEntry(value, outcome.way, at)
          : notThrough(value, outcome, at, chance()),
        etag,
      ),
    ),
  );
  const ids = open.map(({ notice }) => notice.id);
  if (outcome.kind === "delivered")
    for (const [part, mark] of marks.entries())
      if (mark.status === "fulfilled") known.set(ids[part] ?? "", at.toString());
  const unmarked = marks.find((mark) => mark.status === "rejected");
  if (unmarked !== undefined) throw unmarked.reason;
  if (outcome.kind === "delivered") return { sent: ids, failed: [] };
  const code = outcome.kind === "passing" ? outcome.code : outcome.kind;
  return { sent: [], failed: ids.map((id) => ({ id, code, ...(error === undefined ? {} : { error }) })) };
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
