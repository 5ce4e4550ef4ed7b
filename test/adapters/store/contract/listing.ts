import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Page, PageRequest, Versioned } from "../../../../src/domain/kernel/versioned.ts";
import { freshId } from "./samples.ts";

/** One kind of aggregate that is listed by community, behind its port. */
export interface ListingAccess<T> {
  make(id: string): T;
  idOf(value: T): string;
  read(stores: Stores, community: string, id: string): Promise<Versioned<T> | undefined>;
  create(stores: Stores, community: string, value: T): Promise<unknown>;
  list(stores: Stores, community: string, request: PageRequest): Promise<Page<Versioned<T>>>;
}

/** What holds for every listing. */
export function describeListing<T>(kind: string, stores: () => Stores, access: ListingAccess<T>): void {
  const list = (community: string, request: PageRequest) => access.list(stores(), community, request);
  const create = async (community: string, ids: readonly string[]) => {
    for (const id of ids) await access.create(stores(), community, access.make(id));
  };
  /** The ids on each page; `between` runs after every page that has one after it. */
  const pagesOf = async (community: string, limit: number, between = async () => {}) => {
    const pages: string[][] = [];
    for (let after: string | undefined; pages.length < 100; ) {
      const page = await list(community, { limit, ...(after === undefined ? {} : { after }) });
      pages.push(page.items.map(({ value }) => access.idOf(value)));
      if (page.next === undefined) return pages;
      after = page.next;
      await between();
    }
    return assert.fail("the last page never came");
  };

  describe(`listing of ${kind}`, () => {
    it("gives each with the mark that a change must present, from its own community only", async () => {
      const [here, there] = [freshId(), freshId()];
      await create(here, ["a"]);
      await create(there, ["a", "b"]);
      assert.equal(await access.read(stores(), here, "b"), undefined);
      const { items } = await list(here, { limit: 10 });
      assert.deepEqual(items, [await access.read(stores(), here, "a")]);
    });

    for (const [size, expected] of [
      [0, [0]],
      [2, [2]],
      [3, [3]],
      [4, [3, 1]],
      [7, [3, 3, 1]],
    ] as const)
      it(`gives ${size} in pages of at most three, each once and in order`, async () => {
        const community = freshId();
        const ids = Array.from({ length: size }, (_, n) => `id${n}`);
        await create(community, ids.toReversed());
        const pages = await pagesOf(community, 3);
        assert.deepEqual(pages.flat(), ids);
        assert.deepEqual(
          pages.map(({ length }) => length),
          expected,
        );
      });

    it("gives what was there once, whatever is added before or after the place that is reached", async () => {
      const community = freshId();
      const there = ["b1", "b2", "b3", "b4", "b5"];
      await create(community, there);
      let round = 0;
      const pages = await pagesOf(community, 2, async () => {
        round += 1;
        if (round <= 2) await create(community, [`a${round}`, `c${round}`]);
      });
      assert.deepEqual(
        pages.flat().filter((id) => id.startsWith("b")),
        there,
      );
      assert.equal(new Set(pages.flat()).size, pages.flat().length);
    });

    it("refuses a page of no length", async () => {
      await assert.rejects(list(freshId(), { limit: 0 }), RangeError);
    });
  });
}
