import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type fc from "fast-check";
import { openCosmosDatabase } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import {
  type DocumentCollection,
  type DocumentDatabase,
  everyCollection,
} from "../../src/adapters/store/document-collection.ts";
import { openSqliteDatabase } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { EMULATOR_KEY, type Emulator, startEmulator } from "../adapters/store/cosmos/emulator.ts";

/** An SQLite database in a directory of its own, for the tests of the `describe` that calls this. */
export function onSqlite(): () => DocumentDatabase {
  let directory: string;
  let database: DocumentDatabase;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "enighet-test-"));
    database = openSqliteDatabase({ directory });
  });
  after(async () => {
    await database.close();
    rmSync(directory, { recursive: true });
  });
  return () => database;
}

/** A database in an emulator of its own, for the tests of the `describe` that calls this. */
function onCosmos(): () => DocumentDatabase {
  let emulator: Emulator;
  let database: DocumentDatabase;
  before(async () => {
    emulator = await startEmulator();
    const { endpoint } = emulator;
    database = await openCosmosDatabase({
      endpoint,
      key: EMULATOR_KEY,
      database: "test",
      createContainers: true,
    });
  });
  after(async () => {
    await database.close();
    await emulator.close();
  });
  return () => database;
}

/** The same tests on each database; they share it, so each takes a community of its own. */
export function onEachDatabase(tests: (database: () => DocumentDatabase) => void): void {
  describe("on SQLite", () => tests(onSqlite()));
  describe("on Cosmos DB", () => tests(onCosmos()));
}

/** What a process throws from the moment it has died: nothing that it still tries reaches the database. */
export class ProcessDied extends Error {}

/** When a process dies: before the write is made, or after it and before the answer. */
export const MOMENTS = ["before", "after"] as const;

/** The database as a process sees it that dies at its write number `fatal`, counted from 0. */
export function dyingAt(
  database: DocumentDatabase,
  fatal: number,
  moment: (typeof MOMENTS)[number],
): DocumentDatabase {
  let writes = 0;
  let dead = false;
  return intercepted(database, async (operation, run) => {
    if (dead) throw new ProcessDied();
    if (operation === "read") return run();
    const last = writes === fatal;
    writes += 1;
    dead = last;
    if (last && moment === "after") await run();
    if (last) throw new ProcessDied();
    return run();
  });
}

/** Whether the process died at its work; any other failure is the test's. */
export async function dies(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof ProcessDied) return true;
    throw error;
  }
}

/** The database with every operation waiting for its turn, which the scheduler gives in an order of its own. */
export function interleaved(database: DocumentDatabase, scheduler: fc.Scheduler): DocumentDatabase {
  return intercepted(database, async (operation, run) => {
    await scheduler.schedule(Promise.resolve(), operation);
    return run();
  });
}

type Interceptor = <T>(operation: "read" | "write", run: () => Promise<T>) => Promise<T>;

function intercepted(database: DocumentDatabase, around: Interceptor): DocumentDatabase {
  const wrapped = (inner: DocumentCollection): DocumentCollection => ({
    read: async (...key) => around("read", () => inner.read(...key)),
    list: async (...range) => around("read", () => inner.list(...range)),
    listPending: async (...range) => around("read", () => inner.listPending(...range)),
    listOpen: async (...range) => around("read", () => inner.listOpen(...range)),
    create: async (document) => around("write", () => inner.create(document)),
    replace: async (document, etag) => around("write", () => inner.replace(document, etag)),
  });
  return { ...database, collections: everyCollection((name) => wrapped(database.collections[name])) };
}
