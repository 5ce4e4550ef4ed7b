import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { readSource } from "../../src/adapters/documents/read-source.ts";
import { createSourceReader } from "../../src/adapters/documents/source-reader.ts";
import type { Block } from "../../src/domain/agreements/reading/block.ts";
import { printDocx } from "../adapters/documents/printed-docx.ts";
import { printPdf } from "../adapters/documents/printed-pdf.ts";
import type { Benchmark } from "./benchmark.ts";

const FOLDER = fileURLToPath(new URL("../../communities/ostfold/documents", import.meta.url));
/** So often fill Østfold's documents at least 200 pages. */
const TIMES = 28;
const NANOSECONDS = 1_000_000;

async function manyBlocks(): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const fileName of readdirSync(FOLDER).filter((name) => name.endsWith(".md"))) {
    const read = await readSource({ fileName, bytes: readFileSync(join(FOLDER, fileName)) });
    if (read.kind === "read") blocks.push(...read.source.blocks);
  }
  return Array.from({ length: TIMES }, () => blocks).flat();
}

/** How long a file takes, and how long everything else had to wait for it at most. */
async function measure(fileName: string, bytes: Uint8Array) {
  const waiting = monitorEventLoopDelay({ resolution: 1 });
  waiting.enable();
  const started = performance.now();
  const read = await createSourceReader()({ fileName, bytes });
  const milliseconds = Math.round(performance.now() - started);
  waiting.disable();
  if (read.kind === "unreadable") throw new Error(`${fileName} was not read: ${read.problem}`);
  return { milliseconds, waited: Math.round(waiting.max / NANOSECONDS), pages: read.source.pages ?? 0 };
}

export const benchmark: Benchmark = {
  what: "how long a document of 200 pages takes to read, as a PDF and as a Word file",
  async run() {
    const blocks = await manyBlocks();
    const pdf = await measure("a.pdf", await printPdf(blocks, { furniture: true, fontSize: 12 }));
    const docx = await measure("a.docx", await printDocx(blocks));
    return {
      "PDF, pages": pdf.pages,
      "PDF, ms": pdf.milliseconds,
      "PDF, longest wait of everything else, ms": pdf.waited,
      "Word, ms": docx.milliseconds,
      "Word, longest wait of everything else, ms": docx.waited,
    };
  },
};
