import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { afterEvents } from "./replay-case.ts";
import { consents } from "./stance.ts";

/**
 * Whether an outcome may rest on who sits in the other seats, or on what the person is beside the seat they answer for.
 * Reached on a roster that may be a while old, it must then be reached again on the present one.
 *
 * A stance does not while a seat that counts has not consented: the body does not agree then, whoever sits there or
 * whether anybody does. Nor does what changes nothing. What is said in the place of a holder rests on that they have left.
 */
export function restsOnOthers(
  treated: Case,
  outcome: CaseOutcome,
  holdings: readonly SeatHolding[],
): boolean {
  if ("refused" in outcome) return true;
  if (outcome.events.length === 0) return false;
  if (replacesHolder(treated, outcome.events)) return true;
  const { stances, steppedAside } = afterEvents(treated, outcome.events);
  const consented = new Set(stances.flatMap(({ seat, stance }) => (consents(stance) ? [seat] : [])));
  return holdings.every(({ seat }) => consented.has(seat.id) || steppedAside.includes(seat.id));
}

function replacesHolder({ stances }: Case, events: readonly CaseEvent[]): boolean {
  return events.some(
    (event) =>
      (event.kind === "stance-taken" || event.kind === "stance-retracted") &&
      stances.some(
        ({ seat, as, by }) => seat === event.seat && as === "holder" && by.person !== event.by.person,
      ),
  );
}
