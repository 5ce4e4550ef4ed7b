import assert from "node:assert/strict";
import { paperPdf } from "../../../../src/adapters/documents/paper/paper-pdf.ts";
import {
  createPaperPrinter,
  PRINTING_LIMITS,
  PrintingFailedError,
} from "../../../../src/adapters/documents/paper/paper-printer.ts";
import { paper } from "../../../builders/papers.ts";

const short = paper({ parts: [{ kind: "paragraph", spans: [{ text: "Kort." }] }] });

describe("setting papers in threads of their own", () => {
  it("gives the same bytes as without a thread", async () => {
    const printed = await createPaperPrinter()(short);
    assert.ok(printed !== undefined && Buffer.from(printed).equals(await paperPdf(short)));
  });

  it("sets so many at once, lets so many wait, and turns the rest away", async () => {
    const print = createPaperPrinter({ ...PRINTING_LIMITS, atOnce: 1, waiting: 2 });
    const printed = await Promise.all([short, short, short, short].map((each) => print(each)));
    assert.deepEqual(
      printed.map((bytes) => bytes !== undefined),
      [true, true, true, false],
    );
    assert.ok((await print(short)) !== undefined);
  });

  it("gives up when it takes too long, and goes on with the next", async () => {
    const print = createPaperPrinter({ ...PRINTING_LIMITS, milliseconds: 1 });
    await assert.rejects(
      print(short),
      (error) => error instanceof PrintingFailedError && error.reason === "time",
    );
    await assert.rejects(print(short), PrintingFailedError);
  });

  it("says that a paper which cannot be set could not be, and nothing of what it says", async () => {
    const [attachment] = short.attachments;
    assert.ok(attachment);
    const impossible = { ...short, attachments: [attachment, attachment] };
    await assert.rejects(
      createPaperPrinter()(impossible),
      (error) =>
        error instanceof PrintingFailedError && error.message === "a paper could not be set as PDF (stopped)",
    );
  });
}).timeout(20_000);
