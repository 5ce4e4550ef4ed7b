import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCosmosStores } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { readCommunities } from "../../src/compose/communities.ts";
import { publishCommunities } from "../../src/compose/publish-communities.ts";
import { type DeskWiring, wireDesk } from "../../src/compose/wire-desk.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { keepLibrary } from "../../src/domain/agreements/library.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { EMULATOR_KEY, startEmulator } from "../adapters/store/cosmos/emulator.ts";
import { standingClock } from "../builders/clock.ts";
import { startChat } from "./loopback.ts";

/** Stores that are gone when they are closed. */
interface TemporaryStores {
  readonly stores: Stores;
  close(): Promise<void>;
}

/** Each database that a conversation is tested on. */
export const DATABASES: readonly { readonly name: string; open(): Promise<TemporaryStores> }[] = [
  {
    name: "SQLite",
    async open() {
      const directory = mkdtempSync(join(tmpdir(), "enighet-"));
      const stores = openSqliteStores({ directory });
      return {
        stores,
        async close() {
          await stores.close();
          rmSync(directory, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: "Cosmos DB",
    async open() {
      const emulator = await startEmulator();
      const stores = await openCosmosStores({
        endpoint: emulator.endpoint,
        database: "enighet",
        key: EMULATOR_KEY,
        createContainers: true,
      });
      return {
        stores,
        async close() {
          await stores.close();
          await emulator.close();
        },
      };
    },
  },
];

const SILENT_LOG = { info() {}, warn() {}, error() {} };

/** The demonstration's communities on these stores, and a chat with the bot about them, authentication on. */
export async function startDemonstration(
  stores: Stores,
  clock = standingClock(),
  optional: Pick<DeskWiring, "shortAnswers" | "readSource"> = {},
) {
  const { communities, ...read } = await readCommunities("communities");
  await publishCommunities(stores, { communities, ...read }, osloToday(clock));
  const library = keepLibrary(stores.agreements, communities, clock);
  const defaultCommunity = communities.find(({ id }) => id === "ostfold");
  const beside: Pick<ReturnType<typeof wireDesk>, "sweeps">[] = [];
  const chat = await startChat({
    clock,
    conversations: stores.conversations,
    desk(messenger) {
      const wiring = { ...optional, stores, communities, defaultCommunity, library, messenger, clock };
      const wired = wireDesk({ ...wiring, log: SILENT_LOG, owner: "test" });
      beside.push(wired);
      return wired;
    },
  });
  return {
    ...chat,
    communities,
    clock,
    /** What otherwise runs on a schedule. */
    async sweep() {
      for (const { sweeps } of beside) await sweeps.sweep();
    },
  };
}

export type Demonstration = Awaited<ReturnType<typeof startDemonstration>>;

/** The demonstration on a database of its own, with all its invented people in their places. */
export async function startWithPeople(open: () => Promise<TemporaryStores>) {
  const database = await open();
  const { stores } = database;
  const bot = await startDemonstration(stores);
  await seedDemonstrationPeople(stores, bot.communities, osloToday(bot.clock), "off");
  return {
    stores,
    bot,
    async close() {
      await bot.close();
      await database.close();
    },
  };
}
