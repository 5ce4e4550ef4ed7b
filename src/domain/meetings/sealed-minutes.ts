import type { Circumstances } from "../cases/case-outcome.ts";
import { sameHash, sha256OfJson } from "../kernel/hashing.ts";
import { presentSeats } from "./hold-meeting.ts";
import type { Meeting, Minutes } from "./meeting.ts";
import { keepsMinutes, type MeetingOutcome } from "./meeting-outcome.ts";

/** The most characters of a correction or of a member's own statement: minutes are no place for essays. */
export const MOST_OF_STATEMENT = 1000;

/** Approved minutes are sealed: the hash covers all that was approved, so that a changed byte shows. */
export function seal(meeting: Meeting, minutes: Minutes, at: string): Minutes {
  return { ...minutes, seal: { hash: sealOf(meeting, minutes), at } };
}

/** Absent for minutes without a seal; false where something under the seal has been changed. */
export function isSealIntact(meeting: Meeting): boolean | undefined {
  const { minutes } = meeting;
  return minutes?.seal === undefined ? undefined : sameHash(minutes.seal.hash, sealOf(meeting, minutes));
}

/** Body, date, who was there, the text as sent, who approved it, and members' own statements; not what comes later. */
function sealOf(
  { id, body, date, attendance, statements = [] }: Meeting,
  { text, sentOn, approvals, approvedOn, approvedIn }: Minutes,
): string {
  return sha256OfJson({
    meeting: id,
    body,
    date,
    attendance,
    text,
    sentOn,
    approvals,
    approvedOn,
    approvedIn,
    statements,
  });
}

export interface WishedCorrection {
  readonly words: string;
  readonly item?: number | undefined;
}

/**
 * Rettelse of sealed minutes, by those who keep them or a seat that was there: an entry of its own, which waits for
 * somebody else to approve it.
 */
export function addCorrection(
  meeting: Meeting,
  { words, item }: WishedCorrection,
  c: Circumstances,
): MeetingOutcome {
  const { minutes } = meeting;
  if (!keepsMinutes(meeting, c) && !wasThere(meeting, c)) return { refused: "not-member" };
  if (minutes?.seal === undefined) return { refused: "minutes-not-sealed" };
  const said = words.trim();
  if (said === "") return { refused: "words-needed" };
  if (said.length > MOST_OF_STATEMENT) return { refused: "words-too-long" };
  if (item !== undefined && !meeting.agenda.some(({ number }) => number === item))
    return { refused: "no-such-item" };
  const { corrections = [] } = minutes;
  const again = corrections.some((each) => each.words === said && each.item === item);
  if (again) return { meeting };
  const correction = { at: c.at, by: c.actor, words: said, ...(item === undefined ? {} : { item }) };
  return { meeting: { ...meeting, minutes: { ...minutes, corrections: [...corrections, correction] } } };
}

/** Somebody who keeps the minutes, or sat in the meeting, and is not the one who wrote it. */
export function approveCorrection(meeting: Meeting, index: number, c: Circumstances): MeetingOutcome {
  const { minutes } = meeting;
  const correction = minutes?.corrections?.[index];
  if (minutes === undefined || correction === undefined) return { refused: "no-such-item" };
  if (correction.approved !== undefined) return { meeting };
  const seated = c.standing.seats.some(({ body }) => body.id === meeting.body);
  if (!seated && !keepsMinutes(meeting, c)) return { refused: "not-member" };
  if (correction.by.person === c.actor.person) return { refused: "own-correction" };
  const approved = { ...correction, approved: { by: c.actor, on: c.today } };
  const corrections = (minutes.corrections ?? []).map((each, at) => (at === index ? approved : each));
  return { meeting: { ...meeting, minutes: { ...minutes, corrections } } };
}

function wasThere(meeting: Meeting, { standing }: Circumstances): boolean {
  const present = new Set(presentSeats(meeting).map(({ seat }) => seat));
  return standing.seats.some(({ seat, body }) => body.id === meeting.body && present.has(seat.id));
}
