import type { Occupancy } from "../people/people-store.ts";
import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";

/** Why a person in a seat may not answer for it in this case; absent when they may (practice 9). */
export function barredFrom(
  treated: Pick<Case, "disqualified" | "steppedAside">,
  seat: string,
  person: string,
): "disqualified" | "stepped-aside" | undefined {
  const here = treated.disqualified.filter((each) => each.seat === seat);
  if (here.some((each) => each.person === person)) return "disqualified";
  // Without names it is the seat itself that stepped aside, whoever sits in it.
  return here.length === 0 && treated.steppedAside.includes(seat) ? "stepped-aside" : undefined;
}

/** Holder and deputies who may answer for the seat. */
export function whoMayAnswer(treated: Case, { seat, holder, deputies }: SeatHolding): Occupancy[] {
  return [...(holder === undefined ? [] : [holder]), ...deputies].filter(
    ({ person }) => barredFrom(treated, seat.id, person) === undefined,
  );
}

/**
 * Whether the seat is out of the count: it has stepped aside, and nobody who may answer has come to it since. One whose
 * partial holder has left is vacant, and blocks like any vacant seat (practice 10).
 */
export function hasSteppedAside(treated: Case, holding: SeatHolding): boolean {
  const { seat, holder, deputies } = holding;
  if (!treated.steppedAside.includes(seat.id) || whoMayAnswer(treated, holding).length > 0) return false;
  const named = treated.disqualified.some((each) => each.seat === seat.id);
  return !named || holder !== undefined || deputies.length > 0;
}

/**
 * Whether the seat's holder has spoken in the step that is open: a deputy does not speak over them (practice 8, 10). The
 * word of somebody who has left the seat since stands until the seat's own people say otherwise.
 */
export function holderHasAnswered(
  { stances }: Pick<Case, "stances">,
  seat: string,
  holdings: readonly SeatHolding[],
): boolean {
  const taken = stances.find((each) => each.seat === seat);
  const holder = holdings.find((each) => each.seat.id === seat)?.holder;
  return taken?.as === "holder" && holder?.person === taken.by.person;
}
