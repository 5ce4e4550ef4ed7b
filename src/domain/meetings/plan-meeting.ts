import type { Case } from "../cases/case.ts";
import { bodyOf, type Circumstances } from "../cases/case-outcome.ts";
import { stepForMeeting } from "../cases/take-to-meeting.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import type { MeetingOutcome } from "./meeting-outcome.ts";

/** A body meets once on a date. */
export function meetingId(body: string, date: CivilDate): string {
  return `${body}-${date}`;
}

export interface PlannedMeeting {
  readonly body: string;
  readonly date: CivilDate;
  /** Empty while it is not decided. */
  readonly place: string;
  /** The last day to submit; absent means «ikke oppgitt». */
  readonly casesDeadline?: CivilDate | undefined;
}

/** The secretariat plans a meeting (practice 1). */
export function planMeeting(planned: PlannedMeeting, c: Circumstances): MeetingOutcome {
  const { body, date, place, casesDeadline } = planned;
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (bodyOf(c.community, body)?.established !== true) return { refused: "no-such-body" };
  if (date < c.today) return { refused: "date-passed" };
  if (casesDeadline !== undefined && casesDeadline > date) return { refused: "deadline-after-meeting" };
  return {
    meeting: {
      id: meetingId(body, date),
      body,
      date,
      place,
      ...(casesDeadline === undefined ? {} : { casesDeadline }),
      agenda: [],
      attendance: [],
    },
  };
}

/** True for a case that the meeting could take in now. */
export function isReadyFor(
  { body, agenda }: Meeting,
  treated: Case,
  c: Pick<Circumstances, "community" | "today">,
): boolean {
  const isNew = !agenda.some((item) => item.case === treated.id);
  return isNew && stepForMeeting(treated, body, c) !== undefined;
}

/** The case gets the next number on the agenda; after the notice too, as a case that came late. */
export function addCase(meeting: Meeting, treated: Case, c: Circumstances): MeetingOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (meeting.agenda.some((item) => item.case === treated.id)) return { meeting };
  if (meeting.minutes !== undefined && meeting.minutes.state !== "draft") return { refused: "minutes-sent" };
  const step = stepForMeeting(treated, meeting.body, c);
  if (step === undefined) return { refused: "case-not-ready" };
  const item: AgendaItem = { number: meeting.agenda.length + 1, case: treated.id, step };
  return { meeting: { ...meeting, agenda: [...meeting.agenda, item] } };
}

/** Takes a case off the agenda; what is on it when the notice goes out stays there. */
export function removeCase(meeting: Meeting, caseId: string, c: Circumstances): MeetingOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (!meeting.agenda.some((item) => item.case === caseId)) return { meeting };
  if (meeting.noticeSentAt !== undefined) return { refused: "notice-sent" };
  const rest = meeting.agenda.filter((item) => item.case !== caseId);
  return { meeting: { ...meeting, agenda: rest.map((item, index) => ({ ...item, number: index + 1 })) } };
}

/** Innkalling. The cases on the agenda are opened by whoever sends it, so that seats may signal beforehand. */
export function sendNotice(meeting: Meeting, c: Circumstances): MeetingOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (meeting.noticeSentAt !== undefined) return { meeting };
  if (meeting.agenda.length === 0) return { refused: "empty-agenda" };
  if (meeting.date < c.today) return { refused: "date-passed" };
  return { meeting: { ...meeting, noticeSentAt: c.at } };
}

/** Remembers a card of the meeting that all in a conversation see. */
export function addPost(meeting: Meeting, post: NonNullable<Meeting["posts"]>[number]): MeetingOutcome {
  return { meeting: { ...meeting, posts: [...(meeting.posts ?? []), post] } };
}
