import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCosmosStores } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { EMULATOR_KEY, startEmulator } from "../adapters/store/cosmos/emulator.ts";
import type { Figures, Proof } from "./proof.ts";
import { playYear, YEARS } from "./year/play-year.ts";

/** Plays every community's year on the stores, and tells what there was of everything. */
async function playAll(
  stores: Stores,
  seed: number,
  on: string,
  log: (line: string) => void,
): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const community of YEARS) {
    const started = performance.now();
    const { counted } = await playYear(stores, community, seed);
    const seconds = Math.round((performance.now() - started) / 1000);
    log(`${community} on ${on}: ${JSON.stringify({ ...counted, seconds })}`);
    for (const [what, count] of Object.entries(counted)) figures[`${community} ${what}`] = count;
    figures[`${community} seconds on ${on}`] = seconds;
  }
  return figures;
}

export const proof: Proof = {
  what: "a year of Østfold and of Innlandet, played through the chat, ends with every case, meeting, record, version and task as the rules say",
  limitMinutes: { quick: 8, full: 30 },
  async run({ seed, size, log }) {
    const folder = mkdtempSync(join(tmpdir(), "enighet-year-"));
    const sqlite = openSqliteStores({ directory: folder });
    try {
      const played = await playAll(sqlite, seed, "SQLite", log);
      if (size === "quick") return played;
      const emulator = await startEmulator();
      try {
        const { endpoint } = emulator;
        const options = { endpoint, database: "enighet", key: EMULATOR_KEY, createContainers: true };
        const cosmos = await openCosmosStores(options);
        const again = await playAll(cosmos, seed, "Cosmos DB", log);
        await cosmos.close();
        return { ...played, ...again };
      } finally {
        await emulator.close();
      }
    } finally {
      await sqlite.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
