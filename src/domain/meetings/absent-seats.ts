import type { Case } from "../cases/case.ts";
import { bodyOf, type Circumstances } from "../cases/case-outcome.ts";
import { consensusOf } from "../cases/consensus.ts";
import { consents } from "../cases/stance.ts";
import { daysBetween } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { SeatHolding } from "../people/seats.ts";
import type { AgendaItem, Meeting } from "./meeting.ts";

/**
 * Seats that a meeting may decide a case without (practice 2): somebody sits in them, nobody was in the room, and nobody
 * has said anything against it: a new wording, a new step or a seat that is set silent erases no objection. None where the body has not chosen `meeting_decides`, or where it cannot be told that enough seats
 * were there and that all were summoned in time: a rule that is not given is not kept.
 */
export function seatsDecidedWithout(
  meeting: Meeting,
  item: AgendaItem,
  treated: Case,
  holdings: readonly SeatHolding[],
  { community }: Pick<Circumstances, "community">,
): string[] {
  const { absent_seats: rule, quorum, notice_days: days } = bodyOf(community, meeting.body) ?? {};
  const { noted } = item;
  if (rule !== "meeting_decides" || noted === undefined) return [];
  if (quorum === undefined || noted.present.length < quorum) return [];
  if (days === undefined || !wasSummoned(meeting, days)) return [];
  return consensusOf(treated, holdings)
    .positions.filter(({ position }) => position === "silent")
    .map(({ seat }) => seat.id)
    .filter((seat) => !noted.present.some((entry) => entry.seat === seat) && !hasObjected(treated, seat));
}

/** The last that the seat has ever said in the case, to whichever proposal, was not consent. */
function hasObjected({ events }: Case, seat: string): boolean {
  const last = events.findLast((event) => event.kind === "stance-taken" && event.seat === seat);
  return last?.kind === "stance-taken" && !consents(last.stance);
}

function wasSummoned({ noticeSentAt, date }: Meeting, days: number): boolean {
  return noticeSentAt !== undefined && daysBetween(osloDateOf(noticeSentAt), date) >= days;
}
