import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { isIntact } from "../../src/domain/cases/decision-record.ts";
import { startEmulator } from "../adapters/store/cosmos/emulator.ts";
import { openCase } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import { afterOpening, type Click, type ClickReport, SEATS } from "./case-race.ts";
import type { Proof } from "./proof.ts";
import { openRacedStores } from "./store-race.ts";

const RUNS = { quick: 10, full: 50 };
const CASES = ["case-a", "case-b"];
const CLICKS: readonly Click[] = CASES.flatMap((id) => SEATS.map((seat) => ({ seat, case: id })));

/** Each click reaches one process or the other, or is doubled and reaches both; the order is anyone's. */
const arrangement = fc.tuple(
  fc.shuffledSubarray([...CLICKS], { minLength: CLICKS.length }),
  fc.array(fc.constantFrom("first", "second", "both"), {
    minLength: CLICKS.length,
    maxLength: CLICKS.length,
  }),
);

function startProcess(place: string): ChildProcess {
  const script = new URL("case-race-process.ts", import.meta.url);
  return fork(script, [place], { execArgv: ["--disable-warning=ExperimentalWarning"] });
}

function send(child: ChildProcess, community: string, clicks: readonly Click[]): Promise<ClickReport> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a racing process ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (report: ClickReport) => {
      child.off("exit", ended);
      resolve(report);
    });
    child.send({ community, clicks });
  });
}

async function prepare({ people, cases }: Stores, community: string): Promise<void> {
  for (const seat of SEATS)
    await people.writeOccupancy(
      community,
      {
        id: seat,
        person: `person-${seat}`,
        body: "ssu",
        seat,
        as: "holder",
        from: date("2026-01-01"),
        authority: [],
      },
      undefined,
    );
  for (const id of CASES) await cases.writeCase(community, openCase(id), undefined);
}

/** Asserts that every seat was heard once, every case decided and recorded once, and every effect done once. */
async function assertWhole(stores: Stores, community: string, began: readonly string[]): Promise<void> {
  const { cases, plans, records, reminders } = stores;
  const effects: string[] = [];
  for (const id of CASES) {
    const stored = (await cases.readCase(community, id))?.value;
    assert.ok(stored);
    const happened = afterOpening(stored.events);
    assert.deepEqual(happened.slice(0, 10).toSorted(), SEATS, "every seat once");
    assert.deepEqual(happened.slice(10), ["decided", "recorded"]);
    assert.deepEqual([stored.pending, stored.pendingSince, stored.claim], [[], undefined, undefined]);
    assert.ok(await plans.readTask(community, `task:${id}:1`));
    assert.ok(await reminders.readEntry(community, `notice:${id}:decided`));
    effects.push(`record:${id}`, `version:${id}`, `task:${id}:1`, `notice:${id}:decided`);
  }
  assert.deepEqual(began.toSorted(), effects.toSorted(), "every effect once");
  const [first, second] = await Promise.all(
    [1, 2].map((sequence) => records.readRecord(community, `ssu-2026-${sequence}`)),
  );
  assert.ok(first && second && isIntact(first) && isIntact(second));
  assert.deepEqual([first.case, second.case].toSorted(), CASES);
  assert.equal(second.previousHash, first.hash);
  assert.deepEqual((await records.readHead(community, "ssu-2026"))?.value.last, second);
}

/** Lets two processes take the same seats' clicks on one store, run after run. */
async function holdRuns(place: string, runs: number, seed: number) {
  const stores = await openRacedStores(place);
  const processes = [startProcess(place), startProcess(place)] as const;
  let clicks = 0;
  try {
    for (const [run, [order, ways]] of fc.sample(arrangement, { seed, numRuns: runs }).entries()) {
      const community = `run-${run}`;
      await prepare(stores, community);
      const reaching = (way: string) => order.filter((_, n) => ways[n] === way || ways[n] === "both");
      const sent = [reaching("first"), reaching("second")] as const;
      const reports = await Promise.all([
        send(processes[0], community, sent[0]),
        send(processes[1], community, sent[1]),
      ]);
      const outcomes = reports.flatMap((report) => report.outcomes);
      assert.equal(outcomes.filter((outcome) => outcome === "changed").length, CLICKS.length);
      assert.equal(
        outcomes.filter((outcome) => outcome === "already-counted").length,
        outcomes.length - CLICKS.length,
      );
      await assertWhole(
        stores,
        community,
        reports.flatMap(({ began }) => began),
      );
      clicks += outcomes.length;
    }
  } finally {
    for (const child of processes) child.kill();
    await stores.close();
  }
  return { clicks, doubled: clicks - runs * CLICKS.length };
}

export const proof: Proof = {
  what: "ten seats that click at once through two processes are each heard once, and each case gets one record",
  limitMinutes: { quick: 5, full: 20 },
  async run({ seed, size, log }) {
    const runs = RUNS[size];
    const directory = mkdtempSync(join(tmpdir(), "enighet-cases-"));
    const emulator = await startEmulator();
    try {
      const sqlite = await holdRuns(directory, runs, seed);
      log(`SQLite: ${runs} runs, ${sqlite.clicks} clicks, ${sqlite.doubled} of them doubled`);
      const cosmos = await holdRuns(emulator.endpoint, runs, seed);
      log(`Cosmos DB: ${runs} runs, ${cosmos.clicks} clicks, ${cosmos.doubled} of them doubled`);
      return {
        "runs on each store": runs,
        clicks: sqlite.clicks + cosmos.clicks,
        "doubled clicks": sqlite.doubled + cosmos.doubled,
        records: 2 * runs * CASES.length,
        "lost or doubled": 0,
      };
    } finally {
      await emulator.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
