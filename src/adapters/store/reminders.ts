import { ledgerEntryShape, type ReminderLedger, sweepShape } from "../../domain/reminders/reminder-ledger.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function reminderLedger(collection: DocumentCollection): ReminderLedger {
  const entries = new Aggregates(collection, ledgerEntryShape, {
    pendingSince: ({ waitingSince }) => waitingSince,
  });
  const sweeps = new Aggregates(collection, sweepShape);
  return {
    readEntry: async (community, id) => entries.read(communityPartition(community), id),
    writeEntry: async (community, entry, etag) =>
      entries.write(communityPartition(community), [entry.id], entry, etag),
    listEntries: async (community, request) => entries.list(communityPartition(community), request),
    listWaiting: async (community, request) => entries.listPending(communityPartition(community), request),
    readSweep: async (community) => sweeps.read(communityPartition(community)),
    writeSweep: async (community, sweep, etag) =>
      sweeps.write(communityPartition(community), [], sweep, etag),
  };
}
