import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import { sha256OfJson } from "../kernel/hashing.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import { RESULTS } from "./aftermath-event.ts";
import { proposalSchema } from "./paper-shape.ts";
import { stanceKindSchema } from "./stance.ts";
import { HEARD } from "./treatment-event.ts";

/** How a seat stood when the decision was made, with the names of that day. */
const recordedStanceSchema = z.looseObject({
  seat: z.string().min(1),
  seatName: z.string().min(1),
  person: z.string().min(1),
  as: z.enum(["holder", "deputy"]),
  onBehalfOf: z.array(z.string().min(1)),
  stance: stanceKindSchema,
  words: z.string().min(1).optional(),
  /** How it was given; absent in records from before that was kept. */
  source: z.enum(["click", "meeting", "oral"]).optional(),
  /** Who wrote it down, by name; absent for a click, and in records from before that was kept. */
  notedBy: z.string().min(1).optional(),
  /** How they heard it; absent for other sources than oral, and where it was not asked. */
  heard: z.enum(HEARD).optional(),
  /** Whether the seat had confirmed what was heard; absent for other sources, and in records from before that was kept. */
  confirmed: z.boolean().optional(),
  /** Fullmakt that the person had; absent where none was on record. */
  authority: z
    .array(z.looseObject({ party: z.string().min(1), grantedBy: z.string().min(1), date: civilDateSchema }))
    .optional(),
});

/** Vedtak; rettelse of one; or what is added when a seat's reservation has been lifted. */
const RECORD_KINDS = ["decision", "correction", "reservation-lifted"] as const;

const recordContentSchema = z.looseObject({
  case: z.string().min(1),
  title: z.string().min(1),
  body: z.string().min(1),
  bodyName: z.string().min(1),
  decidedOn: civilDateSchema,
  meeting: z.string().min(1).optional(),
  proposal: proposalSchema,
  stances: z.array(recordedStanceSchema),
  steppedAside: z.array(z.string()),
  /** Seats with a reservation: while there are any, the decision is conditional (betinget). */
  reservations: z.array(z.string()),
  /** Every party that the decision binds, by name (M66); none for a recommendation or an advice. */
  binds: z.array(z.string().min(1)),
  /** Absent means `decision`. */
  kind: z.enum(RECORD_KINDS).optional(),
  /** Absent means `decided`. */
  result: z.enum(RESULTS).optional(),
  /** A hastesak, decided in the first of two steps. */
  urgent: z.boolean().optional(),
  /** Seats that were away and silent, where the meeting decided without them (practice 2); absent for none. */
  absent: z.array(z.string().min(1)).optional(),
  /** Enclosures as they were when it was decided; absent where there were none. */
  enclosures: z.array(z.looseObject({ name: z.string().min(1), hash: z.string().min(1) })).optional(),
  /** The record that this one corrects or adds to, by id and printed number; absent for a decision. */
  follows: z.looseObject({ id: z.string().min(1), number: z.string().min(1) }).optional(),
  /** What is right instead, or how the condition was met, and who says so; absent for a decision. */
  words: z.string().min(1).optional(),
  by: z.string().min(1).optional(),
  /** What brought the record about, for one that is no decision: the same again is the same record. */
  mark: z.string().min(1).optional(),
});

/**
 * Vedtak: numbered in its body's year and chained to the one before by hash, so that a changed byte anywhere shows.
 * It is never changed; a correction is a new record.
 */
export const decisionRecordSchema = recordContentSchema.extend({
  /** `ssu-2026-3`. */
  id: z.string().min(1),
  year: z.number().int(),
  sequence: z.number().int().min(1),
  /** As printed by the body's numbering pattern: «Sak 003-26», and «Sak 003-26 R1» for what follows it. */
  number: z.string().min(1),
  /** How many decisions the chain has come to; absent in records from when there were only decisions. */
  decisions: z.number().int().min(1).optional(),
  /** Absent for the first of the year. */
  previousHash: z.string().min(1).optional(),
  hash: z.string().min(1),
});

export type RecordContent = Known<z.infer<typeof recordContentSchema>>;
export type DecisionRecord = Known<z.infer<typeof decisionRecordSchema>>;

export const decisionRecordShape: StoredShape<DecisionRecord> = {
  kind: "record",
  current: 1,
  parser: decisionRecordSchema,
  upgrades: {},
};

/**
 * The end of a body's chain in one year. It holds the whole last record: writing the head *is* appending, and the
 * record's own document is made from it, again and again if need be.
 */
const recordHeadSchema = z.looseObject({ id: z.string().min(1), last: decisionRecordSchema });

export type RecordHead = Known<z.infer<typeof recordHeadSchema>>;

export const recordHeadShape: StoredShape<RecordHead> = {
  kind: "record-head",
  current: 1,
  parser: recordHeadSchema,
  upgrades: {},
};

export function headId(body: string, year: number): string {
  return `${body}-${year}`;
}

/**
 * The record that comes after `previous` (absent: the first of the year), sealed with its hash.
 *
 * @param following how many records follow the same decision already; 0 for a decision
 */
export function nextRecord(
  content: RecordContent,
  pattern: string,
  previous: DecisionRecord | undefined,
  following = 0,
): DecisionRecord {
  const year = Number(content.decidedOn.slice(0, 4));
  const sequence = (previous?.sequence ?? 0) + 1;
  const before = previous === undefined ? 0 : (previous.decisions ?? previous.sequence);
  const { follows } = content;
  const decisions = follows === undefined ? before + 1 : before;
  const unsealed = {
    ...content,
    id: `${headId(content.body, year)}-${sequence}`,
    year,
    sequence,
    number:
      follows === undefined ? printedNumber(pattern, decisions, year) : `${follows.number} R${following + 1}`,
    ...(decisions === sequence ? {} : { decisions }),
    ...(previous === undefined ? {} : { previousHash: previous.hash }),
  };
  return { ...unsealed, hash: sha256OfJson(unsealed) };
}

/** True when the record's own content still has the hash that it was sealed with. */
export function isIntact({ hash, ...unsealed }: DecisionRecord): boolean {
  return sha256OfJson(unsealed) === hash;
}

function printedNumber(pattern: string, sequence: number, year: number): string {
  return pattern
    .replace("{number}", String(sequence).padStart(3, "0"))
    .replace("{yyyy}", String(year))
    .replace("{yy}", String(year).slice(2));
}
