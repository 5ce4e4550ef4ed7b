import type { SuccessionChoice } from "../../domain/plan/succession/choose-succession.ts";

/** What is said of a task that an adopted plan has spoken of, and of the one that carries it on. Dates are in words. */
export interface CarriedTaskTexts {
  /** In the history, with the reason that was chosen with it. */
  readonly changed: Readonly<Record<SuccessionChoice, (reason: string) => string>>;
  /** On the old plan, until the new one begins. */
  readonly adopted: (from: string) => string;
  readonly note: {
    readonly until: (from: string) => string;
    readonly goesOn: string;
    readonly close: (reason: string) => string;
    readonly drop: (reason: string) => string;
    readonly notBegun: (from: string) => string;
  };
  /** Ways from the one to the other. */
  readonly inNext: string;
  readonly inFormer: string;
}
