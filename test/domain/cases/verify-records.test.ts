import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { DocumentDatabase } from "../../../src/adapters/store/document-collection.ts";
import { communityPartition } from "../../../src/adapters/store/partition.ts";
import { openSqliteDatabase } from "../../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { appendRecord } from "../../../src/domain/cases/append-record.ts";
import type { DecisionRecord } from "../../../src/domain/cases/decision-record.ts";
import { readRecordFacts } from "../../../src/domain/cases/read-record-facts.ts";
import { followingContent } from "../../../src/domain/cases/record-content.ts";
import { verifyRecords } from "../../../src/domain/cases/verify-records.ts";
import { freshId } from "../../adapters/store/contract/samples.ts";
import { community as smallCommunity } from "../../builders/community.ts";
import { onEachDatabase } from "../../builders/databases.ts";
import { decidedCase, recordContent } from "../../builders/decided-cases.ts";
import { date } from "../../builders/documents.ts";

const PATTERN = "Sak {number}-{yy}";
const TODAY = date("2027-03-01");

const verify = async (database: DocumentDatabase, id: string) =>
  verifyRecords(await readRecordFacts(storesOver(database), smallCommunity({ id }), TODAY));

/** Three decisions of two years, and a correction of the first in the year after. */
async function keepRecords(database: DocumentDatabase, id: string): Promise<DecisionRecord[]> {
  const { records } = storesOver(database);
  const append = (content: Parameters<typeof appendRecord>[2]) => appendRecord(records, id, content, PATTERN);
  const first = await append(recordContent("a"));
  const second = await append(recordContent("b"));
  const third = await append(recordContent("c", { decidedOn: date("2027-01-12") }));
  const correction = await append(
    followingContent(first, {
      kind: "correction",
      words: "Fristen er 1. oktober.",
      by: "Kari Eksempel",
      on: date("2027-02-01"),
      mark: "form-1",
    }),
  );
  return [first, second, third, correction];
}

describe("verifying records", () => {
  onEachDatabase((database) => {
    it("finds nothing wrong with records that nobody has touched", async () => {
      const id = freshId();
      const [, second, , correction] = await keepRecords(database(), id);
      assert.deepEqual(await verify(database(), id), {
        chains: [
          {
            id: "ssu-2026",
            bodyName: "Strategisk samarbeidsutvalg",
            count: 2,
            first: "ssu-2026-1",
            last: "ssu-2026-2",
            hash: second?.hash,
          },
          {
            id: "ssu-2027",
            bodyName: "Strategisk samarbeidsutvalg",
            count: 2,
            first: "ssu-2027-1",
            last: "ssu-2027-2",
            hash: correction?.hash,
          },
        ],
        findings: [],
      });
    });

    it("numbers a correction after the decision that it corrects, and the next decision on", async () => {
      const id = freshId();
      const records = await keepRecords(database(), id);
      const next = await appendRecord(
        storesOver(database()).records,
        id,
        recordContent("d", { decidedOn: date("2027-02-20") }),
        PATTERN,
      );
      assert.deepEqual(
        [...records, next].map(({ number }) => number),
        ["Sak 001-26", "Sak 002-26", "Sak 001-27", "Sak 001-26 R1", "Sak 002-27"],
      );
    });

    it("finds a record whose words were changed", async () => {
      const id = freshId();
      const [first] = await keepRecords(database(), id);
      assert.ok(first);
      await rewrite(database(), id, first.id, (body) => ({ ...body, title: "Noe annet" }));
      assert.deepEqual((await verify(database(), id)).findings, [{ kind: "altered", record: "ssu-2026-1" }]);
    });

    it("finds a case whose record says something else", async () => {
      const id = freshId();
      await keepRecords(database(), id);
      const stored = decidedCase("a");
      const { pendingSince: _since, ...rest } = stored;
      const recorded = {
        kind: "recorded" as const,
        at: "2026-05-12T09:01:00Z",
        record: "ssu-2026-7",
        number: "Sak 007-26",
      };
      await storesOver(database()).cases.writeCase(
        id,
        { ...rest, pending: [], events: [...stored.events, recorded] },
        undefined,
      );
      assert.deepEqual((await verify(database(), id)).findings, [
        { kind: "case-differs", record: "ssu-2026-7", case: "a" },
      ]);
    });
  });

  it("finds any altered character of a stored record, and any document that is gone", async () => {
    const directory = mkdtempSync(join(tmpdir(), "enighet-verify-"));
    const database = openSqliteDatabase({ directory });
    try {
      await keepRecords(database, "ostfold");
      const file = new DatabaseSync(join(directory, "enighet.db"));
      const rows = file
        .prepare("SELECT rowid AS row, id, body FROM documents WHERE kind IN ('record', 'record-head')")
        .all();
      const write = file.prepare("UPDATE documents SET body = ? WHERE rowid = ?");
      assert.equal(rows.length, 6);
      let altered = 0;
      for (const { row, body } of rows) {
        assert.ok(typeof body === "string" && typeof row === "number");
        for (let place = altered % 7; place < body.length; place += 7) {
          const other = body[place] === "x" ? "y" : "x";
          write.run(`${body.slice(0, place)}${other}${body.slice(place + 1)}`, row);
          const { findings } = await verify(database, "ostfold");
          assert.notDeepEqual(findings, [], `an altered character at ${place} was not found`);
          altered += 1;
        }
        write.run(body, row);
      }
      assert.ok(altered > 500);
      for (const { row, body, id } of rows) {
        if (String(id).includes("record-head")) continue;
        file.prepare("UPDATE documents SET body = '{}' WHERE rowid = ?").run(Number(row));
        assert.notDeepEqual((await verify(database, "ostfold")).findings, []);
        write.run(String(body), Number(row));
      }
      assert.deepEqual((await verify(database, "ostfold")).findings, []);
      file.close();
    } finally {
      await database.close();
      rmSync(directory, { recursive: true });
    }
  });
});

/** Writes the stored document of a record anew, as somebody would with the database's own tools. */
async function rewrite(
  database: DocumentDatabase,
  community: string,
  record: string,
  change: (body: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const { cases } = database.collections;
  const partition = communityPartition(community);
  const listed = await cases.list(partition, "record", "", 100);
  const found = listed.find(({ value }) => value.body["id"] === record);
  assert.ok(found);
  const body = JSON.parse(JSON.stringify(change({ ...found.value.body })));
  const write = await cases.replace({ ...found.value, body }, found.etag);
  assert.equal(write.outcome, "written");
}
