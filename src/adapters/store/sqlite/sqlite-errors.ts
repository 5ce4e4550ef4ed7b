import { z } from "zod/v4";
import { ExpectedError } from "../../../domain/kernel/errors.ts";
import { StoreUnavailableError } from "../document-collection.ts";

/** Result codes of SQLite (https://sqlite.org/rescode.html) that say something about the surroundings, not about us. */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
const SURROUNDINGS: ReadonlyMap<number, string> = new Map([
  [BUSY, "SQLITE_BUSY"],
  [6, "SQLITE_LOCKED"],
  [8, "SQLITE_READONLY"],
  [10, "SQLITE_IOERR"],
  [CORRUPT, "SQLITE_CORRUPT"],
  [13, "SQLITE_FULL"],
  [14, "SQLITE_CANTOPEN"],
  [NOT_A_DATABASE, "SQLITE_NOTADB"],
]);

/**
 * The database file cannot be used; `path` is the file, or the directory that should hold it.
 * `in-use`: another program has locked it; `not-a-database`: it is something else, or damaged.
 */
export class StoreFileError extends ExpectedError {
  readonly code = "store-file";
  readonly path: string;
  readonly reason: "not-writable" | "not-a-database" | "in-use";

  constructor(path: string, reason: "not-writable" | "not-a-database" | "in-use") {
    super(`the database at ${path} cannot be used: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

const sqliteErrorSchema = z.looseObject({ code: z.literal("ERR_SQLITE_ERROR"), errcode: z.number().int() });

/** SQLite's primary result code; absent when the error does not come from SQLite. */
function resultCode(error: unknown): number | undefined {
  const parsed = sqliteErrorSchema.safeParse(error);
  return parsed.success ? parsed.data.errcode & 0xff : undefined;
}

/** What to throw when opening `path` failed: a StoreFileError where the surroundings are to blame, else the error. */
export function openingFailure(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined || !SURROUNDINGS.has(code)) return error;
  if (code === NOT_A_DATABASE || code === CORRUPT) return new StoreFileError(path, "not-a-database");
  return new StoreFileError(path, code === BUSY ? "in-use" : "not-writable");
}

/** What to throw when a statement failed: a StoreUnavailableError where the surroundings are to blame, else the error. */
export function statementFailure(error: unknown): unknown {
  const code = resultCode(error);
  const name = code === undefined ? undefined : SURROUNDINGS.get(code);
  return name === undefined ? error : new StoreUnavailableError(name);
}
