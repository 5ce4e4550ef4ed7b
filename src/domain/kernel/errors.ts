/**
 * A failure that the program expects. `code` names it for logs and for the sentence that a user reads, which lives
 * in `presentation/text`; `message` is for the log and never holds what a user wrote.
 */
export abstract class ExpectedError extends Error {
  abstract readonly code: string;

  override get name(): string {
    return this.constructor.name;
  }
}
