import type { CivilDate } from "../kernel/civil-date.ts";

/** Who is told: people by name, the secretariat of both sides, or the holders of seats. */
export interface Recipients {
  /** Ids of seats whose holder is told, and the deputies where the seat has no holder. */
  readonly seats: readonly string[];
  readonly secretariat: boolean;
}

/** What is asked of somebody by a date. */
export type ObligationSubject =
  | { readonly kind: "stance"; readonly case: string; readonly title: string }
  | { readonly kind: "task"; readonly task: string; readonly text: string }
  | { readonly kind: "minutes"; readonly meeting: string }
  | { readonly kind: "annual-review"; readonly document: string; readonly title: string };

/** Plikt: something with a date that people are reminded of. Without a date there is no obligation (G3). */
export interface Obligation {
  /** The same for the same thing and date, however often it is worked out. */
  readonly id: string;
  readonly subject: ObligationSubject;
  readonly dueOn: CivilDate;
  readonly to: Recipients;
}

/** One step on the way to the date. */
export interface Rung {
  readonly name: "first" | "second" | "last";
  readonly daysBefore: number;
}

/** When people are told, by what is asked: a stance needs days, a review needs a quarter of a year. */
export const RUNGS: { readonly [K in ObligationSubject["kind"]]: readonly Rung[] } = {
  stance: [
    { name: "first", daysBefore: 7 },
    { name: "second", daysBefore: 2 },
    { name: "last", daysBefore: 0 },
  ],
  task: [
    { name: "first", daysBefore: 14 },
    { name: "second", daysBefore: 3 },
    { name: "last", daysBefore: 0 },
  ],
  minutes: [
    { name: "first", daysBefore: 3 },
    { name: "last", daysBefore: 0 },
  ],
  "annual-review": [
    { name: "first", daysBefore: 90 },
    { name: "second", daysBefore: 30 },
    { name: "last", daysBefore: 0 },
  ],
};
