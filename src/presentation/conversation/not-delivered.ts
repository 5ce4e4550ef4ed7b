import { ExpectedError } from "../../domain/kernel/errors.ts";

/** The channel could not be reached, or turned every attempt away; a later one may succeed. */
export class NotDeliveredError extends ExpectedError {
  readonly code = "not-delivered";
  /** Absent when there was no answer at all. */
  readonly status: number | undefined;
  /** As long as the channel asked for; absent when it said nothing. */
  readonly retryAfterMilliseconds: number | undefined;

  constructor(status: number | undefined, retryAfterMilliseconds?: number) {
    super(`the channel did not take a message (${status ?? "no answer"})`);
    this.status = status;
    this.retryAfterMilliseconds = retryAfterMilliseconds;
  }
}
