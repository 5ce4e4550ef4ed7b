import type { Authority } from "./authority.ts";
import type { Occupancy, PeopleStore } from "./people-store.ts";

/**
 * Adds a fullmakt to an occupancy; what was on record before stays there. The same again is recorded once.
 *
 * @returns the occupancy as it is then; absent when there is none of this id
 */
export async function recordAuthority(
  people: Pick<PeopleStore, "readOccupancy" | "writeOccupancy">,
  community: string,
  id: string,
  given: readonly Authority[],
): Promise<Occupancy | undefined> {
  for (;;) {
    const stored = await people.readOccupancy(community, id);
    if (stored === undefined) return undefined;
    const fresh = given.filter((each) => !stored.value.authority.some((known) => isSame(known, each)));
    if (fresh.length === 0) return stored.value;
    const next = { ...stored.value, authority: [...stored.value.authority, ...fresh] };
    const write = await people.writeOccupancy(community, next, stored.etag);
    if (write.outcome === "written") return next;
  }
}

function isSame(one: Authority, other: Authority): boolean {
  return (
    one.party === other.party &&
    one.grantedBy === other.grantedBy &&
    one.date === other.date &&
    one.scope === other.scope &&
    one.until === other.until
  );
}
