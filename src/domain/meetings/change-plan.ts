import type { Circumstances } from "../cases/case-outcome.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Meeting } from "./meeting.ts";
import { isCancelled, type MeetingOutcome, type MeetingRefusal } from "./meeting-outcome.ts";

/** What the secretariat may change of a meeting that has not been held. Absent: stays as it is, or is not given. */
export interface MeetingDetails {
  readonly date: CivilDate;
  readonly place: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly link?: string | undefined;
  readonly casesDeadline?: CivilDate | undefined;
  /** Why it is moved. */
  readonly words?: string | undefined;
}

/** Moves a meeting, or changes when and where it is held; its id stays, and what it was before is kept. */
export function changeDetails(meeting: Meeting, details: MeetingDetails, c: Circumstances): MeetingOutcome {
  const { date, place, from, to, link, casesDeadline, words } = details;
  const refused = refusalToChange(meeting, c);
  if (refused !== undefined) return { refused };
  const moved = date !== meeting.date;
  if (moved && date < c.today) return { refused: "date-passed" };
  if (casesDeadline !== undefined && casesDeadline > date) return { refused: "deadline-after-meeting" };
  if (from !== undefined && to !== undefined && to <= from) return { refused: "ends-before-start" };
  const { from: _from, to: _to, link: _link, casesDeadline: _deadline, ...rest } = meeting;
  const now: Meeting = {
    ...rest,
    date,
    place,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(link === undefined ? {} : { link }),
    ...(casesDeadline === undefined ? {} : { casesDeadline }),
  };
  if (isSame(now, meeting)) return { meeting };
  const change = {
    kind: moved ? ("moved" as const) : ("details" as const),
    at: c.at,
    by: c.actor,
    ...(moved ? { from: meeting.date } : {}),
    ...(words === undefined || words === "" ? {} : { words }),
  };
  return { meeting: { ...now, changes: [...(meeting.changes ?? []), change] } };
}

/** Avlyst. What was on the agenda waits for another meeting. */
export function cancelMeeting(meeting: Meeting, words: string, c: Circumstances): MeetingOutcome {
  if (isCancelled(meeting) && c.standing.secretaryFor.length > 0) return { meeting };
  const refused = refusalToChange(meeting, c);
  if (refused !== undefined) return { refused };
  const reason = words.trim();
  if (reason === "") return { refused: "words-needed" };
  const change = { kind: "cancelled" as const, at: c.at, by: c.actor, words: reason };
  return { meeting: { ...meeting, changes: [...(meeting.changes ?? []), change] } };
}

/** A meeting that somebody has noted attendance in has been held, and its day stands. */
function refusalToChange(meeting: Meeting, { standing }: Circumstances): MeetingRefusal | undefined {
  if (standing.secretaryFor.length === 0) return "not-secretariat";
  if (isCancelled(meeting)) return "cancelled";
  return meeting.attendance.length > 0 || meeting.minutes !== undefined ? "already-held" : undefined;
}

function isSame(one: Meeting, other: Meeting): boolean {
  return (["date", "place", "from", "to", "link", "casesDeadline"] as const).every(
    (field) => one[field] === other[field],
  );
}
