import { parentPort, workerData } from "node:worker_threads";
import type { PaperView } from "../../../presentation/view/paper-parts.ts";
import { paperPdf } from "./paper-pdf.ts";

// One paper, set in a thread of its own. Its order comes from this program only, and is not parsed again.
const paper: PaperView = workerData;
const bytes = await paperPdf(paper);
parentPort?.postMessage(bytes);
