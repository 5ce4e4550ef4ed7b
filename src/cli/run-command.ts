import { startProblem } from "../compose/start-problem.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";

/** The command was called with something that it cannot use; the message is the sentence for the caller. */
export class UsageError extends ExpectedError {
  readonly code = "usage";
}

/** Runs a command; what it cannot use becomes one sentence and how to call it, and exit code 1. */
export async function runCommand(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${sentenceOf(error)}\n`);
    if (error instanceof UsageError || isArgumentError(error)) process.stderr.write(`Use: ${usage}\n`);
  }
}

function sentenceOf(error: unknown): string {
  return isArgumentError(error) ? error.message : startProblem(error);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
