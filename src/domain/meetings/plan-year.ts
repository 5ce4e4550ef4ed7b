import { bodyOf, type Circumstances } from "../cases/case-outcome.ts";
import type { Body } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Meeting } from "./meeting.ts";
import { isMeetingDay, proposeMeetingDays } from "./meeting-days.ts";
import { isCancelled, type MeetingRefusal } from "./meeting-outcome.ts";
import { type PlannedMeeting, planMeeting } from "./plan-meeting.ts";

/** A body's year before anybody has edited it. */
export interface YearProposal {
  readonly year: number;
  /** The body's meetings that year that are planned already, by date. */
  readonly planned: readonly Meeting[];
  /** Days for the rest; none where the community has not said how many meetings there are. */
  readonly proposed: readonly CivilDate[];
  /** How many more there may be, beyond what is proposed. */
  readonly more: number;
}

/** The fewest meetings that the body's rule asks for, spread over the rest of the year (M43, G30). */
export function proposeYear(
  body: Body,
  year: number,
  meetings: readonly Meeting[],
  today: CivilDate,
): YearProposal {
  const planned = meetingsOfYear(body.id, year, meetings);
  const { from = 0, to = 0 } = body.meetings_per_year ?? {};
  const days = proposeMeetingDays(
    year,
    from,
    planned.map(({ date }) => date),
  );
  const proposed = days.filter((date) => date > today);
  return { year, planned, proposed, more: Math.max(0, to - planned.length - proposed.length) };
}

/** Those that are cancelled are not among them. */
function meetingsOfYear(body: string, year: number, meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter(
      (meeting) => meeting.body === body && meeting.date.startsWith(`${year}-`) && !isCancelled(meeting),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Why a day that was chosen cannot stand, or every meeting that the year is to get. */
export type YearOutcome =
  | { readonly meetings: readonly Meeting[] }
  | { readonly refused: MeetingRefusal; readonly date: CivilDate };

/** The whole year or nothing of it: one day that is refused refuses them all. The same day twice is one meeting. */
export function planYear(wished: readonly PlannedMeeting[], c: Circumstances): YearOutcome {
  const meetings = new Map<string, Meeting>();
  for (const planned of wished) {
    const outcome = planMeeting(planned, c);
    if ("refused" in outcome) return { refused: outcome.refused, date: planned.date };
    meetings.set(outcome.meeting.id, outcome.meeting);
  }
  return { meetings: [...meetings.values()] };
}

/** Days that the secretariat has chosen itself, and that others may be away on. They may stand. */
export function doubtfulDays(dates: readonly CivilDate[]): CivilDate[] {
  return dates.filter((date) => !isMeetingDay(date));
}

/** Absent for a body that the community has not, and for one that nobody sits in. */
export function meetingBody({ community }: Pick<Circumstances, "community">, id: string): Body | undefined {
  const body = bodyOf(community, id);
  return body?.established === true && body.seats.length > 0 ? body : undefined;
}
