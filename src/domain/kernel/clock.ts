import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf } from "./civil-date.ts";

/** The only source of time in the program. Rules never ask it: they are given a date or an instant. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The date on the wall in Oslo at the clock's instant. */
export function osloToday(clock: Clock): CivilDate {
  return osloDateOf(clock.now().toString());
}

/** The date on the wall in Oslo at an instant as it is stored («2026-11-21T23:30:00Z» is the 22nd). */
export function osloDateOf(instant: string): CivilDate {
  return civilDateOf(Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Oslo").toPlainDate());
}
