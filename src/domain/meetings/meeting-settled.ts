import { type CivilDate, daysAfter, monthsAfter } from "../kernel/civil-date.ts";
import type { Meeting } from "./meeting.ts";
import { isCancelled } from "./meeting-outcome.ts";

/** After so long nobody begins to write the minutes of a meeting. */
const MONTHS_UNTIL_FORGOTTEN = 24;
/** For so long it is asked for what should have been done before a meeting. */
const DAYS_OF_ASKING = 90;

/**
 * A quarter of a year after the last thing that a meeting asked for: the day it was to be on when it was cancelled, of
 * its approved minutes the day they were approved. Absent while minutes wait for an answer, or a correction to them for approval.
 */
export function meetingSettledOn(meeting: Meeting): CivilDate | undefined {
  const { date, minutes } = meeting;
  if (minutes?.state === "sent") return undefined;
  if (isCancelled(meeting)) return daysAfter(date, DAYS_OF_ASKING);
  if (minutes?.state !== "approved") return monthsAfter(date, MONTHS_UNTIL_FORGOTTEN);
  if (minutes.corrections?.some(({ approved }) => approved === undefined)) return undefined;
  const days = [
    date,
    meeting.casesDeadline ?? date,
    minutes.approvedOn ?? date,
    ...(minutes.corrections ?? []).map(({ approved }) => approved?.on ?? date),
  ];
  const last = days.toSorted().at(-1);
  return last === undefined ? undefined : daysAfter(last, DAYS_OF_ASKING);
}
