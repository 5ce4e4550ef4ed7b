import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "../adapters/store/cosmos/emulator.ts";
import type { Proof } from "./proof.ts";
import { openRacedStores, RACED_COMMUNITIES, type RaceReport } from "./store-race.ts";

const PROCESSES = 2;
const LOOPS = 4;
const CHANGES = { sqlite: { quick: 200, full: 5_000 }, cosmos: { quick: 50, full: 1_000 } };

function startProcess(place: string, changes: number, seed: number): Promise<RaceReport> {
  const script = new URL("store-race-process.ts", import.meta.url);
  const child = fork(script, [place, LOOPS, changes, seed].map(String), {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (report: RaceReport) => {
      child.disconnect();
      resolve(report);
    });
    child.once("exit", (code) => reject(new Error(`a racing process ended with ${code} and no report`)));
  });
}

/** Lets the processes race, and holds every counter against what the processes were told was written. */
async function holdRace(place: string, changes: number, seed: number) {
  const stores = await openRacedStores(place);
  const reports = await Promise.all(
    Array.from({ length: PROCESSES }, (_, number) => startProcess(place, changes, seed + number * LOOPS)),
  );
  for (const community of RACED_COMMUNITIES) {
    const told = reports.reduce((sum, { written }) => sum + (written[community] ?? 0), 0);
    const corpus = await stores.agreements.readCorpus(community);
    assert.equal(corpus?.value.revision, told, `${community}: counted against told`);
  }
  await stores.close();
  return { writes: PROCESSES * LOOPS * changes, lost: reports.reduce((sum, { lost }) => sum + lost, 0) };
}

export const proof: Proof = {
  what: "no change is lost when processes read, change and write the same documents at once",
  limitMinutes: { quick: 5, full: 40 },
  async run({ seed, size, log }) {
    const directory = mkdtempSync(join(tmpdir(), "enighet-races-"));
    const emulator = await startEmulator();
    try {
      const sqlite = await holdRace(directory, CHANGES.sqlite[size], seed);
      log(`SQLite: ${sqlite.writes} changes, ${sqlite.lost} races lost and run again`);
      const cosmos = await holdRace(emulator.endpoint, CHANGES.cosmos[size], seed);
      log(`Cosmos DB: ${cosmos.writes} changes, ${cosmos.lost} races lost and run again`);
      return {
        "SQLite changes": sqlite.writes,
        "SQLite races lost and run again": sqlite.lost,
        "Cosmos DB changes": cosmos.writes,
        "Cosmos DB races lost and run again": cosmos.lost,
        "changes lost": 0,
      };
    } finally {
      await emulator.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
