import { ExpectedError } from "../../domain/kernel/errors.ts";

/** What was waited for had not come when the time was up. It may still finish later; nobody listens then. */
export class DeadlineError extends ExpectedError {
  readonly code = "deadline";
  readonly milliseconds: number;

  constructor(what: string, milliseconds: number) {
    super(`${what} took more than ${milliseconds} ms`);
    this.milliseconds = milliseconds;
  }
}

/** @throws DeadlineError when `work` has not settled after `milliseconds`. */
export async function withinDeadline<T>(what: string, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(what, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
