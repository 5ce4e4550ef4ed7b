import { type CalendarFeedStore, calendarFeedShape } from "../../domain/reminders/calendar-feed.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function calendarFeedStore(collection: DocumentCollection): CalendarFeedStore {
  const feeds = new Aggregates(collection, calendarFeedShape);
  return {
    readFeed: async (community, person) => feeds.read(communityPartition(community), person),
    writeFeed: async (community, feed, etag) =>
      feeds.write(communityPartition(community), [feed.person], feed, etag),
  };
}
