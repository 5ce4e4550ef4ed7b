import { Worker } from "node:worker_threads";
import { ExpectedError } from "../../../domain/kernel/errors.ts";
import type { PaperView } from "../../../presentation/view/paper-parts.ts";

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
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./paper-worker.ts", import.meta.url), {
      workerData: paper,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // What a library prints about a text may hold words of it.
      stdout: true,
      stderr: true,
    });
    const end = (act: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.on("error", () => {});
      act();
      void worker.terminate();
    };
    const fail = (reason: "time" | "stopped") => end(() => reject(new PrintingFailedError(reason)));
    const timer = setTimeout(() => fail("time"), limits.milliseconds);
    worker.on("message", (bytes: Uint8Array) => end(() => resolve(bytes)));
    worker.on("error", () => fail("stopped"));
    worker.on("exit", () => fail("stopped"));
  });
}
