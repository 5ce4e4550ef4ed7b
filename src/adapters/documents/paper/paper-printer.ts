import { ExpectedError } from "../../../domain/kernel/errors.ts";
import type { PaperView } from "../../../presentation/view/paper-parts.ts";
import { bytesFromThread } from "../in-thread.ts";

/** Bounds on setting papers, so that nobody can take the service down by asking for documents. */
export interface PrintingLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const PRINTING_LIMITS: PrintingLimits = {
  atOnce: 2,
  waiting: 8,
  milliseconds: 30_000,
  megabytes: 512,
};

/** A paper took longer or more room than it may, or could not be set. */
export class PrintingFailedError extends ExpectedError {
  readonly code = "printing-failed";
  readonly reason: "time" | "stopped";

  constructor(reason: "time" | "stopped") {
    super(`a paper could not be set as PDF (${reason})`);
    this.reason = reason;
  }
}

/** Absent when more wait than may: nothing was done. Rejects with PrintingFailedError. */
export type PrintPaper = (paper: PaperView) => Promise<Uint8Array | undefined>;

/** Sets papers as PDF, each in a thread of its own: a long one would hold up every conversation. */
export function createPaperPrinter(limits: PrintingLimits = PRINTING_LIMITS): PrintPaper {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (paper) => {
    if (running >= limits.atOnce) {
      if (queue.length >= limits.waiting) return undefined;
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await printInThread(paper, limits);
    } finally {
      // The place goes to the next one, or becomes free.
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

function printInThread(paper: PaperView, limits: PrintingLimits): Promise<Uint8Array> {
  const program = new URL("./paper-worker.ts", import.meta.url);
  return bytesFromThread(program, paper, limits, (reason) => new PrintingFailedError(reason));
}
