import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf, daysAfter, daysBefore, osloInstant } from "../kernel/civil-date.ts";
import { isWorkingDay, lastWorkingDay, nextWorkingDay } from "../meetings/meeting-days.ts";
import { HOUR_IN_OSLO } from "./due.ts";
import type { Obligation } from "./obligation.ts";
import type { ReminderChoices } from "./reminder-choices.ts";

/** When nobody is written to who has not chosen otherwise: outside ordinary working hours. */
const QUIET = { from: 17, to: 8 } as const;

/** True when people may be written to: a working day in Norway, outside the person's quiet hours by Oslo's clock. */
export function mayBeTold(at: Temporal.Instant, choices: ReminderChoices | undefined): boolean {
  const onTheWall = at.toZonedDateTimeISO("Europe/Oslo");
  return !isQuiet(onTheWall.hour, choices) && isWorkingDay(civilDateOf(onTheWall.toPlainDate()));
}

function isQuiet(hour: number, choices: ReminderChoices | undefined): boolean {
  const { from, to } = choices?.quiet ?? QUIET;
  return from <= to ? from <= hour && hour < to : from <= hour || hour < to;
}

const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * When a person hears of what comes on a working day: at nine, or later when their quiet hours end. Whoever is quiet for
 * the rest of the day hears of it before nine, in the last hour that is open: no day passes without its notice.
 */
export function timeOn(day: CivilDate, choices: ReminderChoices | undefined): Temporal.Instant {
  const open = HOURS.filter((hour) => !isQuiet(hour, choices));
  return osloInstant(day, open.find((hour) => hour >= HOUR_IN_OSLO) ?? open.at(-1) ?? HOUR_IN_OSLO);
}

/** Whether the person wants no more of this obligation, or of its kind. */
export function hasStopped({ id, subject }: Obligation, choices: ReminderChoices | undefined): boolean {
  return (choices?.stopped ?? []).some((each) => each.obligation === id || each.kind === subject.kind);
}

/**
 * The day on which somebody who put an obligation off hears of it again: the first working day from the one chosen, and
 * where that would be too late the last one up to the obligation's own date.
 */
export function heardAgainOn(chosen: CivilDate, dueOn: CivilDate): CivilDate {
  const day = nextWorkingDay(chosen);
  return day <= dueOn ? day : lastWorkingDay(dueOn);
}

/** When a person who has put an obligation off hears of it again; never past its own date. Absent: it is not put off. */
export function snoozedUntil(
  { id, dueOn }: Obligation,
  choices: ReminderChoices | undefined,
): { readonly date: CivilDate; readonly at: Temporal.Instant } | undefined {
  const chosen = choices?.snoozed?.findLast(({ obligation }) => obligation === id)?.until;
  if (chosen === undefined) return undefined;
  const date = heardAgainOn(chosen, dueOn);
  return { date, at: timeOn(date, choices) };
}

/**
 * Whether a digest keeps for the next one what came at `at`. Each goes with the first round of its day from the person's
 * hour; what becomes known later waits for the next one, whenever its step came. Nothing is kept past the obligation's
 * own date.
 *
 * @param lastRound when the last round began; absent: no digest has gone
 */
export function isKeptForDigest(
  { dueOn }: Obligation,
  at: Temporal.Instant,
  now: Temporal.Instant,
  choices: ReminderChoices | undefined,
  lastRound: Temporal.Instant | undefined,
): boolean {
  if (choices?.digest === undefined) return false;
  const days = digestDays(choices.digest, now);
  const next = days.find((day) => Temporal.Instant.compare(now, timeOn(day, choices)) < 0);
  if (next === undefined || next > dueOn) return false;
  const [last] = days
    .map((day) => timeOn(day, choices))
    .filter((time) => Temporal.Instant.compare(time, now) <= 0)
    .slice(-1);
  if (last === undefined || civilDateIn(now) === next) return true;
  const hasGone = lastRound !== undefined && Temporal.Instant.compare(last, lastRound) <= 0;
  return hasGone || Temporal.Instant.compare(last, at) < 0;
}

/** The days of the digests around an instant, at least one of them before it and one after. */
function digestDays(digest: "daily" | "weekly", now: Temporal.Instant): readonly CivilDate[] {
  const today = civilDateIn(now);
  if (digest === "daily")
    return [
      lastWorkingDay(daysBefore(today, 1)),
      nextWorkingDay(today),
      nextWorkingDay(daysAfter(nextWorkingDay(today), 1)),
    ];
  const monday = daysBefore(today, Temporal.PlainDate.from(today).dayOfWeek - 1);
  return [daysBefore(monday, 7), monday, daysAfter(monday, 7)].map(nextWorkingDay);
}

function civilDateIn(at: Temporal.Instant): CivilDate {
  return civilDateOf(at.toZonedDateTimeISO("Europe/Oslo").toPlainDate());
}
