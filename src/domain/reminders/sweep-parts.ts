import type { Clock } from "../kernel/clock.ts";
import type { Delivery } from "./delivery.ts";
import type { Notice, SweepFacts } from "./plan-sweep.ts";
import type { ReminderLedger } from "./reminder-ledger.ts";

export interface SweepParts {
  readonly ledger: ReminderLedger;
  readonly clock: Clock;
  /** From 0 up to 1, anew at each call: spreads what is tried again. */
  readonly chance: () => number;
  /** Names this process among others that sweep the same store. */
  readonly owner: string;
  readonly delivery: Delivery;
  /** What is open now, and for whom. Asked once in a round. */
  readonly facts: () => Promise<SweepFacts>;
  /**
   * The same of one notice alone, read again just before it is sent: with its obligation if that is still open, with the
   * people and the person's choices as they are at that moment.
   */
  readonly recheck: (notice: Notice) => Promise<SweepFacts>;
  /**
   * When what is open was sent, by id, as far as this process has seen it: what is sent is never unsent, and need not be
   * read again. It is kept from round to round and holds no more than what is open.
   */
  readonly known: Map<string, string>;
}

export interface FailedReminder {
  readonly id: string;
  /** The channel's own code; `unreachable` where no way led to the person, `fault` where the program failed. */
  readonly code: string;
  /** Absent where the channel said no. */
  readonly error?: unknown;
}

export interface SweepResult {
  readonly sent: readonly string[];
  /** What did not get through; it is tried again when its time comes. */
  readonly failed: readonly FailedReminder[];
}
