import type { DatabaseSync, StatementSync } from "node:sqlite";
import { z } from "zod/v4";
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

/** One table for every collection; made when the file is new. */
export const TABLE = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    schema INTEGER NOT NULL,
    etag TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (collection, partition, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS documents_by_kind ON documents (collection, partition, kind, id);
`;

const rowSchema = z.looseObject({ etag: z.string(), body: z.string() });

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

  constructor(database: DatabaseSync, name: CollectionName, newMark: () => string) {
    this.#name = name;
    this.#newMark = newMark;
    this.#insert = database.prepare(
      `INSERT INTO documents (collection, partition, id, kind, schema, etag, body)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    );
    this.#select = database.prepare(
      "SELECT * FROM documents WHERE collection = ? AND partition = ? AND id = ?",
    );
    this.#update = database.prepare(
      `UPDATE documents SET schema = ?, etag = ?, body = ?
       WHERE collection = ? AND partition = ? AND id = ? AND etag = ?`,
    );
    this.#page = database.prepare(
      `SELECT * FROM documents WHERE collection = ? AND partition = ? AND kind = ? AND id > ?
       ORDER BY id LIMIT ?`,
    );
  }

  async create({ partition, id, kind, schema, body }: StoredDocument): Promise<WriteOutcome> {
    const text = JSON.stringify(body);
    return this.#write((etag) => this.#insert.run(this.#name, partition, id, kind, schema, etag, text));
  }

  async replace({ partition, id, schema, body }: StoredDocument, etag: string): Promise<WriteOutcome> {
    const text = JSON.stringify(body);
    return this.#write((next) => this.#update.run(schema, next, text, this.#name, partition, id, etag));
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

  #write(run: (etag: string) => { readonly changes: number | bigint }): WriteOutcome {
    const etag = this.#newMark();
    const { changes } = withKnownFailures(() => run(etag));
    return Number(changes) === 1 ? { outcome: "written", etag } : LOST;
  }
}

function parseRow(row: unknown): Versioned<StoredDocument> {
  const { etag, body, ...envelope } = rowSchema.parse(row);
  return { value: parseStoredDocument({ ...envelope, body: JSON.parse(body) }), etag };
}

function withKnownFailures<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw statementFailure(error);
  }
}
