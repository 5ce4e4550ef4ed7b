import type { DatabaseSync, StatementSync } from "node:sqlite";
import { z } from "zod/v4";
import type { CivilDate } from "../../../domain/kernel/civil-date.ts";
import { UnreadableDocumentError } from "../../../domain/kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../../../domain/kernel/versioned.ts";
import {
  type CollectionName,
  type DocumentCollection,
  LOST,
  parseStoredDocument,
  type StoredDocument,
} from "../document-collection.ts";
import type { DocumentId } from "../document-id.ts";
import type { Partition } from "../partition.ts";
import { statementFailure } from "./sqlite-errors.ts";

const rowSchema = z.looseObject({
  etag: z.string(),
  body: z.string(),
  pending_since: z.string().nullable(),
  settled_on: z.string().nullable(),
  settled_etag: z.string().nullable(),
});

/** Answered from a partial index, which must have the same condition. */
export const PENDING_PAGE = `
  SELECT * FROM documents WHERE collection = ? AND partition = ? AND kind = ? AND id > ?
  AND pending_since IS NOT NULL ORDER BY id LIMIT ?`;

/**
 * Answered from an index that begins with the day: only what is open is read, and then put in order. The index is named,
 * since the planner else prefers one that has the order already, and reads everything settled to get it.
 */
export const OPEN_PAGE = `
  SELECT * FROM documents WHERE rowid IN (
    SELECT rowid FROM documents INDEXED BY documents_open
    WHERE collection = ? AND partition = ? AND kind = ? AND open_until >= ? AND id > ? ORDER BY id LIMIT ?)
  ORDER BY id`;

/**
 * Each write is one statement, hence one transaction, and the condition stands in it: it holds across processes on
 * one file as well.
 */
export class SqliteCollection implements DocumentCollection {
  readonly #name: CollectionName;
  readonly #newMark: () => string;
  readonly #insert: StatementSync;
  readonly #select: StatementSync;
  readonly #update: StatementSync;
  readonly #page: StatementSync;
  readonly #pendingPage: StatementSync;
  readonly #openPage: StatementSync;

  constructor(database: DatabaseSync, name: CollectionName, newMark: () => string) {
    this.#name = name;
    this.#newMark = newMark;
    this.#insert = database.prepare(
      `INSERT INTO documents
         (collection, partition, id, kind, schema, pending_since, settled_on, settled_etag, etag, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    );
    this.#select = database.prepare(
      "SELECT * FROM documents WHERE collection = ? AND partition = ? AND id = ?",
    );
    this.#update = database.prepare(
      `UPDATE documents SET schema = ?, pending_since = ?, settled_on = ?, settled_etag = ?, etag = ?, body = ?
       WHERE collection = ? AND partition = ? AND id = ? AND etag = ?`,
    );
    this.#page = database.prepare(
      `SELECT * FROM documents WHERE collection = ? AND partition = ? AND kind = ? AND id > ?
       ORDER BY id LIMIT ?`,
    );
    this.#pendingPage = database.prepare(PENDING_PAGE);
    this.#openPage = database.prepare(OPEN_PAGE);
  }

  async create(document: StoredDocument): Promise<WriteOutcome> {
    const { partition, id, kind, schema, pendingSince = null, settledOn = null } = document;
    const body = JSON.stringify(document.body);
    return this.#write((etag) =>
      this.#insert.run(this.#name, partition, id, kind, schema, pendingSince, settledOn, etag, etag, body),
    );
  }

  async replace(document: StoredDocument, etag: string): Promise<WriteOutcome> {
    const { partition, id, schema, pendingSince = null, settledOn = null } = document;
    const body = JSON.stringify(document.body);
    return this.#write((next) =>
      this.#update.run(schema, pendingSince, settledOn, next, next, body, this.#name, partition, id, etag),
    );
  }

  async read(partition: Partition, id: DocumentId): Promise<Versioned<StoredDocument> | undefined> {
    const row = withKnownFailures(() => this.#select.get(this.#name, partition, id));
    return row === undefined ? undefined : parseRow(row);
  }

  async list(
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]> {
    return withKnownFailures(() => this.#page.all(this.#name, partition, kind, after, limit)).map(parseRow);
  }

  async listPending(
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]> {
    return withKnownFailures(() => this.#pendingPage.all(this.#name, partition, kind, after, limit)).map(
      parseRow,
    );
  }

  async listOpen(
    partition: Partition,
    kind: string,
    day: CivilDate,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]> {
    return withKnownFailures(() => this.#openPage.all(this.#name, partition, kind, day, after, limit)).map(
      parseRow,
    );
  }

  #write(run: (etag: string) => { readonly changes: number | bigint }): WriteOutcome {
    const etag = this.#newMark();
    const { changes } = withKnownFailures(() => run(etag));
    return Number(changes) === 1 ? { outcome: "written", etag } : LOST;
  }
}

function parseRow(row: unknown): Versioned<StoredDocument> {
  const { etag, body, pending_since: pendingSince, settled_on: settledOn, ...rest } = rowSchema.parse(row);
  const { settled_etag: settledEtag, ...envelope } = rest;
  const pending = pendingSince === null ? {} : { pendingSince };
  const settled = settledOn === null || settledEtag !== etag ? {} : { settledOn };
  return { value: parseStoredDocument({ ...envelope, ...pending, ...settled, body: jsonOf(body) }), etag };
}

/** @throws UnreadableDocumentError when the file was damaged or changed by hand. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new UnreadableDocumentError("document", 0, "invalid", "the body is not JSON");
  }
}

function withKnownFailures<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw statementFailure(error);
  }
}
