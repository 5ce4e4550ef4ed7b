import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type CalendarFeed,
  type CalendarFeedStore,
  changeFeed,
  type FeedWish,
  goodEdition,
} from "../../../src/domain/reminders/calendar-feed.ts";

function memory(): CalendarFeedStore {
  const feeds = new Map<string, { readonly value: CalendarFeed; readonly etag: string }>();
  return {
    readFeed: async (community, person) => feeds.get(`${community}/${person}`),
    async writeFeed(community, value, etag) {
      const key = `${community}/${value.person}`;
      if (feeds.get(key)?.etag !== etag) return { outcome: "lost" };
      const next = String(Number(etag ?? 0) + 1);
      feeds.set(key, { value, etag: next });
      return { outcome: "written", etag: next };
    },
  };
}

describe("a calendar subscription", () => {
  it("is the same address however often it is asked for", async () => {
    const store = memory();
    for (let time = 0; time < 3; time += 1)
      assert.equal(goodEdition(await changeFeed(store, "ostfold", "kari", "subscribe")), 1);
  });

  it("that is stopped is asked for anew with another address", async () => {
    const store = memory();
    await changeFeed(store, "ostfold", "kari", "subscribe");
    assert.equal(goodEdition(await changeFeed(store, "ostfold", "kari", "stop")), undefined);
    assert.equal(goodEdition(await changeFeed(store, "ostfold", "kari", "subscribe")), 2);
  });

  it("never makes an address good again that once was worthless, whatever is done", async () => {
    const wishes = fc.array(fc.constantFrom<FeedWish>("subscribe", "renew", "stop"), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const store = memory();
        const worthless = new Set<number>();
        let good: number | undefined;
        for (const wish of all) {
          const now = goodEdition(await changeFeed(store, "ostfold", "kari", wish));
          if (good !== undefined && good !== now) worthless.add(good);
          assert.ok(now === undefined || !worthless.has(now), `${wish} brought back ${now}`);
          assert.equal(now === undefined, wish === "stop");
          good = now;
        }
      }),
      { numRuns: 60 },
    );
  });
});
