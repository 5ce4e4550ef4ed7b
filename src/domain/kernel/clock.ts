import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf } from "./civil-date.ts";

/** The only source of time in the program. Rules never ask it: they are given a date or an instant. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The date on the wall in Oslo at the clock's instant. */
export function osloToday(clock: Clock): CivilDate {
  return civilDateOf(clock.now().toZonedDateTimeISO("Europe/Oslo").toPlainDate());
}
