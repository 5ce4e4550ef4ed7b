import { deadlineOf, type Hearing, type Instance } from "./hearing.ts";
import {
  type Assessment,
  assessmentOf,
  type HearingComment,
  isConfirmed,
  statusOf,
} from "./hearing-comment.ts";
import { isAlike } from "./suggest-instances.ts";

/** One row of the merknadstabell: innspill – avsender – vurdering – tatt til følge. */
export interface CommentRow {
  readonly comment: HearingComment;
  /** Absent while it has not been assessed. */
  readonly assessment: Assessment | undefined;
  /** It came after the deadline as that is now. */
  readonly late: boolean;
}

/** All that a hearing has brought, whatever order it came in. */
export interface CommentTable {
  /** What stands, by instance as they were asked, then other senders; these are assessed and go into the paper. */
  readonly rows: readonly CommentRow[];
  /** From senders that nobody has confirmed yet. */
  readonly unconfirmed: readonly CommentRow[];
  /** Withdrawn, or followed by something newer from the same sender; the oldest first. */
  readonly history: readonly CommentRow[];
  readonly answered: readonly Instance[];
  /** Asked, and without an answer that stands. */
  readonly silent: readonly Instance[];
  /** Rows that have not been assessed. */
  readonly unassessed: number;
}

/**
 * The same comments give the same table in any order and however often each is given; every one of them is in exactly
 * one of its parts. A sender's later comment on the same point takes the place of the earlier; somebody who is not
 * confirmed replaces nobody's words but their own.
 */
export function commentTable(hearing: Hearing, comments: readonly HearingComment[]): CommentTable {
  const given = [...new Map(comments.map((comment) => [comment.id, comment])).values()].toSorted(inTime);
  const standing = given.filter((comment) => isStanding(comment, given));
  const rowsOf = (status: "accepted" | "received") =>
    standing
      .filter((comment) => statusOf(comment) === status)
      .toSorted((one, other) => place(one) - place(other) || inTime(one, other))
      .map(rowOf);
  const rows = rowsOf("accepted");
  const has = ({ id }: Instance) => rows.some(({ comment }) => comment.instance === id);
  return {
    rows,
    unconfirmed: rowsOf("received"),
    history: given.filter((comment) => !standing.includes(comment)).map(rowOf),
    answered: hearing.instances.filter(has),
    silent: hearing.instances.filter((instance) => !has(instance)),
    unassessed: rows.filter(({ assessment }) => assessment === undefined).length,
  };

  function rowOf(comment: HearingComment): CommentRow {
    return { comment, assessment: assessmentOf(comment), late: comment.receivedOn > deadlineOf(hearing) };
  }

  function place({ instance }: HearingComment): number {
    const index = hearing.instances.findIndex(({ id }) => id === instance);
    return index < 0 ? hearing.instances.length : index;
  }
}

function isStanding(comment: HearingComment, given: readonly HearingComment[]): boolean {
  if (statusOf(comment) === "withdrawn") return false;
  return !given.some((later) => inTime(later, comment) > 0 && replaces(later, comment));
}

/** One that its own sender took back leaves what they had replaced replaced; one that was registered in error does not. */
function replaces(later: HearingComment, earlier: HearingComment): boolean {
  if (later.point !== earlier.point || !isSameSender(later, earlier)) return false;
  const samePerson = later.by !== undefined && later.by.person === earlier.by?.person;
  if (statusOf(later) === "withdrawn" && !(samePerson && withdrawnBySender(later))) return false;
  return isConfirmed(later) || (samePerson && !isConfirmed(earlier));
}

function isSameSender(one: HearingComment, other: HearingComment): boolean {
  if (one.instance !== other.instance) return false;
  return one.instance !== undefined || isAlike(one.sender, other.sender);
}

function withdrawnBySender({ by, events }: HearingComment): boolean {
  return events.some((event) => event.kind === "withdrawn" && event.by.person === by?.person);
}

function inTime(one: HearingComment, other: HearingComment): number {
  return compare(one.receivedOn, other.receivedOn) || compare(one.at, other.at) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
