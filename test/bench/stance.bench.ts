import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCosmosDatabase } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import type { DocumentDatabase } from "../../src/adapters/store/document-collection.ts";
import { openSqliteDatabase } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { EMULATOR_KEY, startEmulator } from "../adapters/store/cosmos/emulator.ts";
import { countedDatabase, type Tally } from "../builders/counted-database.ts";
import { type StancePress, stanceStage } from "../builders/stance-stage.ts";
import type { Benchmark } from "./benchmark.ts";

const TIMED = 100;
/** A case hears some ten answers, not hundreds. */
const CLICKS_IN_A_CASE = 10;
const DOUBT = { stance: "needs-clarification", words: "Hva koster det?" };

const inWords = (tally: Tally) =>
  Object.entries(tally)
    .map(([operation, times]) => `${times} ${operation}`)
    .join(", ");

async function measure(database: DocumentDatabase): Promise<Record<string, string>> {
  const counted = countedDatabase(database);
  const stage = await stanceStage(database);
  const other = stage.startDesk(database);
  const id = await stage.open();
  const [first = "", second = "", third = ""] = stage.seats;
  for (const seat of [first, second, third]) await other.press(id, { seat, ...DOUBT });
  const desk = stage.startDesk(counted.database);
  const asked = async (press: StancePress) => inWords(await counted.during(() => desk.press(id, press)));
  const figures: Record<string, string> = {
    "first click of a process": await asked({ seat: first }),
    "a click": await asked({ seat: second, mark: "en" }),
    "the same click again": await asked({ seat: second, mark: "en" }),
  };
  counted.loseNextRace(() => other.press(id, { seat: second, ...DOUBT }));
  figures["a lost race"] = await asked({ seat: third });
  figures["a click that is refused"] = await asked({ seat: first, who: third });
  const milliseconds: number[] = [];
  let current = id;
  while (milliseconds.length < TIMED) {
    const n = milliseconds.length % CLICKS_IN_A_CASE;
    if (n === 0) current = await stage.open();
    const started = performance.now();
    await desk.press(current, { seat: first, ...(n % 2 === 0 ? DOUBT : {}) });
    milliseconds.push(performance.now() - started);
  }
  const median = milliseconds.toSorted((one, other) => one - other)[TIMED / 2] ?? 0;
  figures["a click, ms (median of 100)"] = median.toFixed(1);
  return figures;
}

/** The desk in one process; Teams' own way to it and back is not in it. */
export const benchmark: Benchmark = {
  what: "what a stance asks of the store, from the click to the answer, with two posted cards brought up to date",
  async run() {
    const directory = mkdtempSync(join(tmpdir(), "enighet-stance-"));
    const emulator = await startEmulator();
    const { endpoint } = emulator;
    const opened = [
      ["SQLite", openSqliteDatabase({ directory })],
      [
        "Cosmos DB's emulator",
        await openCosmosDatabase({ endpoint, key: EMULATOR_KEY, database: "stance", createContainers: true }),
      ],
    ] as const;
    try {
      const figures: Record<string, string> = {};
      for (const [name, database] of opened)
        for (const [what, figure] of Object.entries(await measure(database)))
          figures[`${name}: ${what}`] = figure;
      return figures;
    } finally {
      for (const [, database] of opened) await database.close();
      await emulator.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
