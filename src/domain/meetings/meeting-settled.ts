import { type CivilDate, monthsAfter } from "../kernel/civil-date.ts";
import type { Meeting } from "./meeting.ts";
import { isCancelled } from "./meeting-outcome.ts";

/** After so long nobody begins to write the minutes of a meeting. */
const MONTHS_UNTIL_FORGOTTEN = 24;

/**
 * The last day on which a meeting asks for something: the day it was to be on when it was cancelled, of its approved
 * minutes the day they were approved. Absent while minutes wait for an answer, or a correction to them for approval.
 */
export function meetingSettledOn(meeting: Meeting): CivilDate | undefined {
  const { date, minutes } = meeting;
  if (minutes?.state === "sent") return undefined;
  if (isCancelled(meeting)) return date;
  if (minutes?.state !== "approved") return monthsAfter(date, MONTHS_UNTIL_FORGOTTEN);
  if (minutes.corrections?.some(({ approved }) => approved === undefined)) return undefined;
  const days = [
    date,
    minutes.approvedOn ?? date,
    ...(minutes.corrections ?? []).map(({ approved }) => approved?.on ?? date),
  ];
  return days.toSorted().at(-1);
}
