import { Temporal } from "temporal-polyfill";
import { z } from "zod/v4";

/** A date without a time of day, as `YYYY-MM-DD`; always a date that exists. */
export type CivilDate = string & z.$brand<"CivilDate">;

export const civilDateSchema = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, "must be a date written YYYY-MM-DD")
  .brand<"CivilDate">();

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`. Absent when the text is anything else, or a date that does not exist (2025-02-29). */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!ISO_DATE.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as CivilDate;
  } catch {
    return undefined;
  }
}

export function civilDateOf(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate;
}

/** True when `date` lies in the period; both ends are inside it, and an absent end is open. */
export function isWithin(date: CivilDate, from: CivilDate | undefined, to: CivilDate | undefined): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

export function dayBefore(date: CivilDate): CivilDate {
  return daysBefore(date, 1);
}

export function daysBefore(date: CivilDate, days: number): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(date).subtract({ days }));
}

export function daysAfter(date: CivilDate, days: number): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(date).add({ days }));
}

/** The same day some months on; a day that the month does not have becomes its last («31 January» and a month: 28 February). */
export function monthsAfter(date: CivilDate, months: number): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(date).add({ months }));
}

/** Whole days from one date to another; negative when the second comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** How long it is from one date to another, as people count: whole years, then months, then days. None is negative. */
export function ageOn(date: CivilDate, since: CivilDate): { years: number; months: number; days: number } {
  const { years, months, days } = Temporal.PlainDate.from(since).until(date, { largestUnit: "year" });
  return { years: Math.max(0, years), months: Math.max(0, months), days: Math.max(0, days) };
}

/** The instant when the clock on the wall in Oslo shows the hour on that date, summer and winter. */
export function osloInstant(date: CivilDate, hour: number): Temporal.Instant {
  const time = Temporal.PlainTime.from({ hour });
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: time })
    .toInstant();
}

/**
 * The same day in later years: 1 March 2024 gives 1 March 2025, 2026 … as long as they lie in the period. A leap day
 * falls on 28 February in other years.
 */
export function anniversaries(of: CivilDate, from: CivilDate, to: CivilDate): CivilDate[] {
  const start = Temporal.PlainDate.from(of);
  const lastYear = Temporal.PlainDate.from(to).year;
  const dates: CivilDate[] = [];
  for (let years = 1; start.year + years <= lastYear; years += 1) {
    const date = civilDateOf(start.add({ years }));
    if (isWithin(date, from, to)) dates.push(date);
  }
  return dates;
}
