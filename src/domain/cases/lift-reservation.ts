import type { Case } from "./case.ts";
import type { CaseOutcome, Circumstances } from "./case-outcome.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** The seat that agreed with a reservation says, in its own words, that the condition is met (practice 8). */
export function liftReservation(
  treated: Case,
  { seat, words }: { readonly seat: string; readonly words: string },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("lift-reservation", treated, c);
  if (refused !== undefined) return { refused };
  const body = treated.decision?.body;
  if (!c.standing.seats.some((held) => held.seat.id === seat && held.body.id === body))
    return { refused: "not-your-seat" };
  if (treated.decision?.lifted.includes(seat)) return { events: [] };
  if (!openReservations(treated).includes(seat)) return { refused: "nothing-to-lift" };
  if (words.trim() === "") return { refused: "words-needed" };
  return { events: [{ kind: "reservation-lifted", at: c.at, by: c.actor, seat, words }] };
}

/** Seats whose reservations still make the decision conditional (betinget); none before it is made. */
export function openReservations({ decision }: Case): string[] {
  return decision?.reservations.filter((seat) => !decision.lifted.includes(seat)) ?? [];
}
