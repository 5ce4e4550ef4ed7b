import type { Community, Party } from "../community/community.ts";
import { partiesOf } from "../people/seats.ts";
import type { Consensus, SeatPosition } from "./consensus.ts";

/** How many have consented, of how many that count. */
export interface Covered {
  readonly covered: number;
  readonly of: number;
}

export interface Coverage {
  readonly seats: Covered;
  readonly municipalities: Covered;
  readonly hospitals: Covered;
}

/**
 * How far a case has come: seats, and the parties of both sides that they answer for (M53, M62). A party is covered
 * when every seat that answers for it and counts has consented; one whose seats have all stepped aside counts in neither.
 */
export function coverageOf({ positions }: Pick<Consensus, "positions">, community: Community): Coverage {
  const counted = positions.filter(({ position }) => position !== "stepped-aside");
  const seatsOf = (party: string) =>
    counted.filter(({ seat }) => partiesOf(seat, community).some(({ id }) => id === party));
  const parties = (side: Party["kind"]): Covered => {
    const heard = community.parties
      .filter(({ kind }) => kind === side)
      .map(({ id }) => seatsOf(id))
      .filter((seats) => seats.length > 0);
    return { covered: heard.filter((seats) => seats.every(hasConsented)).length, of: heard.length };
  };
  return {
    seats: { covered: counted.filter(hasConsented).length, of: counted.length },
    municipalities: parties("municipality"),
    hospitals: parties("hospital"),
  };
}

function hasConsented({ position }: SeatPosition): boolean {
  return position === "consents" || position === "reserves";
}
