import type { TeamsConfig } from "../config.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { accountKey } from "../domain/people/account.ts";
import { personWith, readRoster } from "../domain/people/find-person.ts";
import type { PeopleStore } from "../domain/people/people-store.ts";
import { placeKey } from "../domain/people/place.ts";
import { assertLocal } from "./only-local.ts";
import { castOf, everyoneIn } from "./people.ts";

/**
 * Puts the invented people into the communities that are marked as demonstrations. Who is there already, and what has
 * become of their places since, is left as it is.
 *
 * @param today the day that their places begin, if they are new
 * @throws DemonstrationRefusedError with authentication on
 */
export async function seedDemonstrationPeople(
  { people }: { readonly people: PeopleStore },
  communities: readonly Community[],
  today: CivilDate,
  authentication: TeamsConfig["authentication"],
): Promise<void> {
  assertLocal(authentication);
  for (const community of communities.filter(({ demonstration }) => demonstration)) {
    const { id } = community;
    const { identities } = await readRoster(people, id);
    for (const { name, account, places } of everyoneIn(castOf(community))) {
      const person = personWith(account, identities)?.person ?? accountKey(account);
      await people.writeIdentity(id, { person, displayName: name, accounts: [{ ...account }] }, undefined);
      for (const place of places) {
        const occupancy = { id: `${placeKey(place)}/1`, person, ...place, from: today, authority: [] };
        await people.writeOccupancy(id, occupancy, undefined);
      }
    }
  }
}
