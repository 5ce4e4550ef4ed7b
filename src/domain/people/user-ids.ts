import { Temporal } from "temporal-polyfill";
import type { Clock } from "../kernel/clock.ts";
import { type Account, accountKey } from "./account.ts";
import type { PeopleStore } from "./people-store.ts";

/** What the channel calls these accounts; those that have never written to the bot are not in it. */
export type UserIdsOf = (accounts: readonly Account[]) => Promise<string[]>;

/** The reader, and the store that everything in this process must write through, so that the reader hears of it. */
export interface KeptUserIds {
  readonly userIdsOf: UserIdsOf;
  readonly people: PeopleStore;
}

const RECENT_FOR = Temporal.Duration.from({ minutes: 1 });

/**
 * Remembers what the channel calls people. That never changes, and is asked for each time a card that all see is
 * brought up to date; those who are not known yet are looked up again after a minute.
 */
export function keepUserIds(store: PeopleStore, clock: Clock): KeptUserIds {
  const known = new Map<string, string>();
  const unknownSince = new Map<string, Temporal.Instant>();

  async function userIdOf(account: Account): Promise<string | undefined> {
    const key = accountKey(account);
    const since = unknownSince.get(key);
    const isRecent = since !== undefined && Temporal.Instant.compare(clock.now(), since.add(RECENT_FOR)) < 0;
    if (known.has(key) || isRecent) return known.get(key);
    const userId = (await store.readPreferences(account))?.value.userId;
    if (userId === undefined) unknownSince.set(key, clock.now());
    else known.set(key, userId);
    return userId;
  }

  return {
    async userIdsOf(accounts) {
      const found = await Promise.all(accounts.map(userIdOf));
      return [...new Set(found.flatMap((userId) => userId ?? []))];
    },
    people: {
      ...store,
      async writePreferences(account, preferences, etag) {
        if (preferences.userId !== undefined) known.set(accountKey(account), preferences.userId);
        return store.writePreferences(account, preferences, etag);
      },
    },
  };
}
