import assert from "node:assert/strict";
import {
  type DocumentDatabase,
  DocumentTooLargeError,
  MAX_DOCUMENT_BYTES,
} from "../../../../src/adapters/store/document-collection.ts";
import { communityPartition } from "../../../../src/adapters/store/partition.ts";
import { type Stores, storesOver } from "../../../../src/adapters/store/stores.ts";
import type { Corpus } from "../../../../src/domain/agreements/agreement-store.ts";
import { dies, dyingAt } from "../../../builders/databases.ts";
import { describeAggregate } from "./aggregate.ts";
import { aClause, aCorpus, aVersion, freshId } from "./samples.ts";

export function describeAgreementStore(database: () => DocumentDatabase, stores: () => Stores): void {
  const storedOf = async (community: string, kind: string) =>
    database().collections.agreements.list(communityPartition(community), kind, "", 100);

  describe("agreement store", () => {
    describeAggregate<Corpus>("corpus", stores, {
      withText: aCorpus,
      textOf: ({ documents }) => documents[0]?.head.title ?? "",
      read: (opened, community) => opened.agreements.readCorpus(community),
      write: (opened, community, value, etag) => opened.agreements.writeCorpus(community, value, etag),
    });

    it("gives a version back whole, in its community only", async () => {
      const [community, other] = [freshId(), freshId()];
      const version = aVersion([aClause(1), aClause(2, "Ærlig talt: «sitert» 🏥")]);
      await stores().agreements.putVersion(community, version);
      assert.deepEqual(await stores().agreements.readVersion(community, "r12", "v1"), version);
      assert.equal(await stores().agreements.readVersion(other, "r12", "v1"), undefined);
      assert.equal(await stores().agreements.readVersion(community, "r12", "v2"), undefined);
    });

    it("gives a version without clauses back", async () => {
      const community = freshId();
      await stores().agreements.putVersion(community, aVersion([]));
      assert.deepEqual(await stores().agreements.readVersion(community, "r12", "v1"), aVersion([]));
    });

    it("keeps a version that is much larger than one stored document may be", async () => {
      const community = freshId();
      const sizes = [300, 10, 240, 20, 500, 1, 200].map((kilobytes) => kilobytes * 1000);
      const version = aVersion(sizes.map((size, n) => aClause(n, "x".repeat(size))));
      await stores().agreements.putVersion(community, version);
      assert.deepEqual(await stores().agreements.readVersion(community, "r12", "v1"), version);
    });

    it("refuses a version with a clause that no page can hold, and writes nothing of it", async () => {
      const community = freshId();
      const version = aVersion([aClause(1), aClause(2, "x".repeat(MAX_DOCUMENT_BYTES))]);
      await assert.rejects(stores().agreements.putVersion(community, version), DocumentTooLargeError);
      assert.deepEqual(await storedOf(community, "clauses"), []);
      assert.deepEqual(await storedOf(community, "version"), []);
    });

    it("changes nothing when a version is stored again, one after another or at once", async () => {
      const community = freshId();
      const version = aVersion([aClause(1), aClause(2)]);
      await Promise.all([1, 2, 3].map(() => stores().agreements.putVersion(community, version)));
      const before = [await storedOf(community, "version"), await storedOf(community, "clauses")];
      await stores().agreements.putVersion(community, version);
      assert.deepEqual([await storedOf(community, "version"), await storedOf(community, "clauses")], before);
      assert.deepEqual(await stores().agreements.readVersion(community, "r12", "v1"), version);
    });

    it("shows nothing of a version whose storing was cut off at any write, until it is stored again", async () => {
      const community = freshId();
      const version = aVersion([1, 2, 3].map((n) => aClause(n, "x".repeat(200_000))));
      const pagesAndHead = 4;
      for (let writes = 0; writes <= pagesAndHead; writes += 1) {
        const { agreements } = storesOver(dyingAt(database(), writes, "before"));
        assert.equal(await dies(agreements.putVersion(community, version)), writes < pagesAndHead);
        const read = await stores().agreements.readVersion(community, "r12", "v1");
        assert.deepEqual(read, writes < pagesAndHead ? undefined : version);
      }
    });

    it("mends a version that has lost a page", async () => {
      const [whole, torn] = [freshId(), freshId()];
      const version = aVersion([aClause(1)]);
      await stores().agreements.putVersion(whole, version);
      const [head] = await storedOf(whole, "version");
      assert.ok(head);
      const { agreements } = database().collections;
      await agreements.create({ ...head.value, partition: communityPartition(torn) });
      assert.equal(await stores().agreements.readVersion(torn, "r12", "v1"), undefined);
      await stores().agreements.putVersion(torn, version);
      assert.deepEqual(await stores().agreements.readVersion(torn, "r12", "v1"), version);
    });
  });
}
