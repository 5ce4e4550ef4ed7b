import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { StoreUnavailableError } from "../../../../src/adapters/store/document-collection.ts";
import {
  openSqliteDatabase,
  openSqliteStores,
} from "../../../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { OPEN_PAGE, PENDING_PAGE } from "../../../../src/adapters/store/sqlite/sqlite-collection.ts";
import {
  openingFailure,
  StoreFileError,
  statementFailure,
} from "../../../../src/adapters/store/sqlite/sqlite-errors.ts";
import { storesOver } from "../../../../src/adapters/store/stores.ts";
import { decidedCase } from "../../../builders/decided-cases.ts";
import { date } from "../../../builders/documents.ts";
import { anIdentity, anOccupancy } from "../contract/samples.ts";
import { describeStores } from "../contract/store-contracts.ts";

/** A file as the first release made it, with an identity in it, and what that release writes for another one. */
const FIRST_RELEASE = `
  CREATE TABLE documents (
    collection TEXT NOT NULL, partition TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
    schema INTEGER NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (collection, partition, id)
  ) STRICT;
  CREATE INDEX documents_by_kind ON documents (collection, partition, kind, id);
  INSERT INTO documents (collection, partition, id, kind, schema, etag, body)
  VALUES ('people', 'ostfold', 'identity:kari', 'identity', 1, 'a', '${JSON.stringify(anIdentity("kari"))}');
`;
const ANOTHER_OF_FIRST_RELEASE = `
  INSERT INTO documents (collection, partition, id, kind, schema, etag, body)
  VALUES ('people', 'ostfold', 'identity:ola', 'identity', 1, 'b', '${JSON.stringify(anIdentity("ola"))}');
`;

/** What it writes for a place that has ended. */
const occupancyOfBefore = (id: string, to: string) => `
  INSERT INTO documents (collection, partition, id, kind, schema, etag, body)
  VALUES ('people', 'ostfold', 'occupancy:${id}', 'occupancy', 1, 'c', '${JSON.stringify({ ...anOccupancy(id), to })}');
`;

