import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import { atWorkFrom, atWorkUpTo, onWall } from "./calendar.ts";
import type { Chosen } from "./personal-choices.ts";

/*
 * Who must have been told what by when, found from the world itself: from the words of the issue, and from no rule of the
 * program.
 */

export type ThingKind = "stance" | "task" | "minutes" | "annual-review" | "plan-period" | "term";

/** Something that is asked of somebody by a day, as the world knows it. */
export interface Thing {
  readonly kind: ThingKind;
  /** Of the case, task, meeting, document, plan or occupancy. */
  readonly id: string;
  readonly dueOn: CivilDate;
  /** Seats that have not answered. */
  readonly seats: readonly string[];
  readonly secretariat: boolean;
  /** Whose own it is. Absent: nobody's. */
  readonly person?: string;
}

/** Who sits where now. */
export interface SeatedNow {
  holderOf(seat: string): string | undefined;
  deputiesOf(seat: string): readonly string[];
  sideOf(seat: string): "municipalities" | "hospital" | "interest";
  readonly secretaries: Readonly<Record<"municipalities" | "hospital", readonly string[]>>;
  readonly coordinators: Readonly<Record<"municipalities" | "hospital", readonly string[]>>;
}

type Group = "asked" | "deputy" | "own-side";

/** Days before the date, negative after it. */
const STEPS: Readonly<Record<ThingKind, readonly (readonly [Group, number])[]>> = {
  stance: [
    ["asked", 7],
    ["asked", 2],
    ["asked", 0],
    ["deputy", -1],
    ["own-side", -3],
  ],
  task: [
    ["asked", 14],
    ["asked", 3],
    ["asked", 0],
    ["deputy", -3],
    ["own-side", -7],
  ],
  minutes: [
    ["asked", 3],
    ["asked", 0],
    ["own-side", -3],
  ],
  "annual-review": [
    ["asked", 90],
    ["asked", 30],
    ["asked", 0],
    ["own-side", -14],
  ],
  "plan-period": [
    ["asked", 180],
    ["asked", 60],
    ["asked", 0],
    ["own-side", -14],
  ],
  term: [
    ["asked", 90],
    ["asked", 30],
    ["asked", 0],
  ],
};

/** One person who must have heard of a thing since an instant. */
export interface MustBeTold {
  readonly person: string;
  readonly since: Temporal.Instant;
}

/** The good days: everything that came before the first must have been told at the end of the last. */
export interface GoodDays {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Everybody who must have heard of the thing at the end of some good days. */
export function mustBeTold(
  thing: Thing,
  seated: SeatedNow,
  days: GoodDays,
  chosenBy: (person: string) => Chosen,
): MustBeTold[] {
  const told = new Map<string, MustBeTold>();
  for (const group of ["asked", "deputy", "own-side"] as const)
    for (const person of peopleOf(group, thing, seated)) {
      if (told.has(person)) continue;
      const since = sinceFor(thing, group, days, chosenBy(person));
      if (since !== undefined) told.set(person, { person, since });
    }
  return [...told.values()];
}

/** When the last step came that the person must have heard of by now; absent when there is none. */
function sinceFor(
  thing: Thing,
  group: Group,
  { from, to }: GoodDays,
  chosen: Chosen,
): Temporal.Instant | undefined {
  const came = (at: Temporal.Instant) => Temporal.Instant.compare(at, from) <= 0;
  const step = STEPS[thing.kind]
    .filter(([of]) => of === group)
    .map(([, days]) => timeOf(thing.dueOn, days, chosen.hour))
    .filter(came)
    .sort(Temporal.Instant.compare)
    .at(-1);
  if (step === undefined || chosen.hasStopped(thing)) return undefined;
  const putOffTo = chosen.putOffTo(thing);
  const again = putOffTo?.toZonedDateTime(atHourInOslo(chosen.hour)).toInstant();
  const since = again !== undefined && Temporal.Instant.compare(step, again) < 0 ? again : step;
  if (!came(since)) return undefined;
  return chosen.isWeekly && waitsForWeek(thing.dueOn, from, to) ? undefined : since;
}

/** Nothing comes of a weekly digest in days without the first working day of a week, but what is due before the next. */
function waitsForWeek(dueOn: CivilDate, from: Temporal.Instant, to: Temporal.Instant): boolean {
  const first = onWall(from).toPlainDate();
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const ofWeek = atWorkFrom(monday);
  const next = Temporal.PlainDate.compare(ofWeek, first) < 0 ? atWorkFrom(monday.add({ days: 7 })) : ofWeek;
  return Temporal.PlainDate.compare(next, onWall(to).toPlainDate()) > 0 && next.toString() <= dueOn;
}

/** Whoever may be told of the thing at all, at any step. */
export function mayBeTold(thing: Thing, seated: SeatedNow): ReadonlySet<string> {
  const groups = ["asked", "deputy", "own-side"] as const;
  return new Set(groups.flatMap((group) => peopleOf(group, thing, seated)));
}

function peopleOf(group: Group, thing: Thing, seated: SeatedNow): readonly string[] {
  const { secretaries, coordinators } = seated;
  const all = [...secretaries.municipalities, ...secretaries.hospital];
  const ofSide = (side: ReturnType<SeatedNow["sideOf"]>, from: typeof secretaries) =>
    side === "interest" ? [] : from[side];
  const secretariesOf = (seat: string) => {
    const own = ofSide(seated.sideOf(seat), secretaries);
    return own.length > 0 ? own : all;
  };
  switch (group) {
    case "asked": {
      const ofSeats = thing.seats.flatMap((seat) => {
        const holder = seated.holderOf(seat);
        if (holder !== undefined) return [holder];
        const deputies = seated.deputiesOf(seat);
        return deputies.length > 0 ? deputies : secretariesOf(seat);
      });
      const own = thing.person === undefined ? [] : [thing.person];
      return [...own, ...ofSeats, ...(thing.secretariat ? all : [])];
    }
    case "deputy":
      return thing.seats.flatMap((seat) => seated.deputiesOf(seat));
    case "own-side": {
      if (thing.seats.length === 0) return [...coordinators.municipalities, ...coordinators.hospital];
      return thing.seats.flatMap((seat) => {
        const leaders = ofSide(seated.sideOf(seat), coordinators);
        return leaders.length > 0 ? leaders : secretariesOf(seat);
      });
    }
  }
}

/** On a day off it comes the working day before the date, and beyond it the one after. */
function timeOf(dueOn: CivilDate, daysBefore: number, hour: number): Temporal.Instant {
  const day = Temporal.PlainDate.from(dueOn).subtract({ days: daysBefore });
  return (daysBefore < 0 ? atWorkFrom(day) : atWorkUpTo(day)).toZonedDateTime(atHourInOslo(hour)).toInstant();
}

function atHourInOslo(hour: number) {
  return { timeZone: "Europe/Oslo", plainTime: { hour } };
}
