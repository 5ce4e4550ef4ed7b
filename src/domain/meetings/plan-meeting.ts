import type { Case } from "../cases/case.ts";
import { bodyOf, type Circumstances } from "../cases/case-outcome.ts";
import { refusalOnAgenda, stepForMeeting } from "../cases/take-to-meeting.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { type BodyOffice, printedNumber } from "./body-office.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";
import { isCancelled, type MeetingOutcome, minutesAreSent } from "./meeting-outcome.ts";

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
  /** Clock times in Oslo; absent while they are not decided. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly link?: string | undefined;
}

/** The secretariat plans a meeting (practice 1). */
export function planMeeting(planned: PlannedMeeting, c: Circumstances): MeetingOutcome {
  const { body, date, place, casesDeadline, from, to, link } = planned;
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (bodyOf(c.community, body)?.established !== true) return { refused: "no-such-body" };
  if (date < c.today) return { refused: "date-passed" };
  if (casesDeadline !== undefined && casesDeadline > date) return { refused: "deadline-after-meeting" };
  if (from !== undefined && to !== undefined && to <= from) return { refused: "ends-before-start" };
  return {
    meeting: {
      id: meetingId(body, date),
      body,
      date,
      place,
      ...(casesDeadline === undefined ? {} : { casesDeadline }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(link === undefined ? {} : { link }),
      agenda: [],
      attendance: [],
    },
  };
}

/** True for a case that the meeting could take in now. */
export function isReadyFor(
  { body, agenda }: Meeting,
  treated: Case,
  c: Pick<Circumstances, "community" | "today" | "clauseNow">,
): boolean {
  const isNew = !agenda.some((item) => item.case === treated.id);
  const step = stepForMeeting(treated, body, c);
  return isNew && step !== undefined && refusalOnAgenda(treated, step, c) === undefined;
}

/** The case gets the next number on the agenda; after the notice too, as a case that came late. */
export function addCase(meeting: Meeting, treated: Case, c: Circumstances): MeetingOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (meeting.agenda.some((item) => item.case === treated.id)) return { meeting };
  if (isCancelled(meeting)) return { refused: "cancelled" };
  if (minutesAreSent(meeting)) return { refused: "minutes-sent" };
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

/** Moves a case one place up or down the agenda; what went out with the notice keeps its place. */
export function moveCase(meeting: Meeting, caseId: string, by: -1 | 1, c: Circumstances): MeetingOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (meeting.noticeSentAt !== undefined) return { refused: "notice-sent" };
  const place = meeting.agenda.findIndex((item) => item.case === caseId);
  const [item, other] = [meeting.agenda[place], meeting.agenda[place + by]];
  if (item === undefined) return { refused: "no-such-item" };
  if (other === undefined) return { meeting };
  const agenda = meeting.agenda.with(place, other).with(place + by, item);
  return { meeting: { ...meeting, agenda: agenda.map((each, index) => ({ ...each, number: index + 1 })) } };
}

/** The numbers that the body has given the meeting's items, printed as it prints them (practice 13). */
export function withNumbers(meeting: Meeting, office: Pick<BodyOffice, "items">, pattern: string): Meeting {
  const agenda = meeting.agenda.map((item) => {
    const given = office.items.find((each) => each.meeting === meeting.id && each.case === item.case);
    return given === undefined ? item : { ...item, caseNumber: printedNumber(pattern, given) };
  });
  const same = agenda.every(({ caseNumber }, index) => caseNumber === meeting.agenda[index]?.caseNumber);
  return same ? meeting : { ...meeting, agenda };
}

/** Innkalling. The cases on the agenda are opened by whoever sends it, so that seats may signal beforehand. */
export function sendNotice(meeting: Meeting, c: Circumstances): MeetingOutcome {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (isCancelled(meeting)) return { refused: "cancelled" };
  if (meeting.noticeSentAt !== undefined) return { meeting };
  if (meeting.agenda.length === 0) return { refused: "empty-agenda" };
  if (meeting.date < c.today) return { refused: "date-passed" };
  return { meeting: { ...meeting, noticeSentAt: c.at } };
}

/** Remembers a card of the meeting that all in a conversation see. */
export function addPost(meeting: Meeting, post: NonNullable<Meeting["posts"]>[number]): MeetingOutcome {
  return { meeting: { ...meeting, posts: [...(meeting.posts ?? []), post] } };
}
