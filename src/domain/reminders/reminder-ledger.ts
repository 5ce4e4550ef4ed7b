import { z } from "zod/v4";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";

/**
 * What has been done about one reminder. It is claimed before it is sent, so that two processes do not both send;
 * a claim that ran out without `sentAt` is tried again. What was sent is never unsent.
 */
const ledgerEntrySchema = z.looseObject({
  /** The obligation, its rung and who is told: `task:123:last:kari`. */
  id: z.string().min(1),
  claim: z.looseObject({ owner: z.string().min(1), until: z.iso.datetime() }).optional(),
  /** Absent until it was sent. */
  sentAt: z.iso.datetime().optional(),
  attempts: z.number().int().min(0),
  /** Who is told; absent in entries of before each person had their own. */
  person: z.string().min(1).optional(),
  /** How it reached the person; absent until it has. */
  way: z.enum(["personal", "channel", "mail"]).optional(),
  /** The last failure: the channel's own code, never its text. Absent when none failed. */
  failure: z.string().min(1).optional(),
  /** Not tried before this instant. Absent: at the next sweep. */
  notBefore: z.iso.datetime().optional(),
  /** No way led to the person; the secretariat is shown it. */
  unreachableAt: z.iso.datetime().optional(),
  /** A dead letter: given up after too many attempts, until somebody asks for it to be sent again. */
  deadAt: z.iso.datetime().optional(),
  /** Since it was first tried; `listWaiting` finds it by this. Absent when it was sent, or is no longer to be. */
  waitingSince: z.iso.datetime().optional(),
});

export type LedgerEntry = Known<z.infer<typeof ledgerEntrySchema>>;

export const ledgerEntryShape: StoredShape<LedgerEntry> = {
  kind: "reminder",
  current: 1,
  parser: ledgerEntrySchema,
  upgrades: {},
};

const sweepSchema = z.looseObject({
  id: z.literal("sweep"),
  /** What was due by then has been tried: when the last round that came to its end began. */
  sweptUntil: z.iso.datetime(),
  /** When that round ended; absent in sweeps of before it was kept. */
  finishedAt: z.iso.datetime().optional(),
  /** How many could not be sent in it, by the channel's own code. Absent: none. */
  failures: z.array(z.looseObject({ code: z.string().min(1), count: z.number().int().min(1) })).optional(),
});

export type Sweep = Known<z.infer<typeof sweepSchema>>;

export const sweepShape: StoredShape<Sweep> = {
  kind: "sweep",
  current: 1,
  parser: sweepSchema,
  upgrades: {},
};

export interface ReminderLedger {
  readEntry(community: string, id: string): Promise<Versioned<LedgerEntry> | undefined>;
  writeEntry(community: string, entry: LedgerEntry, etag: string | undefined): Promise<WriteOutcome>;
  listEntries(community: string, request: PageRequest): Promise<Page<Versioned<LedgerEntry>>>;
  /** What was tried and is still to be sent: failed, unreachable, dead or under way. However long the history. */
  listWaiting(community: string, request: PageRequest): Promise<Page<Versioned<LedgerEntry>>>;
  /** Absent before the first sweep. */
  readSweep(community: string): Promise<Versioned<Sweep> | undefined>;
  writeSweep(community: string, sweep: Sweep, etag: string | undefined): Promise<WriteOutcome>;
}
