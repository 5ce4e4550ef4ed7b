import type { Community } from "../community/community.ts";
import { partiesOf } from "../people/seats.ts";
import type { Consensus, SeatPosition } from "./consensus.ts";

/** How many have consented, of how many that count. */
export interface Covered {
  readonly covered: number;
  readonly of: number;
}

/**
 * How far a case has come: seats, and the municipalities that they answer for (M53). A municipality is covered when
 * every seat that answers for it and counts has consented; one whose seats have all stepped aside counts in neither.
 */
export function coverageOf(
  { positions }: Consensus,
  community: Community,
): { readonly seats: Covered; readonly municipalities: Covered } {
  const counted = positions.filter(({ position }) => position !== "stepped-aside");
  const municipalities = community.parties
    .filter(({ kind }) => kind === "municipality")
    .map(({ id }) =>
      counted.filter(({ seat }) => partiesOf(seat, community).some((party) => party.id === id)),
    )
    .filter((seats) => seats.length > 0);
  return {
    seats: { covered: counted.filter(hasConsented).length, of: counted.length },
    municipalities: {
      covered: municipalities.filter((seats) => seats.every(hasConsented)).length,
      of: municipalities.length,
    },
  };
}

function hasConsented({ position }: SeatPosition): boolean {
  return position === "consents" || position === "reserves";
}
