import { Temporal } from "temporal-polyfill";
import type { Body } from "../community/community.ts";
import {
  type CivilDate,
  civilDateOf,
  daysAfter,
  daysBefore,
  daysBetween,
  isWithin,
} from "../kernel/civil-date.ts";

/** Days from Easter Sunday to the holidays that move with it: from Skjærtorsdag to second day of Pentecost. */
const MOVING_HOLIDAYS: readonly number[] = [-3, -2, 0, 1, 39, 49, 50];
const FIXED_HOLIDAYS: readonly string[] = ["01-01", "05-01", "05-17", "12-25", "12-26"];
/** When schools and councils are away; both days are inside. */
const SUMMER = { from: "06-21", to: "08-14" } as const;
const CHRISTMAS = { from: "12-20", to: "01-06" } as const;
/** Tuesday to Thursday: whoever travels need not do so on a Sunday, nor stay on a Friday. */
const GOOD_WEEKDAYS: readonly number[] = [2, 3, 4];

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus/Jones/Butcher). */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const month = Math.floor((epact + toSunday - 7 * late + 114) / 31);
  const day = ((epact + toSunday - 7 * late + 114) % 31) + 1;
  return civilDateOf(Temporal.PlainDate.from({ year, month, day }));
}

/** Norwegian public holidays (helligdagsfredloven § 2, lov om 1 og 17 mai). */
export function isPublicHoliday(date: CivilDate): boolean {
  const fromEaster = daysBetween(easterSunday(yearOf(date)), date);
  return FIXED_HOLIDAYS.includes(date.slice(5)) || MOVING_HOLIDAYS.includes(fromEaster);
}

/** A weekday that is no public holiday. */
export function isWorkingDay(date: CivilDate): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date);
}

/** A time when nobody meets; both days are inside. */
export interface CalendarPause {
  readonly kind: "christmas" | "easter" | "summer";
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Asked for every day of a year, and always the same. */
const PAUSES = new Map<number, readonly CalendarPause[]>();

/** The pauses of a calendar year in their order; Christmas is in it twice, at the beginning and at the end. */
export function pausesOf(year: number): readonly CalendarPause[] {
  const known = PAUSES.get(year);
  if (known !== undefined) return known;
  const on = (day: string) => civilDateOf(Temporal.PlainDate.from(`${year}-${day}`));
  const easter = easterSunday(year);
  const pauses: readonly CalendarPause[] = [
    { kind: "christmas", from: on("01-01"), to: on(CHRISTMAS.to) },
    { kind: "easter", from: daysBefore(easter, 7), to: daysAfter(easter, 1) },
    { kind: "summer", from: on(SUMMER.from), to: on(SUMMER.to) },
    { kind: "christmas", from: on(CHRISTMAS.from), to: on("12-31") },
  ];
  PAUSES.set(year, pauses);
  return pauses;
}

/** A working day outside Easter week and the pauses of summer and Christmas. */
export function isMeetingDay(date: CivilDate): boolean {
  return !pausesOf(yearOf(date)).some(({ from, to }) => isWithin(date, from, to)) && isWorkingDay(date);
}

/**
 * Days to meet on, spread over a year: each the middle of its part of the year, moved to the nearest day that is good
 * for meeting. What is taken already stands for the days that it lies nearest to.
 *
 * @param count how many meetings the year is to have; fewer are proposed where there are too few days
 */
export function proposeMeetingDays(
  year: number,
  count: number,
  taken: readonly CivilDate[] = [],
): CivilDate[] {
  const days = daysOf(year);
  const free = days.flatMap((date, day) =>
    GOOD_WEEKDAYS.includes(weekdayOf(date)) && isMeetingDay(date) && !taken.includes(date) ? [day] : [],
  );
  const middles = Array.from({ length: count }, (_, part) =>
    Math.floor(((part + 0.5) / count) * days.length),
  );
  for (const date of taken) takeNearest(middles, days.indexOf(date));
  const chosen = middles.flatMap((middle) => days[takeNearest(free, middle) ?? -1] ?? []);
  return chosen.toSorted();
}

export interface MeetingDeadlines {
  /** The last day to submit a case; absent means «ikke oppgitt». */
  readonly cases: CivilDate | undefined;
  /** The last day to send the notice; absent means «ikke oppgitt». */
  readonly notice: CivilDate | undefined;
}

/** Worked back from the meeting by the body's own rules, to the last working day that keeps them. Never guessed. */
export function deadlinesFor(
  date: CivilDate,
  { cases_deadline_days: cases, notice_days: notice }: Pick<Body, "cases_deadline_days" | "notice_days">,
): MeetingDeadlines {
  const before = (days: number | undefined) =>
    days === undefined ? undefined : lastWorkingDay(daysBefore(date, days));
  return { cases: before(cases), notice: before(notice) };
}

/** The date itself where people work on it, else the last working day before it. */
export function lastWorkingDay(date: CivilDate): CivilDate {
  return isWorkingDay(date) ? date : lastWorkingDay(daysBefore(date, 1));
}

/** The date itself where people work on it, else the first working day after it. */
export function nextWorkingDay(date: CivilDate): CivilDate {
  return isWorkingDay(date) ? date : nextWorkingDay(daysAfter(date, 1));
}

/** Takes out of `days` the one that lies nearest, the earlier of two; absent when there are none left. */
function takeNearest(days: number[], to: number): number | undefined {
  const [nearest] = days.toSorted((one, other) => Math.abs(one - to) - Math.abs(other - to));
  if (nearest !== undefined) days.splice(days.indexOf(nearest), 1);
  return nearest;
}

function daysOf(year: number): CivilDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => civilDateOf(first.add({ days })));
}

function weekdayOf(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}
