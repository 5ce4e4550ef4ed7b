import fc from "fast-check";
import { openCosmosStores } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { aCorpus } from "../adapters/store/contract/samples.ts";
import { EMULATOR_KEY } from "../adapters/store/cosmos/emulator.ts";

export interface RaceReport {
  /** Changes that the process was told were written, by community. */
  readonly written: Readonly<Record<string, number>>;
  readonly lost: number;
}

export const RACED_COMMUNITIES = ["halden", "moss", "rakkestad"] as const;

/** `place` is a directory for SQLite, or the address of the Cosmos DB emulator. */
export function openRacedStores(place: string): Promise<Stores> {
  return place.startsWith("http:")
    ? openCosmosStores({ endpoint: place, database: "races", key: EMULATOR_KEY, createContainers: true })
    : Promise.resolve(openSqliteStores({ directory: place }));
}

/** Loops that all raise the same counters, each change read, applied and written again until it is not lost. */
export async function race(place: string, loops: number, changes: number, seed: number): Promise<RaceReport> {
  const { agreements, close } = await openRacedStores(place);
  const written: Record<string, number> = {};
  let lost = 0;
  const loop = async (number: number) => {
    const order = fc.sample(fc.constantFrom(...RACED_COMMUNITIES), { seed: seed + number, numRuns: changes });
    for (const community of order) {
      for (let done = false; !done; ) {
        const before = await agreements.readCorpus(community);
        const revision = (before?.value.revision ?? 0) + 1;
        const corpus = { ...aCorpus(community, "Retningslinje"), revision };
        done = (await agreements.writeCorpus(community, corpus, before?.etag)).outcome === "written";
        if (!done) lost += 1;
      }
      written[community] = (written[community] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: loops }, (_, number) => loop(number)));
  await close();
  return { written, lost };
}
