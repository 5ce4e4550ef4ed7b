import type { Body, Community, Party, Seat } from "../community/community.ts";
import { type CivilDate, isWithin } from "../kernel/civil-date.ts";
import type { Occupancy } from "./people-store.ts";
import type { Side } from "./place.ts";

/** A seat on a date: who holds it and who may stand in. Without a holder it is vacant. */
export interface SeatHolding {
  readonly body: Body;
  readonly seat: Seat;
  readonly holder: Occupancy | undefined;
  readonly deputies: readonly Occupancy[];
}

/** What a person may do on a date, read from the occupancies of that moment and never remembered. */
export interface Standing {
  /** Each seat once: who is both its holder and a deputy is its holder. */
  readonly seats: readonly { readonly body: Body; readonly seat: Seat; readonly as: "holder" | "deputy" }[];
  readonly observes: readonly Body[];
  /** Sides of the secretariat that the person works for. */
  readonly secretaryFor: readonly Side[];
  /** Sides whose cooperation the person leads (samhandlingssjef). */
  readonly coordinatorFor: readonly Side[];
  /** Bodies whose minutes the person takes. */
  readonly takesMinutesOf: readonly Body[];
  /** Parties that the person answers their representatives for; it gives nothing in consensus. */
  readonly contactFor: readonly Party[];
}

/** The municipalities and hospitals that a seat answers for; none for a seat of an interest. */
export function partiesOf(seat: Seat, community: Community): Party[] {
  const { parties, district } = seat.speaks_for;
  const ids = parties ?? community.districts.find(({ id }) => id === district)?.parties ?? [];
  return community.parties.filter(({ id }) => ids.includes(id));
}

/** Seats of a body that answer for a party («hvem representerer Moss i SSU?»). */
export function seatsFor(party: Party, body: Body, community: Community): Seat[] {
  return body.seats.filter((seat) => partiesOf(seat, community).some(({ id }) => id === party.id));
}

/**
 * The occupancies that last on the date. One ends when another that follows it begins, also in the moment before
 * its own end is written: so nobody ever sees two holders of one seat.
 */
export function lastingOn(date: CivilDate, occupancies: readonly Occupancy[]): Occupancy[] {
  const followed = new Set(occupancies.flatMap(({ from, follows }) => (from <= date ? (follows ?? []) : [])));
  return occupancies.filter(({ id, from, to }) => isWithin(date, from, to) && !followed.has(id));
}

/**
 * Whether the person has a place in the community on the date: its cases, meetings and plans are for those who have. A
 * party's contact has none; they read what they are asked about.
 *
 * @param occupancies all of the community's, not only those of the person
 */
export function belongsOn(date: CivilDate, person: string, occupancies: readonly Occupancy[]): boolean {
  return lastingOn(date, occupancies).some((each) => each.person === person && each.as !== "contact");
}

/** @param occupancies all of the community's, not only those of the seat */
export function holdingOf(
  body: Body,
  seat: Seat,
  occupancies: readonly Occupancy[],
  date: CivilDate,
): SeatHolding {
  const here = lastingOn(date, occupancies).filter(
    (occupancy) => occupancy.body === body.id && occupancy.seat === seat.id,
  );
  return {
    body,
    seat,
    holder: here.find(({ as }) => as === "holder"),
    deputies: here.filter(({ as }) => as === "deputy"),
  };
}

/**
 * An outsider, and somebody whose occupancies have all ended, has nothing in it. A seat or body that is no longer in
 * the configuration gives nothing either, so that an empty list of seats lets nobody in (decision 5).
 *
 * @param occupancies all of the community's, not only those of the person
 */
export function standingOf(
  person: string,
  community: Community,
  occupancies: readonly Occupancy[],
  date: CivilDate,
): Standing {
  const own = lastingOn(date, occupancies).filter((occupancy) => occupancy.person === person);
  const bodyOf = (occupancy: Occupancy) => community.bodies.find(({ id }) => id === occupancy.body);
  const bodiesAs = (as: Occupancy["as"]) =>
    own.filter((occupancy) => occupancy.as === as).flatMap((occupancy) => bodyOf(occupancy) ?? []);
  const seatsAs = (as: "holder" | "deputy") =>
    own.flatMap((occupancy) => {
      const body = bodyOf(occupancy);
      const seat = body?.seats.find(({ id }) => id === occupancy.seat);
      return occupancy.as === as && body !== undefined && seat !== undefined ? [{ body, seat, as }] : [];
    });
  const held = seatsAs("holder");
  const deputised = seatsAs("deputy").filter(
    (deputy) => !held.some(({ body, seat }) => body.id === deputy.body.id && seat.id === deputy.seat.id),
  );
  const sidesAs = (as: Occupancy["as"]) =>
    own.flatMap((occupancy) => (occupancy.as === as && occupancy.side !== undefined ? [occupancy.side] : []));
  return {
    seats: [...held, ...deputised],
    observes: bodiesAs("observer"),
    secretaryFor: sidesAs("secretary"),
    coordinatorFor: sidesAs("coordinator"),
    takesMinutesOf: bodiesAs("minutes-taker"),
    contactFor: community.parties.filter(({ id }) =>
      own.some(({ as, party }) => as === "contact" && party === id),
    ),
  };
}
