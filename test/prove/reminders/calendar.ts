import { Temporal } from "temporal-polyfill";

/*
 * When people in Norway are at work, written down by hand and not computed as the program does it: what is wrong there
 * must not be wrong here as well.
 */

/** Easter Sundays, from the almanac. */
const EASTER: Readonly<Record<number, string>> = {
  2024: "03-31",
  2025: "04-20",
  2026: "04-05",
  2027: "03-28",
  2028: "04-16",
  2029: "04-01",
  2030: "04-21",
  2031: "04-13",
  2032: "03-28",
  2033: "04-17",
  2034: "04-09",
  2035: "03-25",
  2036: "04-13",
  2037: "04-05",
  2038: "04-25",
  2039: "04-10",
  2040: "04-01",
};
const FROM_EASTER: readonly number[] = [-3, -2, 0, 1, 39, 49, 50];
const EVERY_YEAR: readonly string[] = ["01-01", "05-01", "05-17", "12-25", "12-26"];

const known = new Map<string, boolean>();

function isAtWork(day: Temporal.PlainDate): boolean {
  const text = day.toString();
  const before = known.get(text);
  if (before !== undefined) return before;
  const easter = EASTER[day.year];
  if (easter === undefined) throw new Error(`no Easter is written down for ${day.year}`);
  const fromEaster = Temporal.PlainDate.from(`${day.year}-${easter}`).until(day).days;
  const free = day.dayOfWeek > 5 || EVERY_YEAR.includes(text.slice(5)) || FROM_EASTER.includes(fromEaster);
  known.set(text, !free);
  return !free;
}

export function onWall(at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO("Europe/Oslo");
}

/** Nobody is written to on a day off, nor in the hours that they are quiet. */
export function mayBeDisturbed(at: Temporal.Instant, isOpen: (hour: number) => boolean): boolean {
  const wall = onWall(at);
  return isOpen(wall.hour) && isAtWork(wall.toPlainDate());
}

/** The day itself where people are at work on it, else the nearest such day after it. */
export function atWorkFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return isAtWork(day) ? day : atWorkFrom(day.add({ days: 1 }));
}

/** The day itself where people are at work on it, else the nearest such day before it. */
export function atWorkUpTo(day: Temporal.PlainDate): Temporal.PlainDate {
  return isAtWork(day) ? day : atWorkUpTo(day.subtract({ days: 1 }));
}

/** The next day at work after the instant's day, at a time of day in Oslo. */
export function nextMorning(at: Temporal.Instant, hour: number, minute: number): Temporal.Instant {
  const day = atWorkFrom(onWall(at).toPlainDate().add({ days: 1 }));
  return day.toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: { hour, minute } }).toInstant();
}
