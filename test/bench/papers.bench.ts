import { monitorEventLoopDelay } from "node:perf_hooks";
import { extractText } from "unpdf";
import { paperPdf } from "../../src/adapters/documents/paper/paper-pdf.ts";
import { createPaperPrinter } from "../../src/adapters/documents/paper/paper-printer.ts";
import { agendaBook } from "../../src/presentation/paper/agenda-book.ts";
import type { PaperView } from "../../src/presentation/view/paper-parts.ts";
import { bookOf, fullCase } from "../builders/agenda-books.ts";
import type { Benchmark } from "./benchmark.ts";

const CASES = 12;
/** So many sentences in background and assessment give some four pages a case, and a hundred pages in all. */
const USUAL = 20;
const LONG = 130;

function paperOf(sentences: number): PaperView {
  const cases = Array.from({ length: CASES }, (_, index) =>
    fullCase(`AA-${index}`, `Sak ${index}`, sentences),
  );
  return agendaBook(bookOf(cases), "nb");
}

/** The longest that the event loop stood still meanwhile, in milliseconds. */
async function stallWhile(act: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await turns();
  await act();
  // What stood still is counted when the loop turns again.
  await turns();
  delay.disable();
  return delay.max / 1e6;
}

function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

async function figures(name: string, paper: PaperView) {
  const print = createPaperPrinter();
  await print(paper);
  const started = performance.now();
  let bytes: Uint8Array | undefined;
  const stall = await stallWhile(async () => {
    bytes = await print(paper);
  });
  const milliseconds = performance.now() - started;
  const inLine = await stallWhile(() => paperPdf(paper));
  const { totalPages } = await extractText(new Uint8Array(bytes ?? []));
  return {
    [`${name}: pages`]: totalPages,
    [`${name}: KB`]: Math.round((bytes?.length ?? 0) / 1_000),
    [`${name}: in a thread, ms`]: Math.round(milliseconds),
    [`${name}: event loop stands still, thread, ms`]: Math.round(stall),
    [`${name}: event loop stands still, no thread, ms`]: Math.round(inLine),
  };
}

export const benchmark: Benchmark = {
  what: `how long the papers of a meeting with ${CASES} cases take as PDF, and whether anybody waits for them`,
  async run() {
    return { ...(await figures("usual", paperOf(USUAL))), ...(await figures("long", paperOf(LONG))) };
  },
};
