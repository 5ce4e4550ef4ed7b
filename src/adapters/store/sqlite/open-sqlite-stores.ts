import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type DocumentDatabase, everyCollection } from "../document-collection.ts";
import { type Stores, storesOver } from "../stores.ts";
import { SqliteCollection } from "./sqlite-collection.ts";
import { openingFailure, StoreFileError } from "./sqlite-errors.ts";
import { bringUpToDate } from "./sqlite-schema.ts";

export interface SqliteOptions {
  /** The directory of the database file; created when missing, readable by its owner only. */
  readonly directory: string;
  /** A new ETag, different at every call and across processes; random UUIDs when absent. */
  readonly newMark?: () => string;
}

/** How long a statement waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;

/** Every write is on the disk before it is answered. */
const DURABLE = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

/** The stores in one file on this machine; several processes may share it. @throws StoreFileError */
export function openSqliteStores(options: SqliteOptions): Stores {
  return storesOver(openSqliteDatabase(options));
}

/** @throws StoreFileError */
export function openSqliteDatabase({ directory, newMark = randomUUID }: SqliteOptions): DocumentDatabase {
  const database = openFile(directory);
  return {
    collections: everyCollection((name) => new SqliteCollection(database, name, newMark)),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

function openFile(directory: string): DatabaseSync {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch {
    throw new StoreFileError(directory, "not-writable");
  }
  const path = join(directory, "enighet.db");
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    database.exec(DURABLE);
    bringUpToDate(database);
    return database;
  } catch (error) {
    database?.close();
    throw openingFailure(error, path);
  }
}
