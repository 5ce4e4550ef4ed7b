import type { Page, PageRequest, Versioned } from "../../src/domain/kernel/versioned.ts";
import type { LedgerEntry, ReminderLedger, Sweep } from "../../src/domain/reminders/reminder-ledger.ts";

/** A ledger of reminders in memory, with marks as the stores keep them. */
export interface ReminderLedgerMemory extends ReminderLedger {
  entries(): readonly LedgerEntry[];
}

export function reminderLedgerMemory(): ReminderLedgerMemory {
  const entries = new Map<string, Versioned<LedgerEntry>>();
  const sweeps = new Map<string, Versioned<Sweep>>();
  let marks = 0;
  function write<T>(into: Map<string, Versioned<T>>, key: string, value: T, etag: string | undefined) {
    if (into.get(key)?.etag !== etag) return { outcome: "lost" as const };
    marks += 1;
    into.set(key, { value, etag: String(marks) });
    return { outcome: "written" as const, etag: String(marks) };
  }
  const page = (
    community: string,
    { after = "", limit }: PageRequest,
    is: (entry: LedgerEntry) => boolean,
  ): Page<Versioned<LedgerEntry>> => {
    const keys = [...entries.keys()].filter((key) => key.startsWith(`${community}/`) && key > after).sort();
    const found = keys.flatMap((key) => {
      const entry = entries.get(key);
      return entry !== undefined && is(entry.value) ? [{ key, entry }] : [];
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last !== undefined ? { next: last.key } : {};
    return { items: items.map(({ entry }) => entry), ...next };
  };
  return {
    readEntry: async (community, id) => entries.get(`${community}/${id}`),
    writeEntry: async (community, entry, etag) => write(entries, `${community}/${entry.id}`, entry, etag),
    listEntries: async (community, request) => page(community, request, () => true),
    listWaiting: async (community, request) =>
      page(community, request, ({ waitingSince }) => waitingSince !== undefined),
    readSweep: async (community) => sweeps.get(community),
    writeSweep: async (community, sweep, etag) => write(sweeps, community, sweep, etag),
    entries: () => [...entries.values()].map(({ value }) => value),
  };
}
