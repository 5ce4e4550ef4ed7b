import { Worker } from "node:worker_threads";

export interface ThreadLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Has a file made in a thread of its own, which is ended when the file is there or a limit is passed.
 *
 * @param program the worker's file: it gets `data` as its workerData, and posts the bytes
 * @param failure what to reject with: the time ran out, or the thread stopped without bytes
 */
export function bytesFromThread(
  program: URL,
  data: unknown,
  limits: ThreadLimits,
  failure: (reason: "time" | "stopped") => Error,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: data,
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
    const fail = (reason: "time" | "stopped") => end(() => reject(failure(reason)));
    const timer = setTimeout(() => fail("time"), limits.milliseconds);
    worker.on("message", (bytes: Uint8Array) => end(() => resolve(bytes)));
    worker.on("error", () => fail("stopped"));
    worker.on("exit", () => fail("stopped"));
  });
}
