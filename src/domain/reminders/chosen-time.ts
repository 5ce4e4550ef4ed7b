import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf, daysAfter, osloInstant } from "../kernel/civil-date.ts";
import { isWorkingDay, lastWorkingDay, nextWorkingDay } from "../meetings/meeting-days.ts";
import { HOUR_IN_OSLO } from "./due.ts";
import type { Obligation } from "./obligation.ts";
import type { ReminderChoices } from "./reminder-choices.ts";

/** When nobody is written to who has not chosen otherwise: outside ordinary working hours. */
const QUIET = { from: 17, to: 8 } as const;

/** True when people may be written to: a working day in Norway, outside the person's quiet hours by Oslo's clock. */
export function mayBeTold(at: Temporal.Instant, choices: ReminderChoices | undefined): boolean {
  const onTheWall = at.toZonedDateTimeISO("Europe/Oslo");
  const { from, to } = choices?.quiet ?? QUIET;
  const { hour } = onTheWall;
  const quiet = from <= to ? from <= hour && hour < to : from <= hour || hour < to;
  return !quiet && isWorkingDay(civilDateOf(onTheWall.toPlainDate()));
}

/** Whether the person wants no more of this obligation, or of its kind. */
export function hasStopped({ id, subject }: Obligation, choices: ReminderChoices | undefined): boolean {
  return (choices?.stopped ?? []).some((each) => each.obligation === id || each.kind === subject.kind);
}

/** When a person who has put an obligation off hears of it again; never past its own date. Absent: it is not put off. */
export function snoozedUntil(
  { id, dueOn }: Obligation,
  choices: ReminderChoices | undefined,
): { readonly date: CivilDate; readonly at: Temporal.Instant } | undefined {
  const chosen = choices?.snoozed?.findLast(({ obligation }) => obligation === id)?.until;
  if (chosen === undefined) return undefined;
  const date = lastWorkingDay(chosen < dueOn ? chosen : dueOn);
  return { date, at: osloInstant(date, HOUR_IN_OSLO) };
}

/**
 * Whether a weekly digest keeps for the next one what came at `at`. It keeps nothing past the obligation's own date, nor
 * what came before this week's and was not sent with it.
 */
export function isKeptForDigest(
  { dueOn }: Obligation,
  at: Temporal.Instant,
  now: Temporal.Instant,
  choices: ReminderChoices | undefined,
): boolean {
  if (choices?.digest !== "weekly") return false;
  const today = now.toZonedDateTimeISO("Europe/Oslo").toPlainDate();
  const monday = civilDateOf(today.subtract({ days: today.dayOfWeek - 1 }));
  const next = [monday, daysAfter(monday, 7)]
    .map(nextWorkingDay)
    .find((day) => Temporal.Instant.compare(now, digestAt(day)) < 0);
  const last = [monday, daysAfter(monday, -7)]
    .map(nextWorkingDay)
    .find((day) => Temporal.Instant.compare(digestAt(day), now) <= 0);
  const cameSince = last === undefined || Temporal.Instant.compare(digestAt(last), at) < 0;
  return cameSince && next !== undefined && next <= dueOn;
}

function digestAt(day: CivilDate): Temporal.Instant {
  return osloInstant(day, HOUR_IN_OSLO);
}
