import { type CivilDate, dayBefore } from "../kernel/civil-date.ts";
import { everyItem } from "../kernel/every-page.ts";
import type { Occupancy, PeopleStore } from "./people-store.ts";
import { isForOne, type Place, placeKey } from "./place.ts";

/** Who takes which place from which day, and the invitation that says so. */
export interface Taking {
  readonly person: string;
  readonly place: Place;
  readonly from: CivilDate;
  readonly invitation: string;
}

/**
 * Gives the person the place, once for an invitation, whatever crashes and however many try. Occupancies of a place
 * are numbered: of two who take it at once one is written, and the other sees that one and follows it.
 *
 * The end of the one before is written first, so that an occupancy tells by itself whether it lasts: whoever reads one
 * that has no end knows that nobody has followed it. A crash between the two leaves the place vacant, and never with
 * two in it, until the taking is finished.
 */
export async function takePlace(people: PeopleStore, community: string, taking: Taking): Promise<Occupancy> {
  const key = placeKey(taking.place);
  for (;;) {
    const all = (await everyItem((request) => people.listOccupancies(community, request))).map(
      ({ value }) => value,
    );
    const here = all.filter((occupancy) => placeKey(occupancy) === key);
    const before = here.find(({ invitation }) => invitation === taking.invitation);
    const occupancy = before ?? nextOccupancy(taking, here, nextOccupancyId(key, all));
    if (occupancy.follows !== undefined)
      await endOccupancy(people, community, occupancy.follows, dayBefore(occupancy.from));
    if (before !== undefined) return before;
    const write = await people.writeOccupancy(community, occupancy, undefined);
    if (write.outcome === "written") return occupancy;
  }
}

/** The next number of the place: whoever reads the same occupancies gets the same. */
export function nextOccupancyId(key: string, occupancies: readonly Occupancy[]): string {
  const taken = new Set(occupancies.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${key}/${number}`)) number += 1;
  return `${key}/${number}`;
}

function nextOccupancy(
  { person, place, from, invitation }: Taking,
  here: readonly Occupancy[],
  id: string,
): Occupancy {
  const follows = isForOne(place) ? lastOf(here)?.id : undefined;
  return {
    id,
    person,
    ...place,
    from,
    ...(follows === undefined ? {} : { follows }),
    invitation,
    authority: [],
  };
}

/** The occupancy of a place for one that nobody has followed yet; absent when nobody has been there. */
function lastOf(here: readonly Occupancy[]): Occupancy | undefined {
  const followed = new Set(here.map(({ follows }) => follows));
  return here
    .filter(({ id }) => !followed.has(id))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .at(-1);
}

/** An occupancy that has ended by then keeps its end. */
async function endOccupancy(
  people: PeopleStore,
  community: string,
  id: string,
  to: CivilDate,
): Promise<void> {
  for (;;) {
    const stored = await people.readOccupancy(community, id);
    if (stored === undefined || (stored.value.to !== undefined && stored.value.to <= to)) return;
    const write = await people.writeOccupancy(community, { ...stored.value, to }, stored.etag);
    if (write.outcome === "written") return;
  }
}
