import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import { sha256OfJson } from "../kernel/hashing.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import { proposalSchema } from "./paper-shape.ts";
import { stanceKindSchema } from "./stance.ts";

/** How a seat stood when the decision was made, with the names of that day. */
const recordedStanceSchema = z.looseObject({
  seat: z.string().min(1),
  seatName: z.string().min(1),
  person: z.string().min(1),
  as: z.enum(["holder", "deputy"]),
  onBehalfOf: z.array(z.string().min(1)),
  stance: stanceKindSchema,
  words: z.string().min(1).optional(),
});

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
  /** Every party that the decision binds, by name (M66). */
  binds: z.array(z.string().min(1)),
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
  /** As printed by the body's numbering pattern: «Sak 003-26». */
  number: z.string().min(1),
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

/** The record that follows `previous` (absent: the first of the year), sealed with its hash. */
export function nextRecord(
  content: RecordContent,
  pattern: string,
  previous: DecisionRecord | undefined,
): DecisionRecord {
  const year = Number(content.decidedOn.slice(0, 4));
  const sequence = (previous?.sequence ?? 0) + 1;
  const unsealed = {
    ...content,
    id: `${headId(content.body, year)}-${sequence}`,
    year,
    sequence,
    number: printedNumber(pattern, sequence, year),
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
