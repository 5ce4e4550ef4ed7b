import { CosmosClient, type CosmosClientOptions } from "@azure/cosmos";
import { ExpectedError } from "../../../domain/kernel/errors.ts";
import { type DocumentDatabase, everyCollection } from "../document-collection.ts";
import { type Stores, storesOver } from "../stores.ts";
import { COSMOS_CONTAINERS } from "./containers.ts";
import { CosmosCollection } from "./cosmos-collection.ts";
import { cosmosRequest, httpStatus } from "./cosmos-request.ts";

export interface CosmosOptions {
  readonly endpoint: string;
  readonly database: string;
  /** The account's key, for an emulator; absent, Entra ID lets the service in (DefaultAzureCredential). */
  readonly key?: string | undefined;
  /** True only for an emulator: Entra ID roles cannot create containers, the infrastructure does. */
  readonly createContainers: boolean;
  /** How long one operation may take, retries included; ten seconds when absent, since Teams waits for fifteen. */
  readonly deadlineMs?: number | undefined;
}

/** The database or a container does not exist, and this program may not make it. */
export class StoreNotPreparedError extends ExpectedError {
  readonly code = "store-not-prepared";
  readonly container: string;

  constructor(container: string) {
    super(`the Cosmos DB container ${container} does not exist`);
    this.container = container;
  }
}

const DEADLINE_MS = 10_000;

/**
 * The stores in Cosmos DB. The account must have Strong consistency as its default and one write region.
 *
 * @throws StoreUnavailableError, StoreNotPreparedError
 */
export async function openCosmosStores(options: CosmosOptions): Promise<Stores> {
  return storesOver(await openCosmosDatabase(options));
}

/** @throws StoreUnavailableError, StoreNotPreparedError */
export async function openCosmosDatabase(options: CosmosOptions): Promise<DocumentDatabase> {
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const client = new CosmosClient({
    endpoint: options.endpoint,
    ...(await credentials(options.key)),
    consistencyLevel: "Strong",
    connectionPolicy: {
      // Azure never speaks plain http; an emulator does, and advertises addresses where it does not listen.
      enableEndpointDiscovery: options.endpoint.startsWith("https:"),
      requestTimeout: deadlineMs,
      retryOptions: { maxRetryAttemptCount: 5, maxWaitTimeInSeconds: Math.ceil(deadlineMs / 1000) },
    },
  });
  const prepare = options.createContainers ? createContainers : findContainers;
  try {
    await cosmosRequest(deadlineMs, () => prepare(client, options.database));
  } catch (error) {
    client.dispose();
    throw error;
  }
  const database = client.database(options.database);
  return {
    collections: everyCollection((name) => new CosmosCollection(database.container(name), deadlineMs)),
    async close() {
      client.dispose();
    },
  };
}

async function credentials(
  key: string | undefined,
): Promise<Pick<CosmosClientOptions, "key" | "aadCredentials">> {
  if (key !== undefined) return { key };
  // Loaded late: it is large, and of no use on one's own machine.
  const { DefaultAzureCredential } = await import("@azure/identity");
  return { aadCredentials: new DefaultAzureCredential() };
}

async function createContainers(client: CosmosClient, name: string): Promise<void> {
  const { database } = await client.databases.createIfNotExists({ id: name });
  await Promise.all(
    COSMOS_CONTAINERS.map((definition) => database.containers.createIfNotExists({ ...definition })),
  );
}

/** Reads each container's description, since a missing container would else look like one without documents. */
async function findContainers(client: CosmosClient, name: string): Promise<void> {
  await Promise.all(
    COSMOS_CONTAINERS.map(async ({ id }) => {
      try {
        await client.database(name).container(id).read();
      } catch (error) {
        throw httpStatus(error) === 404 ? new StoreNotPreparedError(id) : error;
      }
    }),
  );
}
