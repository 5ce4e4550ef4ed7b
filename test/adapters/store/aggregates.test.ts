import assert from "node:assert/strict";
import { Aggregates } from "../../../src/adapters/store/aggregates.ts";
import { type DocumentCollection, LOST } from "../../../src/adapters/store/document-collection.ts";
import { communityPartition } from "../../../src/adapters/store/partition.ts";
import { identityShape } from "../../../src/domain/people/people-store.ts";
import { date } from "../../builders/documents.ts";

describe("aggregates", () => {
  it("ask the database for no more than 200 in a page, and the one that tells whether more follow", async () => {
    const limits: number[] = [];
    const list: DocumentCollection["list"] = async (_partition, _kind, _after, limit) => {
      limits.push(limit);
      return [];
    };
    const empty: DocumentCollection = {
      create: async () => LOST,
      replace: async () => LOST,
      read: async () => undefined,
      list,
      listPending: list,
      listOpen: async (partition, kind, _day, after, limit) => list(partition, kind, after, limit),
    };
    const identities = new Aggregates(empty, identityShape);
    for (const limit of [1, 200, 100_000]) {
      await identities.list(communityPartition("ostfold"), { limit });
      await identities.listPending(communityPartition("ostfold"), { limit });
      await identities.listOpen(communityPartition("ostfold"), date("2026-11-22"), { limit });
    }
    assert.deepEqual(limits, [2, 2, 2, 201, 201, 201, 201, 201, 201]);
  });
});
