import type { CivilDate } from "../kernel/civil-date.ts";
import type { Meeting } from "./meeting.ts";
import { isCancelled } from "./meeting-outcome.ts";

/** A body's meeting to come, and the first one that a case can still reach. */
export interface MeetingsToCome {
  readonly next: Meeting;
  /** `next` itself while its deadline lasts, or is not given. Absent when every planned one is too late. */
  readonly open: Meeting | undefined;
}

/** Today's meeting is to come. Absent when none is planned. */
export function meetingsToCome(
  body: string,
  meetings: readonly Meeting[],
  today: CivilDate,
): MeetingsToCome | undefined {
  const planned = meetings
    .filter((meeting) => meeting.body === body && meeting.date >= today && !isCancelled(meeting))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [next] = planned;
  if (next === undefined) return undefined;
  return { next, open: planned.find(({ casesDeadline = today }) => casesDeadline >= today) };
}
