import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import { isAtWork } from "./calendar.ts";

/*
 * Who must have been told what by when, found from the world itself: from the words of the issue, and from no rule of the
 * program.
 */

export type ThingKind = "stance" | "task" | "minutes" | "annual-review";

/** Something that is asked of somebody by a day, as the world knows it. */
export interface Thing {
  readonly kind: ThingKind;
  /** Of the case, task, meeting or document. */
  readonly id: string;
  readonly dueOn: CivilDate;
  /** Seats that have not answered. */
  readonly seats: readonly string[];
  readonly secretariat: boolean;
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
  ],
};

/** One person who must have heard of a thing since an instant. */
export interface MustBeTold {
  readonly person: string;
  readonly since: Temporal.Instant;
}

/** Everybody who must have heard of the thing when the connector has been well for some days since `now`. */
export function mustBeTold(thing: Thing, seated: SeatedNow, now: Temporal.Instant): MustBeTold[] {
  const since = (group: Group): Temporal.Instant | undefined =>
    STEPS[thing.kind]
      .filter(([of]) => of === group)
      .map(([, days]) => timeOf(thing.dueOn, days))
      .filter((at) => Temporal.Instant.compare(at, now) <= 0)
      .sort(Temporal.Instant.compare)
      .at(-1);
  const told: MustBeTold[] = [];
  for (const group of ["asked", "deputy", "own-side"] as const) {
    const at = since(group);
    if (at === undefined) continue;
    for (const person of peopleOf(group, thing, seated))
      if (!told.some((each) => each.person === person)) told.push({ person, since: at });
  }
  return told;
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
      return [...ofSeats, ...(thing.secretariat ? all : [])];
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

/** Nine in the morning in Oslo; on a day off it comes the working day before the date, and beyond it the one after. */
function timeOf(dueOn: CivilDate, daysBefore: number): Temporal.Instant {
  let day = Temporal.PlainDate.from(dueOn).subtract({ days: daysBefore });
  while (!isAtWork(day)) day = day.add({ days: daysBefore < 0 ? 1 : -1 });
  return day.toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: { hour: 9 } }).toInstant();
}
