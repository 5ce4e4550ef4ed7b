/** Runs a measuring command; what goes wrong becomes one sentence and how to call it, and exit code 1. */
export function runAsCommand(usage: string, run: () => void | Promise<void>): void {
  Promise.resolve()
    .then(run)
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUse: ${usage}\n`);
      process.exitCode = 1;
    });
}