describe("SQLite store", () => {
  let root: string;
  let made = 0;
  const newDirectory = () => {
    made += 1;
    return join(root, `data-${made}`, "nested");
  };
  before(() => {
    root = mkdtempSync(join(tmpdir(), "enighet-sqlite-"));
  });
  after(() => rmSync(root, { recursive: true }));

  describeStores(async () => openSqliteDatabase({ directory: newDirectory() }));

  it("finds yesterday's data when it is opened again", async () => {
    const directory = newDirectory();
    const yesterday = openSqliteStores({ directory });
    await yesterday.people.writeIdentity("ostfold", anIdentity("kari"), undefined);
    await yesterday.close();
    const today = openSqliteStores({ directory });
    const found = await today.people.readIdentity("ostfold", "kari");
    assert.deepEqual(found?.value, anIdentity("kari"));
    assert.equal(
      (await today.people.writeIdentity("ostfold", anIdentity("kari"), found.etag)).outcome,
      "written",
    );
    await today.close();
  });

  it("opens a file of the first release, keeps what is in it and finds what is pending there", async () => {
    const directory = newDirectory();
    mkdirSync(directory, { recursive: true });
    const first = new DatabaseSync(join(directory, "enighet.db"));
    first.exec(FIRST_RELEASE);
    const opened = [openSqliteStores({ directory }), openSqliteStores({ directory })];
    for (const { people, cases } of opened) {
      assert.deepEqual((await people.readIdentity("ostfold", "kari"))?.value, anIdentity("kari"));
      await cases.writeCase("ostfold", decidedCase("sak"), undefined);
      const { items } = await cases.listPendingCases("ostfold", { limit: 10 });
      assert.deepEqual(
        items.map(({ value }) => value.id),
        ["sak"],
      );
    }
    // The first release is still running, and goes on writing as it did.
    first.exec(ANOTHER_OF_FIRST_RELEASE);
    assert.equal((await opened[0]?.people.listIdentities("ostfold", { limit: 10 }))?.items.length, 2);
    first.close();
    for (const stores of opened) await stores.close();
  });

  it("counts as open what a release before wrote, and what it has changed since it was settled", async () => {
    const directory = newDirectory();
    mkdirSync(directory, { recursive: true });
    const before = new DatabaseSync(join(directory, "enighet.db"));
    before.exec(FIRST_RELEASE);
    const { people, close } = openSqliteStores({ directory });
    const open = async () =>
      (await people.listOpenOccupancies("ostfold", date("2026-05-12"), { limit: 10 })).items.map(
        ({ value }) => value.id,
      );
    before.exec(occupancyOfBefore("old", "2026-01-31"));
    await people.writeOccupancy("ostfold", anOccupancy("lasting"), undefined);
    const ended = { ...anOccupancy("ended"), to: date("2024-02-10") };
    await people.writeOccupancy("ostfold", ended, undefined);
    assert.deepEqual(await open(), ["lasting", "old"]);
    before.exec("UPDATE documents SET etag = 'changed' WHERE id = 'occupancy:ended'");
    assert.deepEqual(await open(), ["ended", "lasting", "old"]);
    before.close();
    await close();
  });

  it("finds what is pending by an index of its own", async () => {
    const directory = newDirectory();
    await openSqliteStores({ directory }).close();
    const database = new DatabaseSync(join(directory, "enighet.db"));
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${PENDING_PAGE}`).all("", "", "", "", 1);
    database.close();
    assert.deepEqual(
      plan.map(({ detail }) => detail),
      ["SEARCH documents USING INDEX documents_pending (collection=? AND partition=? AND kind=? AND id>?)"],
    );
  });

  it("finds what is open by an index that leaves out what was settled", async () => {
    const directory = newDirectory();
    await openSqliteStores({ directory }).close();
    const database = new DatabaseSync(join(directory, "enighet.db"));
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${OPEN_PAGE}`).all("", "", "", "", "", 1);
    database.close();
    assert.deepEqual(
      plan.map(({ detail }) => detail).filter((detail) => String(detail).includes("documents_")),
      [
        "SEARCH documents USING INDEX documents_open (collection=? AND partition=? AND kind=? AND open_until>?)",
      ],
    );
  });

  it("takes its marks from the generator it is given", async () => {
    let n = 0;
    const newMark = () => {
      n += 1;
      return `mark-${n}`;
    };
    const database = openSqliteDatabase({ directory: newDirectory(), newMark });
    const { people } = storesOver(database);
    const outcome = await people.writeIdentity("ostfold", anIdentity("kari"), undefined);
    assert.deepEqual(outcome, { outcome: "written", etag: "1 mark-1" });
    await database.close();
  });

  it("loses no change when processes open one new file at once, all change it and are killed", async function () {
    this.timeout(20_000);
    const directory = newDirectory();
    const script = fileURLToPath(new URL("add-letters.ts", import.meta.url));
    const letters = ["a", "b", "c"];
    const signals = await Promise.all(
      letters.map(async (letter) => {
        const child = spawn(process.execPath, ["--no-warnings", script, directory, letter, "40"], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        const [, signal] = await once(child, "exit");
        return signal;
      }),
    );
    assert.deepEqual(signals, ["SIGKILL", "SIGKILL", "SIGKILL"]);
    const stores = openSqliteStores({ directory });
    const name = (await stores.people.readIdentity("ostfold", "kari"))?.value.displayName ?? "";
    await stores.close();
    assert.deepEqual(
      letters.map((letter) => name.split(letter).length - 1),
      [40, 40, 40],
    );
  });

  it("says which directory cannot be made", () => {
    const file = join(root, "a-file");
    writeFileSync(file, "");
    const directory = join(file, "data");
    assert.throws(
      () => openSqliteStores({ directory }),
      (error) =>
        error instanceof StoreFileError && error.path === directory && error.reason === "not-writable",
    );
  });

  it("says which file is no database, and leaves it as it was", () => {
    const directory = newDirectory();
    mkdirSync(directory, { recursive: true });
    const path = join(directory, "enighet.db");
    const text = "Dette er ikke en database. ".repeat(100);
    writeFileSync(path, text);
    assert.throws(
      () => openSqliteStores({ directory }),
      (error) => error instanceof StoreFileError && error.path === path && error.reason === "not-a-database",
    );
    assert.equal(readFileSync(path, "utf8"), text);
  });

  it("says that a directory stands where the file should be", () => {
    const directory = newDirectory();
    mkdirSync(join(directory, "enighet.db"), { recursive: true });
    assert.throws(() => openSqliteStores({ directory }), { name: "StoreFileError", reason: "not-writable" });
  });

  it("tells a file that another program holds from a fault of its own", async () => {
    const directory = newDirectory();
    await openSqliteStores({ directory }).close();
    const path = join(directory, "enighet.db");
    const holder = new DatabaseSync(path);
    const waiting = new DatabaseSync(path, { timeout: 0 });
    holder.exec("BEGIN IMMEDIATE");
    const busy = thrownBy(() => waiting.exec("DELETE FROM documents"));
    const fault = thrownBy(() => waiting.exec("DELETE FROM nowhere"));
    holder.close();
    waiting.close();
    const opening = openingFailure(busy, path);
    assert.ok(opening instanceof StoreFileError && opening.reason === "in-use");
    const running = statementFailure(busy);
    assert.ok(running instanceof StoreUnavailableError && running.reason === "SQLITE_BUSY");
    assert.equal(openingFailure(fault, path), fault);
    assert.equal(statementFailure(fault), fault);
  });
});

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
