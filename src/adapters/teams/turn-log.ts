import { ExpectedError } from "../../domain/kernel/errors.ts";

/** What this adapter needs of a log; a pino logger is one. Fields hold ids and codes, never what a person wrote. */
export interface TurnLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const STACK_FRAME = /^ {4}at .*:\d+:\d+\)?$/;

/**
 * What may be logged of a failure. The message only of our own errors, which never quote anybody; a library's may
 * (`JSON.parse` does), so that of those the name and the places in the code are all that is kept.
 */
export function failureFields(error: unknown): object {
  if (error instanceof ExpectedError) return { error: error.name, code: error.code, detail: error.message };
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, at: error.stack?.split("\n").filter((line) => STACK_FRAME.test(line)) };
}
