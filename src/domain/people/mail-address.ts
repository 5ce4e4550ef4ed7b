import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Identity, Occupancy, PeopleStore } from "./people-store.ts";
import { type Side, sideOf } from "./place.ts";
import { lastingOn } from "./seats.ts";

/**
 * Keeps where mail to the person goes; the last of two at once stands.
 *
 * @param mail absent: the address is deleted
 */
export async function noteMailAddress(
  people: Pick<PeopleStore, "readIdentity" | "writeIdentity">,
  community: string,
  person: string,
  mail: Identity["mail"],
): Promise<void> {
  for (;;) {
    const stored = await people.readIdentity(community, person);
    if (stored === undefined) return;
    const { mail: _before, ...kept } = stored.value;
    const identity = mail === undefined ? kept : { ...kept, mail };
    if ((await people.writeIdentity(community, identity, stored.etag)).outcome === "written") return;
  }
}

/** The sides that a person works for on a day; none for who speaks for an interest alone, and for who has left. */
export function sidesOfPerson(
  person: string,
  { parties }: Community,
  occupancies: readonly Occupancy[],
  today: CivilDate,
): readonly Side[] {
  const own = lastingOn(today, occupancies).filter((each) => each.person === person);
  return [
    ...new Set(
      own.flatMap(({ side, party }) => {
        const of = parties.find(({ id }) => id === party);
        return side ?? (of === undefined ? [] : sideOf(of));
      }),
    ),
  ];
}
