import assert from "node:assert/strict";
import fc from "fast-check";
import { blocksFromMarkdown } from "../../../src/adapters/documents/markdown-blocks.ts";
import { readSource } from "../../../src/adapters/documents/read-source.ts";
import { printDocx } from "./printed-docx.ts";
import { printHtml } from "./printed-html.ts";
import { printPdf } from "./printed-pdf.ts";

const TEXT = "# Avtale\n\n- a) Varsel\n\n| Hva | Når |\n|---|---|\n| Varsel | 24 timer |\n\nPartene møtes.\n";
const NAMES = ["a.pdf", "a.docx", "a.html", "a.md", "a.txt", "a.xyz"];

/** Bytes changed, cut out or doubled. */
type Damage = { readonly kind: "set" | "cut" | "double"; readonly at: number; readonly value: number };
const damage = fc.record<Damage>({
  kind: fc.constantFrom("set", "cut", "double"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.integer({ min: 0, max: 255 }),
});

function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array {
  let result = [...bytes];
  for (const { kind, at, value } of all) {
    const place = Math.floor(at * result.length);
    if (kind === "set") result[place] = value;
    else if (kind === "cut") result.splice(place, value);
    else result = [...result.slice(0, place + value), ...result.slice(place)];
  }
  return Uint8Array.from(result);
}

async function isAnswered(fileName: string, bytes: Uint8Array): Promise<void> {
  const read = await readSource({ fileName, bytes });
  if (read.kind === "unreadable") return;
  assert.ok(read.source.blocks.length > 0, "what is read has text");
}

describe("whatever bytes a file holds", () => {
  it("is read or refused, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), isAnswered),
      { numRuns: 300 },
    );
  });

  const makers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    "a.pdf": () => printPdf(blocksFromMarkdown(TEXT)),
    "a.docx": () => printDocx(blocksFromMarkdown(TEXT)),
    "a.html": async () => printHtml(blocksFromMarkdown(TEXT)),
    "a.md": async () => new TextEncoder().encode(TEXT),
  };
  for (const [fileName, make] of Object.entries(makers))
    it(`is read or refused when a good ${fileName} is damaged`, async () => {
      const good = await make();
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 8 }), (all) =>
          isAnswered(fileName, damaged(good, all)),
        ),
        { numRuns: 60 },
      );
    }).timeout(60_000);
});
