import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { StanceTaken } from "./case-event.ts";
import type { CaseOutcome, Circumstances } from "./case-outcome.ts";
import { type CaseAction, refusalOnWay } from "./way-of-a-case.ts";
import { holderHasAnswered } from "./who-may-answer.ts";

/** Which stance: that of a seat with this mark, so that a later one of the seat's stays as it is. */
export interface StanceOfSeat {
  readonly seat: string;
  readonly mark: string;
}

/** The seat stands by what was noted for it by another. */
export function confirmNoted(
  treated: Case,
  which: StanceOfSeat,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  const found = ownStance("confirm-oral", treated, which, holdings, c);
  if ("refused" in found) return found;
  if (found.stance === undefined || found.stance.source === "click") return { refused: "nothing-to-confirm" };
  if (treated.confirmed.has(which.mark)) return { events: [] };
  return { events: [{ kind: "stance-confirmed", at: c.at, by: c.actor, ...which }] };
}

/**
 * The seat is silent again: a misclick is taken back, or what was noted for it denied. The holder may take back what a
 * deputy said, and not the other way round (practice 8, 10).
 *
 * @param words why; absent for a misclick
 */
export function takeBackStance(
  treated: Case,
  { words, ...which }: StanceOfSeat & { readonly words?: string | undefined },
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  const found = ownStance("take-back-stance", treated, which, holdings, c);
  if ("refused" in found) return found;
  if (found.stance === undefined) return { refused: "nothing-to-take-back" };
  const because = words === undefined || words === "" ? {} : { words };
  return { events: [{ kind: "stance-retracted", at: c.at, by: c.actor, ...which, ...because }] };
}

/** Noted by the minutes-taker as heard outside the room, and not confirmed by the seat yet. */
export function isUnconfirmed(treated: Pick<Case, "confirmed">, { source, mark }: StanceTaken): boolean {
  return source === "oral" && !treated.confirmed.has(mark);
}

function ownStance(
  action: CaseAction,
  treated: Case,
  { seat, mark }: StanceOfSeat,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): { readonly stance: StanceTaken | undefined } | Extract<CaseOutcome, { refused: unknown }> {
  const refused = refusalOnWay(action, treated, c);
  if (refused !== undefined) return { refused };
  const held = c.standing.seats.find((each) => each.seat.id === seat && each.body.id === treated.step?.body);
  if (held === undefined) return { refused: "not-your-seat" };
  const stance = treated.stances.find((taken) => taken.seat === seat && taken.mark === mark);
  if (held.as === "deputy" && holderHasAnswered(treated, seat, holdings))
    return { refused: "holder-has-answered" };
  return { stance };
}
