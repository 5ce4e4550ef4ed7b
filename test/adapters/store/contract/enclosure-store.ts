import assert from "node:assert/strict";
import type { DocumentDatabase } from "../../../../src/adapters/store/document-collection.ts";
import { documentId } from "../../../../src/adapters/store/document-id.ts";
import { communityPartition } from "../../../../src/adapters/store/partition.ts";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import { MOST_ENCLOSURE_BYTES } from "../../../../src/domain/cases/enclosure-store.ts";
import { sha256OfBytes } from "../../../../src/domain/kernel/hashing.ts";
import { freshId } from "./samples.ts";

/** Bytes of every value, not alike from page to page. */
const file = (size: number) =>
  Uint8Array.from({ length: size }, (_, place) => (place * 31 + (place >> 8)) % 256);

export function describeEnclosureStore(database: () => DocumentDatabase, stores: () => Stores): void {
  describe("enclosure store", () => {
    for (const size of [0, 1, 192 * 1024, 192 * 1024 + 1, 700_000])
      it(`gives a file of ${size} bytes back, every byte of it`, async () => {
        const community = freshId();
        const hash = await stores().enclosures.putFile(community, file(size));
        assert.equal(hash, sha256OfBytes(file(size)));
        const read = await stores().enclosures.readFile(community, hash);
        assert.deepEqual(read && Buffer.from(read), Buffer.from(file(size)));
      });

    it("keeps a file that is stored twice once, and finishes one that was stored half", async () => {
      const community = freshId();
      const hash = await stores().enclosures.putFile(community, file(400_000));
      assert.equal(await stores().enclosures.putFile(community, file(400_000)), hash);
      assert.equal((await stores().enclosures.readFile(community, hash))?.length, 400_000);
    });

    it("has nothing under another name, nor in another community", async () => {
      const community = freshId();
      const hash = await stores().enclosures.putFile(community, file(10));
      assert.equal(await stores().enclosures.readFile(freshId(), hash), undefined);
      assert.equal(await stores().enclosures.readFile(community, sha256OfBytes(file(11))), undefined);
    });

    it("tells when a byte has changed", async () => {
      const community = freshId();
      const hash = await stores().enclosures.putFile(community, file(10));
      const { cases } = database().collections;
      const page = await cases.read(communityPartition(community), documentId("enclosure-page", hash, "0"));
      assert.ok(page !== undefined);
      const body = { data: Buffer.from(file(10).fill(7)).toString("base64") };
      await cases.replace({ ...page.value, body }, page.etag);
      await assert.rejects(stores().enclosures.readFile(community, hash), { code: "enclosure-damaged" });
    });

    it("takes no file that is too large", async () => {
      const large = new Uint8Array(MOST_ENCLOSURE_BYTES + 1);
      await assert.rejects(stores().enclosures.putFile(freshId(), large), RangeError);
    });
  });
}
