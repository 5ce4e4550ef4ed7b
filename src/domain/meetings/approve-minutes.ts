import type { Circumstances } from "../cases/case-outcome.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { presentSeats } from "./hold-meeting.ts";
import type { Meeting, Minutes } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome, minutesAreSent } from "./meeting-outcome.ts";
import { addCorrection, seal } from "./sealed-minutes.ts";

/** Minutes as they would be sent now; written again as often as need be until they are. */
export function draftMinutes(meeting: Meeting, text: string, c: Circumstances): MeetingOutcome {
  if (!keepsMinutes(meeting, c)) return { refused: "not-minutes-taker" };
  if (meeting.attendance.length === 0) return { refused: "no-attendance" };
  if (minutesAreSent(meeting)) return { refused: "minutes-sent" };
  if (meeting.minutes?.text === text) return { meeting };
  const { commenting, comments } = meeting.minutes ?? {};
  const draft: Minutes = { state: "draft", text, approvals: [], ...asked(commenting, comments) };
  return { meeting: { ...meeting, minutes: draft } };
}

/** Sent for approval to the seats that were present; the text does not change from then on. */
export function sendMinutes(
  meeting: Meeting,
  text: string,
  deadline: CivilDate,
  c: Circumstances,
): MeetingOutcome {
  const drafted = draftMinutes(meeting, text, c);
  // Sent by an earlier click: the minutes stand as they were sent.
  if ("refused" in drafted) return drafted.refused === "minutes-sent" ? { meeting } : drafted;
  if (deadline < c.today) return { refused: "date-passed" };
  const { commenting, comments } = meeting.minutes ?? {};
  const sent = { state: "sent" as const, text, sentOn: c.today, deadline, approvals: [] };
  const minutes: Minutes = { ...sent, ...asked(commenting, comments) };
  return { meeting: { ...meeting, minutes } };
}

export interface MinutesAnswer {
  readonly seat: string;
  /** What is wrong; absent for approval. */
  readonly objection?: string | undefined;
}

/**
 * A seat that was present approves the minutes or says what is wrong with them, which becomes a correction. They are
 * approved, and sealed, when every seat that was present has approved; a deadline that passes approves nothing
 * (decision 5). What is wrong with sealed minutes becomes a correction of its own.
 */
export function answerMinutes(
  meeting: Meeting,
  { seat, objection }: MinutesAnswer,
  c: Circumstances,
): MeetingOutcome {
  const { minutes } = meeting;
  const held = c.standing.seats.some((each) => each.seat.id === seat && each.body.id === meeting.body);
  if (!held || !presentSeats(meeting).some((entry) => entry.seat === seat)) return { refused: "not-member" };
  if (minutes === undefined || minutes.state === "draft") return { refused: "minutes-not-sent" };
  const words = objection?.trim();
  if (words === "") return { refused: "words-needed" };
  if (minutes.seal !== undefined)
    return words === undefined ? { meeting } : addCorrection(meeting, { words }, c);
  const last = lastAnswer(minutes, seat);
  if (last !== undefined && last.objection === words && last.by.person === c.actor.person) return { meeting };
  const answer = { seat, by: c.actor, at: c.at, ...(words === undefined ? {} : { objection: words }) };
  const approvals = [...minutes.approvals, answer];
  const answered = { ...minutes, approvals };
  const complete = minutes.state === "sent" && seatsToApprove({ ...meeting, minutes: answered }).length === 0;
  if (!complete) return { meeting: { ...meeting, minutes: answered } };
  return sealed(meeting, { ...answered, state: "approved", approvedOn: c.today }, c);
}

/** The seats that were present and have not approved: silent, or with an objection last. */
export function seatsToApprove(meeting: Meeting): string[] {
  const { minutes } = meeting;
  if (minutes === undefined) return [];
  return presentSeats(meeting)
    .map(({ seat }) => seat)
    .filter((seat) => {
      const last = lastAnswer(minutes, seat);
      return last === undefined || last.objection !== undefined;
    });
}

/** The body's later meeting, asked by the minutes-taker, approves minutes that were sent (practice 1). */
export function approveInMeeting(meeting: Meeting, later: Meeting, c: Circumstances): MeetingOutcome {
  const { minutes } = meeting;
  if (!keepsMinutes(meeting, c)) return { refused: "not-minutes-taker" };
  if (later.body !== meeting.body || later.date <= meeting.date) return { refused: "not-after" };
  if (presentSeats(later).length === 0) return { refused: "no-attendance" };
  if (minutes === undefined || minutes.state === "draft") return { refused: "minutes-not-sent" };
  if (minutes.state === "approved") return { meeting };
  const approved: Minutes = { ...minutes, state: "approved", approvedOn: c.today, approvedIn: later.id };
  return sealed(meeting, approved, c);
}

function sealed(meeting: Meeting, approved: Minutes, { at }: Circumstances): MeetingOutcome {
  return { meeting: { ...meeting, minutes: seal(meeting, approved, at) } };
}

function asked(commenting: Minutes["commenting"], comments: Minutes["comments"]): Partial<Minutes> {
  return {
    ...(commenting === undefined ? {} : { commenting }),
    ...(comments === undefined ? {} : { comments }),
  };
}

function lastAnswer({ approvals }: Minutes, seat: string): Minutes["approvals"][number] | undefined {
  return approvals.findLast((answer) => answer.seat === seat);
}
