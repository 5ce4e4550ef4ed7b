import { type CivilDate, daysBetween } from "../../kernel/civil-date.ts";
import { commentTable } from "./comment-table.ts";
import { deadlineOf, type Hearing, type Instance, isClosed } from "./hearing.ts";
import type { HearingComment } from "./hearing-comment.ts";

/** What the deadline of an open hearing asks for. */
export interface HearingDue {
  readonly hearing: Hearing;
  readonly deadline: CivilDate;
  /** Until the deadline; negative once it has passed. */
  readonly days: number;
  /** Who has been asked and has not answered: never those that have. */
  readonly silent: readonly Instance[];
  readonly unassessed: number;
  /** From senders that nobody has confirmed. */
  readonly unconfirmed: number;
}

/** The open hearings with what is left of each, the nearest deadline first. What is closed is never due. */
export function hearingsDue(
  hearings: readonly { readonly hearing: Hearing; readonly comments: readonly HearingComment[] }[],
  today: CivilDate,
): HearingDue[] {
  return hearings
    .filter(({ hearing }) => !isClosed(hearing))
    .map(({ hearing, comments }) => {
      const deadline = deadlineOf(hearing);
      const { silent, unassessed, unconfirmed } = commentTable(hearing, comments);
      const days = daysBetween(today, deadline);
      return { hearing, deadline, days, silent, unassessed, unconfirmed: unconfirmed.length };
    })
    .toSorted((one, other) => one.days - other.days || (one.hearing.id < other.hearing.id ? -1 : 1));
}
