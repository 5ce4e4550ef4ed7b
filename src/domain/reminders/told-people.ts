import type { Body, Community, Seat } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Occupancy } from "../people/people-store.ts";
import { SIDES, type Side } from "../people/place.ts";
import { holdingOf, lastingOn } from "../people/seats.ts";
import type { Recipients } from "./obligation.ts";
import type { RungName, ToldAs } from "./who-is-told.ts";

/** Who sits where on a day. */
export interface PeopleOn {
  readonly community: Community;
  /** All of the community's. */
  readonly occupancies: readonly Occupancy[];
  readonly today: CivilDate;
}

/** One who is told, why, and of which seats; none where it is about no seat. */
export interface Told {
  readonly person: string;
  readonly as: ToldAs;
  readonly seats: readonly string[];
}

/**
 * Who is told at a step, each person once. It stays within the own side: nobody is told of a seat of the other side but
 * who serves the body as a whole (practice 17).
 */
export function toldAt(rung: RungName, to: Recipients, people: PeopleOn): readonly Told[] {
  const asked = askedFor(to, people);
  if (rung !== "deputy" && rung !== "own-side") return asked;
  const deputies = without(asked, deputiesFor(to, people));
  return rung === "deputy" ? deputies : without([...asked, ...deputies], ownSideOf(to, people));
}

/** A seat, and who may answer for it: a holder who is partial may not, and the deputies are asked instead (practice 9). */
interface AskedSeat {
  readonly seat: Seat;
  readonly holder: Occupancy | undefined;
  readonly deputies: readonly Occupancy[];
}

function askedSeats(
  { seats, barred = [] }: Recipients,
  { community, occupancies, today }: PeopleOn,
): AskedSeat[] {
  const may = (seat: Seat, { person }: Occupancy) =>
    !barred.some((each) => each.seat === seat.id && each.person === person);
  const askedIn = (body: Body) => body.seats.filter(({ id }) => seats.includes(id));
  return community.bodies.flatMap((body) =>
    askedIn(body).map((seat) => {
      const { holder, deputies } = holdingOf(body, seat, occupancies, today);
      return {
        seat,
        holder: holder !== undefined && may(seat, holder) ? holder : undefined,
        deputies: deputies.filter((each) => may(seat, each)),
      };
    }),
  );
}

function askedFor(to: Recipients, people: PeopleOn): readonly Told[] {
  const ofSeats = askedSeats(to, people).flatMap(({ seat, holder, deputies }) => {
    if (holder !== undefined) return told([holder], "asked", seat);
    return deputies.length > 0
      ? told(deputies, "deputy", seat)
      : told(secretariesFor(seat.side, people), "vacancy", seat);
  });
  const persons = (to.persons ?? []).map((person): Told => ({ person, as: "asked", seats: [] }));
  const secretaries = to.secretariat ? told(roleOf("secretary", SIDES, people), "asked") : [];
  const asked = eachOnce([...persons, ...ofSeats, ...secretaries]);
  if (asked.length > 0) return asked;
  // What nobody can be asked about is still somebody's: whoever serves the bodies finds out whose.
  return told(roleOf("secretary", SIDES, people), to.seats.length > 0 ? "vacancy" : "asked");
}

function deputiesFor(to: Recipients, people: PeopleOn): readonly Told[] {
  return eachOnce(askedSeats(to, people).flatMap(({ seat, deputies }) => told(deputies, "deputy", seat)));
}

/**
 * The one who leads the cooperation on the seat's own side, else its secretary. A seat of an interest has no side: the
 * secretariat serves it. Where no seat is asked, it is the secretariat's own, and the leader of each side is told.
 */
function ownSideOf(to: Recipients, people: PeopleOn): readonly Told[] {
  const ofSeats = askedSeats(to, people).flatMap(({ seat }) => {
    const leaders = seat.side === "interest" ? [] : roleOf("coordinator", [seat.side], people);
    return told(leaders.length > 0 ? leaders : secretariesFor(seat.side, people), "own-side", seat);
  });
  if (ofSeats.length > 0 || !to.secretariat) return eachOnce(ofSeats);
  return eachOnce(told(roleOf("coordinator", SIDES, people), "own-side"));
}

/** Of the seat's side; of both where the side has none, and for a seat of an interest. */
function secretariesFor(side: Seat["side"], people: PeopleOn): readonly Occupancy[] {
  const own = side === "interest" ? [] : roleOf("secretary", [side], people);
  return own.length > 0 ? own : roleOf("secretary", SIDES, people);
}

function roleOf(
  as: "secretary" | "coordinator",
  sides: readonly Side[],
  { occupancies, today }: PeopleOn,
): readonly Occupancy[] {
  return lastingOn(today, occupancies).filter(
    (each) => each.as === as && each.side !== undefined && sides.includes(each.side),
  );
}

function told(occupancies: readonly Occupancy[], as: ToldAs, seat?: Seat): readonly Told[] {
  return occupancies.map(({ person }) => ({ person, as, seats: seat === undefined ? [] : [seat.id] }));
}

const NEAREST: readonly ToldAs[] = ["asked", "deputy", "own-side", "vacancy"];

/** Each person once, for the nearest of their reasons, with all seats that it holds for. */
function eachOnce(all: readonly Told[]): readonly Told[] {
  const kept = new Map<string, Told>();
  for (const each of all) {
    const before = kept.get(each.person);
    const nearer = before === undefined ? -1 : NEAREST.indexOf(each.as) - NEAREST.indexOf(before.as);
    if (before === undefined || nearer < 0) kept.set(each.person, each);
    else if (nearer === 0)
      kept.set(each.person, { ...before, seats: [...new Set([...before.seats, ...each.seats])] });
  }
  return [...kept.values()];
}

function without(already: readonly Told[], all: readonly Told[]): readonly Told[] {
  return all.filter(({ person }) => !already.some((each) => each.person === person));
}
