import type { Community, Party } from "../community/community.ts";
import type { Occupancy } from "./people-store.ts";

/** A seat or role that somebody can be invited to. */
export type Place = Pick<Occupancy, "as" | "body" | "seat" | "side" | "party">;
export type Side = NonNullable<Place["side"]>;

export const SIDES = ["municipalities", "hospital"] as const satisfies readonly Side[];

/** A hospital is a side of its own; the municipalities are the other. */
export function sideOf({ kind }: Party): Side {
  return kind === "hospital" ? "hospital" : "municipalities";
}

/** Only one person at a time; who comes next follows who was there. Of the others there may be several. */
const FOR_ONE: ReadonlySet<Place["as"]> = new Set(["holder", "observer", "leader", "deputy-leader"]);

export function isForOne({ as }: Place): boolean {
  return FOR_ONE.has(as);
}

/**
 * «holder/ssu/ssu-moss», «leader/ssu», «secretary/hospital», «contact/moss»: the same for the same place, and for no
 * other.
 */
export function placeKey({ as, body, seat, side, party }: Place): string {
  return [as, body ?? party ?? side, seat].filter((part) => part !== undefined).join("/");
}

/** Every place of the community; a seat has one for its holder and one for its deputies, a party one for its contacts. */
export function placesOf(community: Community): Place[] {
  const inBodies = community.bodies.flatMap(({ id: body, seats, observers }): Place[] => [
    ...seats.flatMap(({ id: seat, side }): Place[] => {
      const ofSide = side === "interest" ? {} : { side };
      return [
        { as: "holder", body, seat, ...ofSide },
        { as: "deputy", body, seat, ...ofSide },
      ];
    }),
    ...observers.map(({ id: seat }): Place => ({ as: "observer", body, seat })),
    { as: "leader", body },
    { as: "deputy-leader", body },
    { as: "minutes-taker", body },
  ]);
  const ofSides = SIDES.flatMap((side): Place[] => [
    { as: "secretary", side },
    { as: "coordinator", side },
  ]);
  const ofParties = community.parties.map(({ id: party }): Place => ({ as: "contact", party }));
  return [...inBodies, ...ofSides, ...ofParties];
}

/** Absent when the community has no such place, or no longer. */
export function placeWithKey(key: string, community: Community): Place | undefined {
  return placesOf(community).find((place) => placeKey(place) === key);
}
