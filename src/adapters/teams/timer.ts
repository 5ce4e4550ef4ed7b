import { setTimeout } from "node:timers/promises";

/** Time as it passes, for waiting. The Clock says what date it is, and the demonstration moves it. */
export interface Timer {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Aborts when the time is up; does not keep the process from ending. */
  expiry(milliseconds: number): AbortSignal;
}

export const systemTimer: Timer = {
  now: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
  expiry: (milliseconds) => AbortSignal.timeout(milliseconds),
};
