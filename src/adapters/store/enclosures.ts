import {
  EnclosureDamagedError,
  type EnclosureStore,
  enclosureFileShape,
  enclosurePageShape,
  MOST_ENCLOSURE_BYTES,
} from "../../domain/cases/enclosure-store.ts";
import { sha256OfBytes } from "../../domain/kernel/hashing.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

/** Bytes of a file in one page: in base64 they are 256 KB, half of what a document may hold. */
const PAGE_BYTES = 192 * 1024;

export function enclosureStore(collection: DocumentCollection): EnclosureStore {
  const files = new Aggregates(collection, enclosureFileShape);
  const pages = new Aggregates(collection, enclosurePageShape);
  return {
    async putFile(community, bytes) {
      if (bytes.length > MOST_ENCLOSURE_BYTES) throw new RangeError("the file is too large to be kept");
      const partition = communityPartition(community);
      const hash = sha256OfBytes(bytes);
      if ((await files.read(partition, hash)) !== undefined) return hash;
      const parts = dividedIntoPages(bytes);
      for (const [place, part] of parts.entries())
        await pages.write(partition, [hash, String(place)], { data: base64Of(part) }, undefined);
      // Last: a file is there when all of it is.
      await files.write(partition, [hash], { hash, size: bytes.length, pages: parts.length }, undefined);
      return hash;
    },
    async readFile(community, hash) {
      const partition = communityPartition(community);
      const file = await files.read(partition, hash);
      if (file === undefined) return undefined;
      const parts: Uint8Array[] = [];
      for (let place = 0; place < file.value.pages; place += 1) {
        const page = await pages.read(partition, hash, String(place));
        if (page === undefined) throw new EnclosureDamagedError(hash);
        parts.push(Buffer.from(page.value.data, "base64"));
      }
      const bytes = Buffer.concat(parts);
      if (sha256OfBytes(bytes) !== hash) throw new EnclosureDamagedError(hash);
      return bytes;
    },
  };
}

function dividedIntoPages(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / PAGE_BYTES);
  return Array.from({ length: count }, (_, place) =>
    bytes.subarray(place * PAGE_BYTES, (place + 1) * PAGE_BYTES),
  );
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
