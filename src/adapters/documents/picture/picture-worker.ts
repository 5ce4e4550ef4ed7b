import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod/v4";
import { picturePng } from "./picture-png.ts";

// One picture, drawn in a thread of its own.
const bytes = picturePng(z.string().parse(workerData));
parentPort?.postMessage(bytes);
