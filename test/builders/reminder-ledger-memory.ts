import type { Versioned } from "../../src/domain/kernel/versioned.ts";
import type { LedgerEntry, ReminderLedger, Sweep } from "../../src/domain/reminders/reminder-ledger.ts";

/** A ledger of reminders in memory, with marks as the stores keep them. */
export function reminderLedgerMemory(): ReminderLedger {
  const kept = new Map<string, Versioned<LedgerEntry | Sweep>>();
  let marks = 0;
  const write = (key: string, value: LedgerEntry | Sweep, etag: string | undefined) => {
    if (kept.get(key)?.etag !== etag) return { outcome: "lost" as const };
    marks += 1;
    kept.set(key, { value, etag: String(marks) });
    return { outcome: "written" as const, etag: String(marks) };
  };
  const read = <T extends LedgerEntry | Sweep>(key: string) => kept.get(key) as Versioned<T> | undefined;
  return {
    readEntry: async (community, id) => read<LedgerEntry>(`${community}/${id}`),
    writeEntry: async (community, entry, etag) => write(`${community}/${entry.id}`, entry, etag),
    listEntries: async () => ({ items: [] }),
    readSweep: async (community) => read<Sweep>(`${community}/sweep`),
    writeSweep: async (community, sweep, etag) => write(`${community}/sweep`, sweep, etag),
  };
}
