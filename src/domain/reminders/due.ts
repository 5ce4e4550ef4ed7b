import type { Temporal } from "temporal-polyfill";
import { type CivilDate, daysBefore, osloInstant } from "../kernel/civil-date.ts";
import { lastWorkingDay, nextWorkingDay } from "../meetings/meeting-days.ts";
import type { Obligation } from "./obligation.ts";
import { type Rung, type RungName, WHO_IS_TOLD } from "./who-is-told.ts";

/** A step of an obligation, and when its time comes. */
export interface Step {
  readonly rung: RungName;
  /** A working day. */
  readonly on: CivilDate;
  /** For whoever has chosen no quiet hours of their own. */
  readonly at: Temporal.Instant;
}

/** People are told in the morning, when they can do something about it. */
export const HOUR_IN_OSLO = 9;

/**
 * The steps of an obligation, the earliest first; of two at the same time the later rung is last. A step before the date
 * that falls on a day when nobody works comes the working day before it, so that nobody learns of a deadline after it;
 * one beyond the date comes the working day after.
 */
export function stepsOf({ subject, dueOn }: Pick<Obligation, "subject" | "dueOn">): readonly Step[] {
  return WHO_IS_TOLD[subject.kind].map((rung) => {
    const on = dayOf(rung);
    return { rung: rung.name, on, at: osloInstant(on, HOUR_IN_OSLO) };
  });

  function dayOf({ daysBefore: days }: Rung) {
    const day = daysBefore(dueOn, days);
    return days < 0 ? nextWorkingDay(day) : lastWorkingDay(day);
  }
}
