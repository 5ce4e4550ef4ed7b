import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { consensusOf } from "./consensus.ts";
import { afterEvents } from "./replay-case.ts";
import { consents } from "./stance.ts";

/**
 * Whether an outcome may rest on who sits in the other seats, or on what the person is beside the seat they answer for.
 * Reached on a roster that may be a while old, it must then be reached again on the present one.
 *
 * A stance does not when it leaves a seat that is held, and that nobody has consented for: that seat is without consent
 * whoever sits there now, so that nothing can be decided. Nor does what changes nothing.
 */
export function restsOnOthers(
  treated: Case,
  outcome: CaseOutcome,
  holdings: readonly SeatHolding[],
): boolean {
  if ("refused" in outcome) return true;
  if (outcome.events.length === 0) return false;
  if (outcome.events.some(({ kind }) => kind !== "stance-taken")) return true;
  const after = afterEvents(treated, outcome.events);
  const consented = new Set(after.stances.flatMap(({ seat, stance }) => (consents(stance) ? [seat] : [])));
  return !consensusOf(after, holdings).positions.some(
    ({ seat, position }) => position !== "vacant" && position !== "stepped-aside" && !consented.has(seat.id),
  );
}
