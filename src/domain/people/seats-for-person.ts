import type { Body, Community, Party } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Occupancy } from "./people-store.ts";
import { holdingOf, lastingOn, partiesOf, type SeatHolding } from "./seats.ts";

/**
 * The parties that a person has a place for on the date: those of their seats in whichever body, and the hospital
 * for who works for its side. None for an observer, for a role that all municipalities share, and for an outsider.
 *
 * @param occupancies all of the community's
 */
export function partiesOfPerson(
  person: string,
  community: Community,
  occupancies: readonly Occupancy[],
  date: CivilDate,
): Party[] {
  const own = lastingOn(date, occupancies).filter((occupancy) => occupancy.person === person);
  const seats = community.bodies.flatMap((body) =>
    body.seats.filter((seat) => own.some((each) => each.body === body.id && each.seat === seat.id)),
  );
  const ids = new Set(seats.flatMap((seat) => partiesOf(seat, community)).map(({ id }) => id));
  const forHospital = own.some(({ seat, side }) => seat === undefined && side === "hospital");
  return community.parties.filter(({ id, kind }) => ids.has(id) || (forHospital && kind === "hospital"));
}

/** Who sits in the body for any of the parties on the date; a seat without a holder is among them. */
export function holdingsForParties(
  parties: readonly Party[],
  body: Body,
  community: Community,
  occupancies: readonly Occupancy[],
  date: CivilDate,
): SeatHolding[] {
  const wanted = new Set(parties.map(({ id }) => id));
  return body.seats
    .filter((seat) => partiesOf(seat, community).some(({ id }) => wanted.has(id)))
    .map((seat) => holdingOf(body, seat, occupancies, date));
}
