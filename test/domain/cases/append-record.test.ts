import assert from "node:assert/strict";
import fc from "fast-check";
import type { DocumentDatabase } from "../../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { appendRecord, BrokenChainError } from "../../../src/domain/cases/append-record.ts";
import {
  type DecisionRecord,
  headId,
  isIntact,
  nextRecord,
  type RecordContent,
} from "../../../src/domain/cases/decision-record.ts";
import { freshId } from "../../adapters/store/contract/samples.ts";
import { dies, dyingAt, interleaved, MOMENTS, onEachDatabase, onSqlite } from "../../builders/databases.ts";
import { recordContent } from "../../builders/decided-cases.ts";
import { date } from "../../builders/documents.ts";

const PATTERN = "Sak {number}-{yy}";

const append = (database: DocumentDatabase, community: string, content: RecordContent) =>
  appendRecord(storesOver(database).records, community, content, PATTERN);

/** The chain of SSU in 2026 as its documents hold it, first record first; asserts that nothing in it is torn. */
async function chainIn(database: DocumentDatabase, community: string): Promise<DecisionRecord[]> {
  const { records } = storesOver(database);
  const last = (await records.readHead(community, headId("ssu", 2026)))?.value.last;
  const chain: DecisionRecord[] = [];
  for (let sequence = 1; sequence <= (last?.sequence ?? 0); sequence += 1) {
    const record = await records.readRecord(community, `ssu-2026-${sequence}`);
    assert.ok(record, `record ${sequence} is missing`);
    assert.ok(isIntact(record));
    assert.equal(record.sequence, sequence);
    assert.equal(record.previousHash, chain.at(-1)?.hash);
    chain.push(record);
  }
  assert.deepEqual(chain.at(-1), last);
  return chain;
}

const casesOf = (chain: readonly DecisionRecord[]) => chain.map((record) => record.case);

describe("appending a record", () => {
  onEachDatabase((database) => {
    it("numbers the records of a body and year from one, each sealed to the one before", async () => {
      const community = freshId();
      for (const id of ["a", "b", "c"]) await append(database(), community, recordContent(id));
      const chain = await chainIn(database(), community);
      assert.deepEqual(
        chain.map(({ case: of, number }) => [of, number]),
        [
          ["a", "Sak 001-26"],
          ["b", "Sak 002-26"],
          ["c", "Sak 003-26"],
        ],
      );
    });

    it("begins anew for another year, another body and another community", async () => {
      const [community, other] = [freshId(), freshId()];
      await append(database(), community, recordContent("a"));
      const firsts = await Promise.all([
        append(database(), community, recordContent("b", { decidedOn: date("2027-01-02") })),
        append(database(), community, recordContent("c", { body: "fsu" })),
        append(database(), other, recordContent("d")),
      ]);
      assert.deepEqual(
        firsts.map(({ id, sequence, previousHash }) => [id, sequence, previousHash]),
        [
          ["ssu-2027-1", 1, undefined],
          ["fsu-2026-1", 1, undefined],
          ["ssu-2026-1", 1, undefined],
        ],
      );
    });

    it("leaves no hole when ten cases are recorded at once", async () => {
      const community = freshId();
      const cases = Array.from({ length: 10 }, (_, n) => `case-${n}`);
      const told = await Promise.all(cases.map((id) => append(database(), community, recordContent(id))));
      const chain = await chainIn(database(), community);
      assert.deepEqual(casesOf(chain).toSorted(), cases);
      assert.deepEqual(
        told.toSorted((a, b) => a.sequence - b.sequence),
        chain,
      );
    });

    it("gives one case one record, whoever tries, together or later", async () => {
      const community = freshId();
      const told = await Promise.all(
        [1, 2, 3, 4].map(() => append(database(), community, recordContent("a"))),
      );
      await append(database(), community, recordContent("b"));
      told.push(await append(database(), community, recordContent("a", { title: "Et annet navn" })));
      assert.deepEqual(casesOf(await chainIn(database(), community)), ["a", "b"]);
      for (const record of told) assert.deepEqual(record, told[0]);
    });

    for (const moment of MOMENTS)
      it(`gives one record when a process dies ${moment} any of its writes and another tries again`, async () => {
        let deaths = 0;
        for (let fatal = 0, died = true; died; fatal += 1) {
          const community = freshId();
          await append(database(), community, recordContent("before"));
          died = await dies(append(dyingAt(database(), fatal, moment), community, recordContent("a")));
          deaths += Number(died);
          await append(database(), community, recordContent("between"));
          await append(database(), community, recordContent("a"));
          const chain = casesOf(await chainIn(database(), community));
          assert.deepEqual(chain.toSorted(), ["a", "before", "between"]);
        }
        // The last record's own document, the head, and the new record's.
        assert.equal(deaths, 3);
      });

    it("appends nothing to a chain that has lost a record", async () => {
      const community = freshId();
      const { records } = storesOver(database());
      const first = nextRecord(recordContent("a"), PATTERN, undefined);
      const last = nextRecord(recordContent("b"), PATTERN, first);
      await records.writeHead(community, { id: "ssu-2026", last }, undefined);
      await assert.rejects(
        append(database(), community, recordContent("a")),
        (error) => error instanceof BrokenChainError && error.missing === "ssu-2026-1",
      );
      assert.deepEqual((await records.readHead(community, "ssu-2026"))?.value.last, last);
    });
  });

  describe("in any order of reads and writes", () => {
    const database = onSqlite();

    it("gives each case one record, whoever dies at which write, once everyone has tried again", async () => {
      const attempt = fc.record({
        case: fc.constantFrom("a", "b", "c"),
        fatal: fc.nat(6),
        moment: fc.constantFrom(...MOMENTS),
      });
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), fc.array(attempt, { maxLength: 6 }), async (scheduler, attempts) => {
          const community = freshId();
          const turns = interleaved(database(), scheduler);
          const all = attempts.map(async ({ case: id, fatal, moment }) =>
            dies(append(dyingAt(turns, fatal, moment), community, recordContent(id))),
          );
          await scheduler.waitFor(Promise.all(all));
          for (const id of ["a", "b", "c"]) await append(database(), community, recordContent(id));
          assert.deepEqual(casesOf(await chainIn(database(), community)).toSorted(), ["a", "b", "c"]);
        }),
        { numRuns: 60 },
      );
    });
  });
});
