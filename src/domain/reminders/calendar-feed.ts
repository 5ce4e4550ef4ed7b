import { z } from "zod/v4";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";

/** A person's subscription to the calendar of one community. */
const calendarFeedSchema = z.looseObject({
  person: z.string().min(1),
  /** Which of the person's addresses is good: they are counted from 1, and every earlier one is worthless. */
  edition: z.number().int().min(1),
  /** True when none is good, until the person asks for a new one. */
  stopped: z.boolean().optional(),
});

export type CalendarFeed = Known<z.infer<typeof calendarFeedSchema>>;

export const calendarFeedShape: StoredShape<CalendarFeed> = {
  kind: "calendar-feed",
  current: 1,
  parser: calendarFeedSchema,
  upgrades: {},
};

export interface CalendarFeedStore {
  /** Absent when the person has never subscribed. */
  readFeed(community: string, person: string): Promise<Versioned<CalendarFeed> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeFeed(community: string, feed: CalendarFeed, etag: string | undefined): Promise<WriteOutcome>;
}

/** The edition of the address that is good now; absent when there is none. */
export function goodEdition(feed: CalendarFeed | undefined): number | undefined {
  return feed === undefined || feed.stopped === true ? undefined : feed.edition;
}

/** What a person does with their address: get one, get another in its place, or have none. */
export type FeedWish = "subscribe" | "renew" | "stop";

/** The subscription as it is when the wish is carried out; asking again for what one has changes nothing. */
export async function changeFeed(
  store: CalendarFeedStore,
  community: string,
  person: string,
  wish: FeedWish,
): Promise<CalendarFeed> {
  for (;;) {
    const before = await store.readFeed(community, person);
    const after = changed(before?.value ?? { person, edition: 1, stopped: true }, wish, before === undefined);
    if (after === before?.value) return after;
    const write = await store.writeFeed(community, after, before?.etag);
    if (write.outcome === "written") return after;
  }
}

function changed(feed: CalendarFeed, wish: FeedWish, isNew: boolean): CalendarFeed {
  const good = goodEdition(feed);
  if (wish === "stop") return good === undefined ? feed : { ...feed, stopped: true };
  if (wish === "subscribe" && good !== undefined) return feed;
  const { stopped: _, ...open } = feed;
  return { ...open, edition: isNew ? 1 : feed.edition + 1 };
}
