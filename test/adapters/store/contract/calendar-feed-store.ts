import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import { changeFeed, goodEdition } from "../../../../src/domain/reminders/calendar-feed.ts";
import { freshId } from "./samples.ts";

export function describeCalendarFeedStore(stores: () => Stores): void {
  describe("people's subscriptions to the calendar", () => {
    it("are absent until somebody subscribes, each person's in each community by itself", async () => {
      const [place, other] = [freshId(), freshId()];
      const { calendarFeeds } = stores();
      assert.equal(await calendarFeeds.readFeed(place, "kari"), undefined);
      await changeFeed(calendarFeeds, place, "kari", "subscribe");
      assert.deepEqual((await calendarFeeds.readFeed(place, "kari"))?.value, { person: "kari", edition: 1 });
      assert.equal(await calendarFeeds.readFeed(place, "ola"), undefined);
      assert.equal(await calendarFeeds.readFeed(other, "kari"), undefined);
    });

    it("are changed by who read them last: of two at once both are carried out, one after the other", async () => {
      const place = freshId();
      const { calendarFeeds } = stores();
      await changeFeed(calendarFeeds, place, "kari", "subscribe");
      await Promise.all([
        changeFeed(calendarFeeds, place, "kari", "renew"),
        changeFeed(calendarFeeds, place, "kari", "renew"),
      ]);
      assert.equal((await calendarFeeds.readFeed(place, "kari"))?.value.edition, 3);
      await changeFeed(calendarFeeds, place, "kari", "stop");
      assert.equal(goodEdition((await calendarFeeds.readFeed(place, "kari"))?.value), undefined);
      assert.deepEqual(await calendarFeeds.writeFeed(place, { person: "kari", edition: 1 }, undefined), {
        outcome: "lost",
      });
    });
  });
}
