import type { Circumstances } from "../cases/case-outcome.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { presentSeats } from "./hold-meeting.ts";
import type { Meeting } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome } from "./meeting-outcome.ts";
import { MOST_OF_STATEMENT } from "./sealed-minutes.ts";

export interface WishedStatement {
  readonly item: number;
  readonly seat: string;
  readonly words: string;
}

/**
 * Protokolltilførsel: whoever was there for a seat has their own words stand under an item, until the minutes are
 * approved. Said again, it replaces what the seat said before.
 */
export function addStatement(
  meeting: Meeting,
  { item, seat, words }: WishedStatement,
  c: Circumstances,
): MeetingOutcome {
  const there = presentSeats(meeting).some(
    (entry) => entry.seat === seat && entry.person?.person === c.actor.person,
  );
  if (!there) return { refused: "not-present" };
  if (!meeting.agenda.some(({ number }) => number === item)) return { refused: "no-such-item" };
  if (meeting.minutes?.state === "approved") return { refused: "minutes-sealed" };
  const said = words.trim();
  if (said === "") return { refused: "words-needed" };
  if (said.length > MOST_OF_STATEMENT) return { refused: "words-too-long" };
  const { statements = [] } = meeting;
  const before = statements.find((each) => each.item === item && each.seat === seat);
  if (before?.words === said) return { meeting };
  const statement = { item, seat, by: c.actor, at: c.at, words: said };
  const others = statements.filter((each) => each !== before);
  return { meeting: { ...meeting, statements: [...others, statement] } };
}

/** The draft goes to the members for comments; its text is still written anew until it is sent for approval. */
export function askForComments(meeting: Meeting, deadline: CivilDate, c: Circumstances): MeetingOutcome {
  const { minutes } = meeting;
  if (!keepsMinutes(meeting, c)) return { refused: "not-minutes-taker" };
  if (minutes === undefined) return { refused: "no-attendance" };
  if (minutes.state !== "draft") return { refused: "minutes-sent" };
  if (deadline < c.today) return { refused: "date-passed" };
  if (minutes.commenting?.deadline === deadline) return { meeting };
  return { meeting: { ...meeting, minutes: { ...minutes, commenting: { since: c.at, deadline } } } };
}

/** Seats and observers of the body, and those who keep its minutes, while a draft is out for comments. */
export function mayComment(meeting: Meeting, c: Pick<Circumstances, "standing">): boolean {
  const { minutes, body } = meeting;
  if (minutes?.state !== "draft" || minutes.commenting === undefined) return false;
  const { seats, observes } = c.standing;
  const members = [...seats.map((held) => held.body), ...observes];
  return members.some(({ id }) => id === body) || keepsMinutes(meeting, c);
}

/** A member of the body says what they think of a draft that is out for comments. */
export function commentOnDraft(meeting: Meeting, words: string, c: Circumstances): MeetingOutcome {
  const { minutes } = meeting;
  if (minutes !== undefined && minutes.state !== "draft") return { refused: "minutes-sent" };
  if (minutes?.commenting === undefined) return { refused: "not-commenting" };
  if (!mayComment(meeting, c)) return { refused: "not-member" };
  const said = words.trim();
  if (said === "") return { refused: "words-needed" };
  if (said.length > MOST_OF_STATEMENT) return { refused: "words-too-long" };
  const { comments = [] } = minutes;
  if (comments.some((each) => each.by.person === c.actor.person && each.words === said)) return { meeting };
  const comment = { by: c.actor, at: c.at, words: said };
  return { meeting: { ...meeting, minutes: { ...minutes, comments: [...comments, comment] } } };
}
