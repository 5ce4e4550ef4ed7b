import type { CaseRefusal, Circumstances } from "../cases/case-outcome.ts";
import type { Meeting } from "./meeting.ts";

/** Why a meeting does not change; each has its sentence in `presentation/text`. */
export type MeetingRefusal =
  | "not-secretariat"
  | "not-minutes-taker"
  | "not-member"
  | "no-such-body"
  | "no-such-meeting"
  | "no-such-item"
  | "date-passed"
  | "deadline-after-meeting"
  | "case-not-ready"
  | "empty-agenda"
  | "notice-sent"
  | "notice-not-sent"
  | "no-attendance"
  | "not-in-seat"
  | "not-present"
  | "changed-meanwhile"
  | "item-closed"
  | "not-noted"
  | "no-quorum"
  | "minutes-sent"
  | "minutes-not-sent"
  | "not-after"
  | "words-needed"
  | "cancelled"
  | "already-held"
  | "ends-before-start"
  | "not-your-seat"
  | "not-reopened"
  | "minutes-sealed"
  | "minutes-not-sealed"
  | "words-too-long"
  | "own-correction"
  | "not-commenting"
  | "nothing-to-publish";

/** The meeting as it becomes, the very same where there is nothing new to note; or why not. */
export type MeetingOutcome = { readonly meeting: Meeting } | { readonly refused: MeetingRefusal };

/** What stops an action that changes both a meeting and a case. */
export type ItemRefusal = MeetingRefusal | CaseRefusal;

export function isCancelled({ changes = [] }: Pick<Meeting, "changes">): boolean {
  return changes.some(({ kind }) => kind === "cancelled");
}

/** From then on the minutes' text stands, and with it what the room did. */
export function minutesAreSent({ minutes }: Pick<Meeting, "minutes">): boolean {
  return minutes !== undefined && minutes.state !== "draft";
}

/** Those who take the body's minutes, and the secretariat, keep the meeting's record. */
export function keepsMinutes({ body }: Meeting, { standing }: Pick<Circumstances, "standing">): boolean {
  return standing.secretaryFor.length > 0 || standing.takesMinutesOf.some(({ id }) => id === body);
}
