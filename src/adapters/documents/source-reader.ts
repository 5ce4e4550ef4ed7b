import { Worker } from "node:worker_threads";
import type {
  ReadSource,
  ReadSourceFile,
  SourceFile,
} from "../../domain/agreements/importing/source-file.ts";
import { detectFormat } from "./detect-format.ts";
import { readSource } from "./read-source.ts";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.ts";

/** What the thread that reads a file tells. */
export type WorkerReport =
  | { readonly kind: "page"; readonly page: number; readonly of: number }
  | { readonly kind: "done"; readonly read: ReadSource };

/** A text of this size is read faster than a thread is started, however tangled it is. */
const SMALL_TEXT = 8_000;

/**
 * A reader of files from anywhere. Each is read in a thread of its own, one after another, so that nothing waits for a
 * file, and one that takes too long or too much memory is dropped as damaged.
 */
export function createSourceReader(limits: ReadingLimits = READING_LIMITS): ReadSourceFile {
  let last: Promise<unknown> = Promise.resolve();
  return (file, onPage = () => {}) => {
    if (file.bytes.length > limits.bytes)
      return Promise.resolve({ kind: "unreadable", problem: "too-large" });
    const detected = detectFormat(file, limits);
    if (detected.kind === "unreadable") return Promise.resolve(detected);
    const isText = detected.format === "markdown" || detected.format === "text";
    if (isText && file.bytes.length <= SMALL_TEXT) return readSource(file, limits);
    const next = last.then(() => readInThread(file, limits, onPage));
    last = next.catch(() => undefined);
    return next;
  };
}

function readInThread(
  { fileName, bytes }: SourceFile,
  limits: ReadingLimits,
  onPage: (page: number, of: number) => void,
): Promise<ReadSource> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./source-worker.ts", import.meta.url), {
      workerData: { fileName, bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // What a library prints about a file may hold words of it.
      stdout: true,
      stderr: true,
    });
    let settled = false;
    const settle = (read: ReadSource) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    const drop = (detail: string) => settle({ kind: "unreadable", problem: "damaged", detail });
    const timer = setTimeout(() => drop("time"), limits.milliseconds);
    worker.on("message", (report: WorkerReport) => {
      if (report.kind === "done") settle(report.read);
      else onPage(report.page, report.of);
    });
    worker.on("error", (error: unknown) => drop(isOutOfMemory(error) ? "memory" : "stopped"));
    worker.on("exit", () => drop("stopped"));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
