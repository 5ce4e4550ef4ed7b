import { z } from "zod/v4";
import { type CivilDate, civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { UnreadableDocumentError } from "../../domain/kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../../domain/kernel/versioned.ts";
import { type DocumentId, documentIdSchema } from "./document-id.ts";
import { type Partition, partitionSchema } from "./partition.ts";

/** A document as both databases hold it; `body` is what a {@link StoredShape} reads. */
export interface StoredDocument {
  readonly partition: Partition;
  readonly id: DocumentId;
  readonly kind: string;
  readonly schema: number;
  readonly body: JsonObject;
  /** Absent while the aggregate has no effects to carry out; {@link DocumentCollection.listPending} finds the others. */
  readonly pendingSince?: string | undefined;
  /**
   * Nothing can fall due of it after this day, unless it is written again. Absent while it is open, and in documents
   * of a release before there were such days; {@link DocumentCollection.listOpen} finds both.
   */
  readonly settledOn?: CivilDate | undefined;
}

/**
 * What a database must be able to do, and no more: the ports are written once on top of this, so that they behave
 * alike on every database. Each write is of one document and all or nothing.
 *
 * Every method throws StoreUnavailableError when the database does not answer; a write that threw it may or may
 * not have been made.
 */
export interface DocumentCollection {
  /** `lost` when the partition already has a document with this id. */
  create(document: StoredDocument): Promise<WriteOutcome>;
  /** Absent when there is none. One request: the hot path. */
  read(partition: Partition, id: DocumentId): Promise<Versioned<StoredDocument> | undefined>;
  /** `lost` when the document is gone or has another ETag. */
  replace(document: StoredDocument, etag: string): Promise<WriteOutcome>;
  /** Up to `limit` documents of the kind whose id comes after `after` (code order), in order of id. */
  list(
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]>;
  /** As `list`, only those with `pendingSince`; found by an index, however many others there are. */
  listPending(
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]>;
  /** As `list`, without those settled before `day`; found by an index, however many of them there are. */
  listOpen(
    partition: Partition,
    kind: string,
    day: CivilDate,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]>;
}

export const COLLECTIONS = [
  "communities",
  "agreements",
  "people",
  "conversations",
  "cases",
  "meetings",
  "plans",
  "reminders",
] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

/** An opened database. */
export interface DocumentDatabase {
  readonly collections: Readonly<Record<CollectionName, DocumentCollection>>;
  /** Releases what the database holds; closing twice is harmless. */
  close(): Promise<void>;
}

export function everyCollection(
  open: (name: CollectionName) => DocumentCollection,
): DocumentDatabase["collections"] {
  return {
    communities: open("communities"),
    agreements: open("agreements"),
    people: open("people"),
    conversations: open("conversations"),
    cases: open("cases"),
    meetings: open("meetings"),
    plans: open("plans"),
    reminders: open("reminders"),
  };
}

const storedDocumentSchema = z.object({
  partition: partitionSchema,
  id: documentIdSchema,
  kind: z.string().min(1),
  schema: z.number().int().min(1),
  // It has just been parsed from JSON, so only what JSON allows can be in it; the shape's parser looks further.
  body: z.custom<JsonObject>((body) => typeof body === "object" && body !== null && !Array.isArray(body)),
  pendingSince: z.iso.datetime().optional(),
  settledOn: civilDateSchema.optional(),
});

/**
 * The envelope of a document, parsed from what a database returned.
 *
 * @throws UnreadableDocumentError when something else than this program wrote it.
 */
export function parseStoredDocument(found: unknown): StoredDocument {
  const parsed = storedDocumentSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join("; ");
  throw new UnreadableDocumentError("document", 0, "invalid", where);
}

export const LOST = { outcome: "lost" } as const satisfies WriteOutcome;

/**
 * Most UTF-8 bytes of a stored document as JSON, envelope included. Azure's limit is 2 MB; ours is lower, since an
 * aggregate that grows so far should have been several documents.
 */
export const MAX_DOCUMENT_BYTES = 512 * 1024;

/** Nothing was written: the document is larger than {@link MAX_DOCUMENT_BYTES}. */
export class DocumentTooLargeError extends ExpectedError {
  readonly code = "document-too-large";
  readonly kind: string;
  readonly bytes: number;

  constructor(kind: string, bytes: number) {
    super(`a ${kind} of ${bytes} bytes is over the limit of ${MAX_DOCUMENT_BYTES} for a stored document`);
    this.kind = kind;
    this.bytes = bytes;
  }
}

/** The database does not answer, or refuses to work for us. `reason` is its own code, such as `429` or `ECONNREFUSED`. */
export class StoreUnavailableError extends ExpectedError {
  readonly code = "store-unavailable";
  readonly reason: string;

  constructor(reason: string) {
    super(`the store is unavailable: ${reason}`);
    this.reason = reason;
  }
}
