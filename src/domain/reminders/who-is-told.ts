import type { ObligationKind } from "./obligation.ts";

export type RungName = "first" | "second" | "last" | "deputy" | "own-side";

/**
 * Why somebody is told: asked themselves; a deputy in the place of one who has not answered, or may not; of the own side,
 * who decides what happens now (practice 17); or of the secretariat, since a seat is vacant and somebody must appoint.
 */
export type ToldAs = "asked" | "deputy" | "own-side" | "vacancy";

/** One step on the way to the date and beyond it. */
export interface Rung {
  readonly name: RungName;
  /** Days before the date; negative after it. */
  readonly daysBefore: number;
}

/** Up to the date it is the one asked who is told. */
const asked = (first: number, second: number): readonly Rung[] => [
  { name: "first", daysBefore: first },
  { name: "second", daysBefore: second },
  { name: "last", daysBefore: 0 },
];

/** Then the deputies, where it is a seat that is asked. */
const deputy = (daysAfter: number): Rung => ({ name: "deputy", daysBefore: -daysAfter });

/** Beyond that a person of the own side decides, and is asked what to do; the body is told nothing (practice 17). */
const ownSide = (daysAfter: number): Rung => ({ name: "own-side", daysBefore: -daysAfter });

/**
 * Who is told what when, by what is asked: a stance needs days, a review needs a quarter of a year. What merely takes
 * place has no step after its date. `docs/reminders.md` prints it.
 */
export const WHO_IS_TOLD: Readonly<Record<ObligationKind, readonly Rung[]>> = {
  stance: [...asked(7, 2), deputy(1), ownSide(3)],
  task: [...asked(14, 3), deputy(3), ownSide(7)],
  // Who was not there cannot approve what was said: no deputy.
  minutes: [{ name: "first", daysBefore: 3 }, { name: "last", daysBefore: 0 }, ownSide(3)],
  "annual-review": [...asked(90, 30), ownSide(14)],
  revision: [...asked(365, 180), ownSide(30)],
  submission: [...asked(14, 3), ownSide(3)],
  adoption: [...asked(14, 3), deputy(3), ownSide(7)],
  receipt: [...asked(14, 3), deputy(3), ownSide(7)],
  evaluation: [...asked(30, 7), ownSide(14)],
  rung: [...asked(7, 2), ownSide(3)],
  hearing: [...asked(14, 3), deputy(1), ownSide(3)],
  meeting: asked(14, 2),
  "cases-deadline": asked(14, 3),
  "notice-deadline": [...asked(7, 2), ownSide(1)],
  "dialogue-meeting": [...asked(60, 14), deputy(1), ownSide(3)],
  leadership: [...asked(90, 14), ownSide(7)],
  term: asked(90, 30),
  authority: [...asked(90, 30), ownSide(7)],
  mandate: [...asked(60, 14), ownSide(7)],
  "report-back": [...asked(30, 7), ownSide(7)],
  "plan-period": [...asked(180, 60), ownSide(14)],
  "deviation-count": [...asked(30, 7), ownSide(14)],
};

/** True for the name of a kind, as it is stored where somebody has stopped it. */
export function isObligationKind(name: string): name is ObligationKind {
  return Object.hasOwn(WHO_IS_TOLD, name);
}
