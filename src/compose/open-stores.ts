import type { Stores } from "../adapters/store/stores.ts";
import type { StoreConfig } from "../config.ts";

/** Opens the stores that the configuration names; the other database's code is not even loaded. */
export async function openStores(store: StoreConfig, dataDir: string): Promise<Stores> {
  if (store.kind === "sqlite") {
    const { openSqliteStores } = await import("../adapters/store/sqlite/open-sqlite-stores.ts");
    return openSqliteStores({ directory: dataDir });
  }
  const { openCosmosStores } = await import("../adapters/store/cosmos/open-cosmos-stores.ts");
  return openCosmosStores({
    endpoint: store.endpoint,
    database: store.database,
    key: store.key,
    // An emulator has a key and no infrastructure that made its containers.
    createContainers: store.key !== undefined,
  });
}
