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

const rungs = (first: number, second: number): readonly Rung[] => [
  { name: "first", daysBefore: first },
  { name: "second", daysBefore: second },
  { name: "last", daysBefore: 0 },
];

/** When people are told, by what is asked: a stance needs days, a review needs a quarter of a year. */
export const WHO_IS_TOLD: Readonly<Record<ObligationKind, readonly Rung[]>> = {
  stance: rungs(7, 2),
  task: rungs(14, 3),
  minutes: [
    { name: "first", daysBefore: 3 },
    { name: "last", daysBefore: 0 },
  ],
  "annual-review": rungs(90, 30),
  revision: rungs(365, 180),
  submission: rungs(14, 3),
  adoption: rungs(14, 3),
  receipt: rungs(14, 3),
  evaluation: rungs(30, 7),
  rung: rungs(7, 2),
  hearing: rungs(14, 3),
  meeting: rungs(14, 2),
  "cases-deadline": rungs(14, 3),
  "notice-deadline": rungs(7, 2),
  "dialogue-meeting": rungs(60, 14),
  leadership: rungs(90, 14),
  term: rungs(90, 30),
  authority: rungs(90, 30),
  mandate: rungs(60, 14),
  "report-back": rungs(30, 7),
  "plan-period": rungs(180, 60),
  "deviation-count": rungs(30, 7),
};
