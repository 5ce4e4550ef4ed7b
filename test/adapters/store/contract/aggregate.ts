import assert from "node:assert/strict";
import {
  DocumentTooLargeError,
  MAX_DOCUMENT_BYTES,
} from "../../../../src/adapters/store/document-collection.ts";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Versioned, WriteOutcome } from "../../../../src/domain/kernel/versioned.ts";
import { freshId } from "./samples.ts";

/** One kind of aggregate behind its port; `place` is what tells one aggregate from another. */
export interface AggregateAccess<T> {
  withText(place: string, text: string): T;
  textOf(value: T): string;
  read(stores: Stores, place: string): Promise<Versioned<T> | undefined>;
  write(stores: Stores, place: string, value: T, etag: string | undefined): Promise<WriteOutcome>;
}

/** What holds for every aggregate that is written conditionally. */
export function describeAggregate<T>(kind: string, stores: () => Stores, access: AggregateAccess<T>): void {
  const read = (place: string) => access.read(stores(), place);
  const write = (place: string, text: string, etag?: string) =>
    access.write(stores(), place, access.withText(place, text), etag);
  const textAt = async (place: string) => {
    const found = await read(place);
    return found === undefined ? undefined : access.textOf(found.value);
  };
  const created = async (place: string, text: string) => {
    const outcome = await write(place, text);
    assert.equal(outcome.outcome, "written");
    return outcome.outcome === "written" ? outcome.etag : "";
  };

  describe(kind, () => {
    it("is absent until it is created, and then read back as it was written", async () => {
      const place = freshId();
      assert.equal(await read(place), undefined);
      const etag = await created(place, "først");
      assert.deepEqual(await read(place), { value: access.withText(place, "først"), etag });
    });

    it("is created once", async () => {
      const place = freshId();
      await created(place, "først");
      assert.deepEqual(await write(place, "igjen"), { outcome: "lost" });
      assert.equal(await textAt(place), "først");
    });

    it("is replaced by who read it last, under a new mark even when nothing changed", async () => {
      const place = freshId();
      const first = await created(place, "først");
      const second = await write(place, "først", first);
      assert.equal(second.outcome, "written");
      assert.notDeepEqual(second, { outcome: "written", etag: first });
      assert.deepEqual(await write(place, "for sent", first), { outcome: "lost" });
      assert.equal(await textAt(place), "først");
    });

    it("is not replaced with a mark that nobody was given, nor when there is nothing to replace", async () => {
      const place = freshId();
      const etag = await created(place, "først");
      assert.deepEqual(await write(place, "gjettet", "gjettet"), { outcome: "lost" });
      assert.deepEqual(await write(freshId(), "uten forgjenger", etag), { outcome: "lost" });
      assert.equal(await textAt(place), "først");
    });

    it("lets exactly one of many writers with the same mark through", async () => {
      const place = freshId();
      const etag = await created(place, "først");
      const texts = Array.from({ length: 8 }, (_, n) => `skriver ${n}`);
      const outcomes = await Promise.all(texts.map((text) => write(place, text, etag)));
      const winners = texts.filter((_, n) => outcomes[n]?.outcome === "written");
      assert.equal(winners.length, 1);
      assert.equal(await textAt(place), winners[0]);
    });

    it("lets exactly one of many creators through", async () => {
      const place = freshId();
      const outcomes = await Promise.all(["a", "b", "c", "d"].map((text) => write(place, text)));
      assert.equal(outcomes.filter(({ outcome }) => outcome === "written").length, 1);
    });

    it("loses no change when writers read, change and write until they win", async () => {
      const place = freshId();
      const writers = 10;
      await created(place, "0");
      const addOne = async () => {
        // Every lost race is somebody else's won one, so nobody loses more often than there are others.
        for (let races = 0; races < writers; races += 1) {
          const before = await read(place);
          assert.ok(before);
          const next = String(Number(access.textOf(before.value)) + 1);
          if ((await write(place, next, before.etag)).outcome === "written") return;
        }
        assert.fail("lost more races than others can have won");
      };
      await Promise.all(Array.from({ length: writers }, addOne));
      assert.equal(await textAt(place), String(writers));
    });

    it("refuses what is too large, new or changed, and writes nothing", async () => {
      const [place, missing] = [freshId(), freshId()];
      const etag = await created(place, "liten");
      // Counted in bytes: half as many of these letters as the limit fill it.
      const large = "ø".repeat(MAX_DOCUMENT_BYTES / 2);
      await assert.rejects(write(place, large, etag), DocumentTooLargeError);
      await assert.rejects(write(missing, large), DocumentTooLargeError);
      assert.equal((await read(place))?.etag, etag);
      assert.equal(await read(missing), undefined);
    });
  });
}
