import { Temporal } from "temporal-polyfill";
import type { Stores } from "../../../src/adapters/store/stores.ts";
import type { Community } from "../../../src/domain/community/community.ts";
import { type CivilDate, dayBefore, daysAfter } from "../../../src/domain/kernel/civil-date.ts";
import type { Occupancy } from "../../../src/domain/people/people-store.ts";
import type { Lots } from "./lots.ts";
import type { SeatedNow, Thing } from "./must-be-told.ts";

const CHANGES_A_YEAR = 30;
/** So many get to know on which day their time ends. */
const TERMS_A_YEAR = 8;
const SIDES = ["municipalities", "hospital"] as const;

/** The people of a community, who come and go. */
export interface SeatedPeople extends SeatedNow {
  /** What changed among them in so many days. */
  step(today: CivilDate, days: number): Promise<void>;
  /** The ends of terms that somebody is asked about now: ahead, and behind where nobody has come. */
  terms(): Thing[];
  readonly persons: readonly string[];
}

/** Everybody sits from `start`: one in each seat, a deputy for most, secretaries and coordinators of both sides. */
export async function seatPeople(
  stores: Stores,
  community: Community,
  lots: Lots,
  start: CivilDate,
  now: () => CivilDate,
): Promise<SeatedPeople> {
  const sitting = new Map<string, { readonly value: Occupancy; readonly etag: string }>();
  const vacant: Place[] = [];
  /** Whoever has left with nobody in their place yet, and the last two years are not over. */
  let left: Occupancy[] = [];
  let persons = 0;
  const seats = community.bodies.flatMap(({ id: body, seats: of }) => of.map((seat) => ({ body, ...seat })));
  const sideOf = new Map(seats.map(({ id, side }) => [id, side]));

  async function sit(place: Place, from: CivilDate, follows?: string): Promise<void> {
    persons += 1;
    left = left.filter((each) => !isSamePlace(each, place));
    const value: Occupancy = {
      id: `plass-${persons}`,
      person: `person-${persons}`,
      ...place,
      from,
      authority: [],
      ...(follows === undefined ? {} : { follows }),
    };
    sitting.set(value.id, { value, etag: await written(value) });
  }

  async function written(value: Occupancy, etag?: string): Promise<string> {
    const write = await stores.people.writeOccupancy(community.id, value, etag);
    if (write.outcome === "lost") throw new Error("nobody else writes who sits where");
    return write.etag;
  }

  /** Their last day is over; somebody follows at once, or nobody yet. */
  async function leave(
    { id, person: _person, from: _from, to: _to, follows: _follows, authority: _a, ...place }: Occupancy,
    today: CivilDate,
  ): Promise<void> {
    // A place of a side is never without somebody; a seat may be.
    if (place.side !== undefined || lots.chance(0.8)) await sit(place, today, id);
    else vacant.push(place);
  }

  async function endTerms(today: CivilDate): Promise<void> {
    for (const { value } of [...sitting.values()]) {
      if (value.to === undefined || value.to >= today) continue;
      sitting.delete(value.id);
      left.push(value);
      await leave(value, today);
    }
  }

  async function setTerms(today: CivilDate, days: number): Promise<void> {
    for (let n = Math.min(10, lots.times(TERMS_A_YEAR, days)); n > 0; n -= 1) {
      const found = lots.oneOf(
        [...sitting.values()].filter(({ value }) => value.seat !== undefined && value.to === undefined),
      );
      if (found === undefined) continue;
      const value = { ...found.value, to: daysAfter(today, lots.between(1, 150)) };
      sitting.set(value.id, { value, etag: await written(value, found.etag) });
    }
  }

  for (const { body, id: seat } of seats) {
    if (!lots.chance(0.97)) vacant.push({ as: "holder", body, seat });
    else await sit({ as: "holder", body, seat }, start);
    if (body !== "partnerskapsmotet" && lots.chance(0.8)) await sit({ as: "deputy", body, seat }, start);
  }
  for (const side of SIDES) {
    await sit({ as: "secretary", side }, start);
    await sit({ as: "coordinator", side }, start);
  }

  const personsAs = (as: Occupancy["as"], where: Partial<Occupancy>) =>
    [...sitting.values()]
      .filter(
        ({ value }) =>
          value.as === as &&
          (value.to === undefined || now() <= value.to) &&
          (where.seat === undefined || value.seat === where.seat) &&
          (where.side === undefined || value.side === where.side),
      )
      .map(({ value }) => value.person);
  const bySide = (as: "secretary" | "coordinator") => ({
    municipalities: personsAs(as, { side: "municipalities" }),
    hospital: personsAs(as, { side: "hospital" }),
  });

  return {
    holderOf: (seat) => personsAs("holder", { seat })[0],
    deputiesOf: (seat) => personsAs("deputy", { seat }),
    sideOf: (seat) => sideOf.get(seat) ?? "interest",
    get secretaries() {
      return bySide("secretary");
    },
    get coordinators() {
      return bySide("coordinator");
    },
    async step(today, days) {
      await endTerms(today);
      await setTerms(today, days);
      for (let n = Math.min(40, lots.times(CHANGES_A_YEAR, days)); n > 0; n -= 1) {
        const filled = vacant.shift();
        if (filled !== undefined && lots.chance(0.6)) {
          await sit(filled, today);
          continue;
        }
        if (filled !== undefined) vacant.push(filled);
        const leaving = lots.oneOf([...sitting.values()].filter(({ value }) => value.from < today));
        if (leaving === undefined) continue;
        const value = { ...leaving.value, to: dayBefore(today) };
        await written(value, leaving.etag);
        sitting.delete(value.id);
        left.push(value);
        await leave(value, today);
      }
    },
    terms() {
      const today = now();
      const ended = (to: CivilDate) => to < today;
      return [...left, ...[...sitting.values()].map(({ value }) => value)].flatMap(
        ({ id, person, to: dueOn }): Thing[] => {
          if (dueOn === undefined || today > monthsLater(dueOn, 24)) return [];
          const own = ended(dueOn) ? {} : { person };
          return [{ kind: "term", id, dueOn, seats: [], secretariat: true, ...own }];
        },
      );
    },
    get persons() {
      return [...sitting.values()].map(({ value }) => value.person);
    },
  };
}

type Place = Omit<Occupancy, "id" | "person" | "from" | "authority">;

function isSamePlace(one: Place, other: Place): boolean {
  return one.as === other.as && one.seat === other.seat && one.body === other.body && one.side === other.side;
}

function monthsLater(date: CivilDate, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}
