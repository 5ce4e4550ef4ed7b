import type { Circumstances } from "../cases/case-outcome.ts";
import type { Occupancy } from "../people/people-store.ts";
import type { SeatHolding } from "../people/seats.ts";
import type { SeatAttendance } from "./hold-meeting.ts";
import type { Meeting } from "./meeting.ts";
import { isCancelled, keepsMinutes, type MeetingOutcome } from "./meeting-outcome.ts";

/** Who comes for a seat. Nobody has to say that they come: a holder is expected until forfall is known. */
export interface SeatComing {
  readonly holding: SeatHolding;
  readonly who: "holder" | "deputy" | "asked" | "nobody" | "vacant";
  /** Who comes; absent where it is nobody, or not known yet. */
  readonly person: Occupancy | undefined;
  /** Deputies who have not answered; nobody is waited for once one has said yes. */
  readonly asked: readonly Occupancy[];
}

export interface ComingAnswer {
  readonly seat: string;
  /** Holder or deputy of the seat. */
  readonly person: string;
  readonly comes: boolean;
}

/**
 * «Jeg har forfall», or «jeg kommer likevel»; a deputy says whether they can. The secretariat and the minutes-taker may
 * note it on a person's behalf.
 */
export function answerComing(
  meeting: Meeting,
  { seat, person, comes }: ComingAnswer,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): MeetingOutcome {
  const holding = holdings.find((each) => each.seat.id === seat);
  if (holding === undefined || !isInSeat(holding, person)) return { refused: "not-your-seat" };
  if (person !== c.actor.person && !keepsMinutes(meeting, c)) return { refused: "not-your-seat" };
  if (isCancelled(meeting)) return { refused: "cancelled" };
  if (meeting.date < c.today || meeting.attendance.length > 0) return { refused: "already-held" };
  const before = lastAnswer(meeting, seat, person);
  // A holder who has said nothing is expected.
  const isNews = before === undefined ? !(comes && holding.holder?.person === person) : before !== comes;
  if (!isNews) return { meeting };
  const answer = { seat, person, comes, at: c.at, by: c.actor };
  return { meeting: { ...meeting, coming: [...(meeting.coming ?? []), answer] } };
}

/** Seat by seat: its holder, a deputy who has said yes, one who is asked, or nobody (practice 1). */
export function whoComes(meeting: Meeting, holdings: readonly SeatHolding[]): SeatComing[] {
  return holdings.map((holding) => {
    const { holder, deputies } = holding;
    const nobody = { holding, person: undefined, asked: [] };
    if (holder === undefined && deputies.length === 0) return { ...nobody, who: "vacant" };
    if (holder !== undefined && lastAnswer(meeting, holding.seat.id, holder.person) !== false)
      return { ...nobody, who: "holder", person: holder };
    const answers = deputies.map((deputy) => ({
      deputy,
      comes: lastAnswer(meeting, holding.seat.id, deputy.person),
    }));
    const coming = answers.find(({ comes }) => comes === true)?.deputy;
    if (coming !== undefined) return { ...nobody, who: "deputy", person: coming };
    const asked = answers.filter(({ comes }) => comes === undefined).map(({ deputy }) => deputy);
    return { ...nobody, who: asked.length > 0 ? "asked" : "nobody", asked };
  });
}

/** Attendance as far as forfall tells it: what the minutes-taker begins with, and corrects. */
export function expectedAttendance(
  meeting: Meeting,
  holdings: readonly SeatHolding[],
): (Pick<SeatAttendance, "seat" | "presence"> & { readonly person: string | undefined })[] {
  return whoComes(meeting, holdings).map(({ holding, who, person }) =>
    person === undefined
      ? { seat: holding.seat.id, presence: "absent", person: undefined }
      : { seat: holding.seat.id, presence: who === "deputy" ? "deputy" : "holder", person: person.person },
  );
}

function lastAnswer({ coming = [] }: Meeting, seat: string, person: string): boolean | undefined {
  return coming.findLast((each) => each.seat === seat && each.person === person)?.comes;
}

function isInSeat({ holder, deputies }: SeatHolding, person: string): boolean {
  return holder?.person === person || deputies.some((deputy) => deputy.person === person);
}
