import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCosmosDatabase } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { openSqliteDatabase } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { EMULATOR_KEY, startEmulator } from "../adapters/store/cosmos/emulator.ts";
import { date } from "../builders/documents.ts";
import type { Figures, Proof, ProofRun } from "./proof.ts";
import { killProcesses } from "./reminders/kill-processes.ts";
import { type Simulation, simulate } from "./reminders/simulate.ts";

const START = date("2026-11-23");
const SIZES = {
  sqlite: {
    quick: { communities: 2, to: date("2028-11-30"), longestStep: 8, jumps: 1 / 150 },
    full: { communities: 19, to: date("2036-11-30"), longestStep: 27, jumps: 1 / 150 },
  },
  cosmos: {
    quick: { communities: 1, to: date("2027-01-31"), longestStep: 8, jumps: 0 },
    full: { communities: 2, to: date("2027-10-31"), longestStep: 12, jumps: 0 },
  },
} as const;

const KILLED_ROUNDS = { quick: 6, full: 150 } as const;

/** A decade is millions of writes, and waiting for a disk proves nothing about reminders. */
const MEMORY = "/dev/shm";

type Years = Pick<Simulation, "communities" | "to" | "longestStep" | "jumps">;

function simulationOf({ seed, log }: ProofRun, years: Years, databases: Simulation["databases"]) {
  return simulate({ ...years, seed, log, databases, from: START, turnsBetweenChecks: 10 });
}

async function onSqlite(run: ProofRun): Promise<Figures> {
  const directory = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "enighet-reminders-"));
  const [one, other] = [openSqliteDatabase({ directory }), openSqliteDatabase({ directory })];
  try {
    return await simulationOf(run, SIZES.sqlite[run.size], [one, other]);
  } finally {
    await one.close();
    await other.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function onCosmos(run: ProofRun): Promise<Figures> {
  const emulator = await startEmulator();
  const open = () =>
    openCosmosDatabase({
      endpoint: emulator.endpoint,
      key: EMULATOR_KEY,
      database: "reminders",
      createContainers: true,
    });
  const [one, other] = [await open(), await open()];
  try {
    return await simulationOf(run, SIZES.cosmos[run.size], [one, other]);
  } finally {
    await one.close();
    await other.close();
    await emulator.close();
  }
}

export const proof: Proof = {
  what: "no open thing is left without its notice, and nothing comes twice but between send and mark, whatever fails",
  limitMinutes: { quick: 4, full: 35 },
  async run(run) {
    const places = [
      ["Killed", ({ seed, size }: ProofRun) => killProcesses({ seed, rounds: KILLED_ROUNDS[size] })],
      ["SQLite", onSqlite],
      ["Cosmos DB", onCosmos],
    ] as const;
    const figures: Record<string, number | string> = {};
    for (const [name, simulated] of places) {
      const started = performance.now();
      const told = await simulated(run);
      run.log(`${name}: ${JSON.stringify(told)}`);
      for (const [what, count] of Object.entries(told)) figures[`${name}: ${what}`] = count;
      figures[`${name}: seconds`] = Math.round((performance.now() - started) / 1000);
    }
    return figures;
  },
};
