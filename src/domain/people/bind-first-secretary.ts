import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { type Account, accountKey } from "./account.ts";
import { notePerson, personWith, readRoster } from "./find-person.ts";
import type { Occupancy, PeopleStore } from "./people-store.ts";
import { type Place, placeKey, type Side } from "./place.ts";
import { lastingOn } from "./seats.ts";
import { nextOccupancyId } from "./take-place.ts";

export interface FirstSecretary {
  readonly community: Community;
  readonly side: Side;
  readonly account: Account;
  readonly name: string;
  readonly today: CivilDate;
}

/** `already-bound`: the same account is the side's secretary already. `side-has-secretary`: somebody else is. */
export type Binding = "bound" | "already-bound" | "side-has-secretary";

/**
 * Makes the account a secretary of a side that has none (decision 7): the only way in without an invitation, and so
 * for those who run the server. Of two at once one is bound.
 */
export async function bindFirstSecretary(
  { people }: { readonly people: PeopleStore },
  { community, side, account, name, today }: FirstSecretary,
): Promise<Binding> {
  const place: Place = { as: "secretary", side };
  const key = placeKey(place);
  for (;;) {
    const { identities, occupancies } = await readRoster(people, community.id);
    const person = personWith(account, identities)?.person ?? accountKey(account);
    const secretaries = lastingOn(today, occupancies).filter((occupancy) => placeKey(occupancy) === key);
    const bound = secretaries.some((secretary) => secretary.person === person);
    if (secretaries.length > 0 && !bound) return "side-has-secretary";
    if (!bound) {
      const id = nextOccupancyId(key, occupancies);
      const occupancy: Occupancy = { id, person, ...place, from: today, authority: [] };
      const write = await people.writeOccupancy(community.id, occupancy, undefined);
      if (write.outcome === "lost") continue;
    }
    // After the occupancy, so that nothing is stored about somebody who loses the race.
    await notePerson(people, community.id, account, name);
    return bound ? "already-bound" : "bound";
  }
}
