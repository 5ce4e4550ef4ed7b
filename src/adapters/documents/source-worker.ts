import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod/v4";
import { readSource } from "./read-source.ts";
import type { WorkerReport } from "./source-reader.ts";

// One file, read in a thread of its own, which may be stopped at any time.
const orderSchema = z.object({
  fileName: z.string(),
  bytes: z.instanceof(Uint8Array),
  limits: z.object({
    bytes: z.number(),
    unpackedBytes: z.number(),
    pages: z.number(),
    milliseconds: z.number(),
    megabytes: z.number(),
  }),
});

const { fileName, bytes, limits } = orderSchema.parse(workerData);
const report = (message: WorkerReport) => parentPort?.postMessage(message);
const read = await readSource({ fileName, bytes }, limits, (page, of) => report({ kind: "page", page, of }));
report({ kind: "done", read });
