import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "../kernel/civil-date.ts";
import { type Clock, osloToday } from "../kernel/clock.ts";
import { type Roster, readRoster } from "./find-person.ts";
import type { PeopleStore } from "./people-store.ts";

/** Everybody in a community, remembered for a short while. */
export interface RosterKeeper {
  /**
   * As it was at most a minute ago, and never from before this process last wrote of people: for names, for cards that
   * all see, and for a person whose own place is read before they are given anything (`rosterForSeat`).
   */
  recent(community: string): Promise<Roster>;
  /** As it is now, read for whoever asks; it is the recent one from now on. */
  current(community: string): Promise<Roster>;
}

const RECENT_FOR = Temporal.Duration.from({ minutes: 1 });

/** The keeper, and the store that everything in this process must write through, so that the keeper hears of it. */
export interface KeptRosters {
  readonly rosters: RosterKeeper;
  readonly people: PeopleStore;
}

/** @param read what a roster holds: everybody who ever sat, unless something else is said */
export function keepRosters(
  store: PeopleStore,
  clock: Clock,
  read: (people: PeopleStore, community: string, today: CivilDate) => Promise<Roster> = readRoster,
): KeptRosters {
  const kept = new Map<string, { readonly roster: Roster; readonly at: Temporal.Instant }>();
  const reading = new Map<string, Promise<Roster>>();
  /** How often this process has written of a community's people. */
  const writes = new Map<string, number>();

  async function current(community: string): Promise<Roster> {
    const [before, at] = [writes.get(community), clock.now()];
    const roster = await read(store, community, osloToday(clock));
    // What was written while it was read may not be in it.
    if (writes.get(community) === before) kept.set(community, { roster, at });
    return roster;
  }

  function expire(community: string): void {
    writes.set(community, (writes.get(community) ?? 0) + 1);
    kept.delete(community);
    reading.delete(community);
  }

  return {
    rosters: {
      current,
      async recent(community) {
        const found = kept.get(community);
        if (found !== undefined && Temporal.Instant.compare(clock.now(), found.at.add(RECENT_FOR)) < 0)
          return found.roster;
        // Ten who click at once wait for one reading.
        const underWay = reading.get(community) ?? current(community);
        reading.set(community, underWay);
        try {
          return await underWay;
        } finally {
          if (reading.get(community) === underWay) reading.delete(community);
        }
      },
    },
    people: {
      ...store,
      async writeIdentity(community, ...given) {
        try {
          return await store.writeIdentity(community, ...given);
        } finally {
          expire(community);
        }
      },
      async writeOccupancy(community, ...given) {
        try {
          return await store.writeOccupancy(community, ...given);
        } finally {
          expire(community);
        }
      },
    },
  };
}
