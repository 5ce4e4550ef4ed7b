import assert from "node:assert/strict";
import { everyItem } from "../../../src/domain/kernel/every-page.ts";
import type { PageRequest } from "../../../src/domain/kernel/versioned.ts";

describe("every item of a listing", () => {
  for (const size of [0, 1, 2, 3, 7])
    it(`is there once and in order when the store gives ${size} in pages of two`, async () => {
      const stored = Array.from({ length: size }, (_, place) => place);
      const list = async ({ after = "0" }: PageRequest) => {
        const from = Number(after);
        const items = stored.slice(from, from + 2);
        return from + 2 < size ? { items, next: String(from + 2) } : { items };
      };
      assert.deepEqual(await everyItem(list), stored);
    });
});
