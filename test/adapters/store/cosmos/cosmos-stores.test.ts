import assert from "node:assert/strict";
import { COSMOS_CONTAINERS } from "../../../../src/adapters/store/cosmos/containers.ts";
import {
  type CosmosOptions,
  openCosmosDatabase,
  openCosmosStores,
  StoreNotPreparedError,
} from "../../../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { COLLECTIONS, StoreUnavailableError } from "../../../../src/adapters/store/document-collection.ts";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import { date } from "../../../builders/documents.ts";
import { aConversation, aCorpus, anIdentity, anOccupancy, freshId } from "../contract/samples.ts";
import { describeStores } from "../contract/store-contracts.ts";
import { answering, EMULATOR_KEY, type Emulator, startEmulator } from "./emulator.ts";

/** Marks the SDK's own question beside a query, how it should be run; it reads no documents. */
const QUERY_PLAN = "x-ms-cosmos-is-query-plan-request";

describe("Cosmos DB store", () => {
  let emulator: Emulator;
  let stores: Stores;
  const options = (overrides: Partial<CosmosOptions> = {}): CosmosOptions => ({
    endpoint: emulator.endpoint,
    key: EMULATOR_KEY,
    database: freshId("database"),
    createContainers: true,
    ...overrides,
  });
  const unavailable = (reason: string) => (error: unknown) =>
    error instanceof StoreUnavailableError && error.reason === reason;

  before(async () => {
    emulator = await startEmulator();
    stores = await openCosmosStores(options());
  });
  after(async () => {
    await stores.close();
    await emulator.close();
  });

  describeStores(() => openCosmosDatabase(options()));

  it("reads what every message needs with one request each", async () => {
    const { agreements, communities, conversations, people } = stores;
    const community = freshId();
    const account = { tenantId: "t", objectId: community };
    await agreements.writeCorpus(community, aCorpus(community, "Retningslinje 12"), undefined);
    await people.writeOccupancy(community, anOccupancy("1"), undefined);
    await people.writePreferences(account, { language: "nb" }, undefined);
    await conversations.writeConversation(aConversation(community), undefined);
    const reads = [
      () => agreements.readCorpus(community),
      () => people.readOccupancy(community, "1"),
      () => people.readPreferences(account),
      () => conversations.readConversation(community),
      () => communities.readRegistration(community),
      () => stores.check(),
    ];
    for (const read of reads) {
      const before = emulator.seen.length;
      await read();
      assert.deepEqual(
        emulator.seen.slice(before).map(({ method }) => method),
        ["GET"],
      );
    }
  });

  it("names the partition and asks for strong consistency in every request about documents", async () => {
    const before = emulator.seen.length;
    const community = freshId();
    const write = await stores.people.writeIdentity(community, anIdentity("kari"), undefined);
    assert.ok(write.outcome === "written");
    await stores.people.readIdentity(community, "kari");
    await stores.people.listIdentities(community, { limit: 10 });
    await stores.cases.listPendingCases(community, { limit: 10 });
    await stores.cases.listOpenCases(community, date("2026-05-12"), { limit: 10 });
    await stores.people.writeIdentity(community, anIdentity("kari", "Ola"), write.etag);
    const requests = emulator.seen
      .slice(before)
      .filter(({ path, headers }) => path.includes("/docs") && headers[QUERY_PLAN] === undefined);
    assert.deepEqual(
      requests.map(({ method }) => method),
      ["POST", "GET", "POST", "POST", "POST", "PUT"],
    );
    for (const { headers } of requests) {
      assert.equal(headers["x-ms-documentdb-partitionkey"], JSON.stringify([community]));
      assert.equal(headers["x-ms-consistency-level"], "Strong");
    }
  });

  it("tries again when there were too many requests, and then gives up", async () => {
    const tooMany = answering(429, { "x-ms-retry-after-ms": "1" });
    emulator.faults.push(tooMany, tooMany);
    await assert.doesNotReject(stores.check());
    emulator.faults.push(...Array.from({ length: 6 }, () => tooMany));
    await assert.rejects(stores.check(), unavailable("429"));
    assert.equal(emulator.faults.length, 0);
  });

  it("takes a write that another one is in the way of for a lost race", async () => {
    emulator.faults.push(answering(449));
    const write = await stores.people.writeIdentity(freshId(), anIdentity("kari"), undefined);
    assert.deepEqual(write, { outcome: "lost" });
  });

  it("says that the store is unavailable when it is refused, fails or is answered by something else", async () => {
    for (const status of [401, 403, 503]) {
      emulator.faults.push(answering(status));
      await assert.rejects(
        stores.people.writeIdentity(freshId(), anIdentity("kari"), undefined),
        unavailable(String(status)),
      );
    }
    emulator.faults.push((response) => {
      // In two steps: restify, which other tests load, replaces writeHead by one that returns nothing.
      response.writeHead(502);
      response.end("<html>Bad gateway</html>");
    });
    await assert.rejects(stores.check(), unavailable("SyntaxError"));
  });

  it("gives up when there is no answer in time", async () => {
    const impatient = await openCosmosStores(options({ deadlineMs: 300 }));
    emulator.faults.push(() => {});
    await assert.rejects(impatient.check(), unavailable("deadline"));
    await impatient.close();
  });

  it("says that the store is unavailable when nothing listens", async () => {
    const gone = await startEmulator();
    await gone.close();
    await assert.rejects(openCosmosStores(options({ endpoint: gone.endpoint })), unavailable("ECONNREFUSED"));
  });

  it("names the container that is missing when it may not make it", async () => {
    await assert.rejects(
      openCosmosStores(options({ createContainers: false })),
      (error) =>
        error instanceof StoreNotPreparedError && COSMOS_CONTAINERS.some(({ id }) => id === error.container),
    );
  });

  it("opens containers that somebody else has made", async () => {
    const database = freshId("database");
    await (await openCosmosStores(options({ database }))).close();
    const second = await openCosmosStores(options({ database, createContainers: false }));
    await assert.doesNotReject(second.check());
    await second.close();
  });

  it("has a container for every collection, partitioned alike", () => {
    assert.deepEqual(
      COSMOS_CONTAINERS.map(({ id }) => id),
      [...COLLECTIONS],
    );
    for (const { partitionKey } of COSMOS_CONTAINERS) assert.deepEqual(partitionKey?.paths, ["/partition"]);
  });
});
