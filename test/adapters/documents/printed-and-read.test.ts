import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSource } from "../../../src/adapters/documents/read-source.ts";
import type { SourceText } from "../../../src/domain/agreements/importing/source-file.ts";
import type { Block } from "../../../src/domain/agreements/reading/block.ts";
import { documentFromBlocks } from "../../../src/domain/agreements/reading/document-from-blocks.ts";
import { printDocx } from "./printed-docx.ts";
import { printHtml } from "./printed-html.ts";
import { type PdfLayout, printPdf } from "./printed-pdf.ts";
import { likeness, wordsOfBlocks } from "./shown-blocks.ts";

const ROOT = fileURLToPath(new URL("../../../communities", import.meta.url));
const FILES = ["ostfold", "innlandet", "national"].flatMap((community) => {
  const folder = join(ROOT, community, "documents");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
});

/** How a text that was printed and read again compares with itself. */
interface Comparison {
  readonly likeness: number;
  /** Of the clauses: how many have their id again, and how many their id and every word. */
  readonly ids: number;
  readonly texts: number;
}

async function readBack(fileName: string, bytes: Uint8Array): Promise<SourceText> {
  const read = await readSource({ fileName, bytes });
  assert.equal(read.kind, "read", JSON.stringify(read));
  return read.source;
}

function compare(original: SourceText, again: SourceText): Comparison {
  const { stated } = original;
  const clausesOf = (blocks: readonly Block[]) =>
    documentFromBlocks({ community: "ostfold", fileName: "a.md", blocks, stated }).version.clauses;
  const before = clausesOf(original.blocks);
  const after = new Map(clausesOf(again.blocks).map((clause) => [clause.id, clause]));
  const same = before.filter(({ id, text, label }) => {
    const other = after.get(id);
    return other?.text === text && other.label === label;
  });
  return {
    likeness: likeness(wordsOfBlocks(original.blocks), wordsOfBlocks(again.blocks)),
    ids: before.filter(({ id }) => after.has(id)).length / before.length,
    texts: same.length / before.length,
  };
}

/** Every demonstration document, printed and read. */
async function comparisons(
  fileName: string,
  print: (blocks: readonly Block[]) => Promise<Uint8Array>,
): Promise<Comparison[]> {
  const compared: Comparison[] = [];
  for (const file of FILES) {
    const original = await readBack("a.md", readFileSync(file));
    compared.push(compare(original, await readBack(fileName, await print(original.blocks))));
  }
  return compared;
}

/** The worst of each. */
function least(compared: readonly Comparison[]): Comparison {
  return {
    likeness: Math.min(...compared.map((one) => one.likeness)),
    ids: Math.min(...compared.map(({ ids }) => ids)),
    texts: Math.min(...compared.map(({ texts }) => texts)),
  };
}

const LAYOUTS: Readonly<Record<string, PdfLayout>> = {
  "in one column": {},
  "with a header and numbered pages": { furniture: true, fontSize: 14 },
  "in large type": { fontSize: 13 },
  "in two columns": { columns: 2, fontSize: 9 },
  "with lines between the rows of tables only": { tables: "lightHorizontalLines" },
  "with no lines in tables": { tables: "noBorders" },
};

describe("the demonstration documents, printed and read again", () => {
  for (const [name, layout] of Object.entries(LAYOUTS))
    it(`are the same as a PDF ${name}`, async () => {
      const worst = least(await comparisons("a.pdf", (blocks) => printPdf(blocks, layout)));
      assert.ok(worst.likeness >= 0.995, `likeness ${worst.likeness}`);
      // A sentence that ends where the page ends may end its paragraph there: nobody can tell, and it is two clauses.
      assert.ok(worst.ids === 1 && worst.texts >= 0.85, JSON.stringify(worst));
    }).timeout(30_000);

  // The program that prints stretches words after their hyphens when it justifies: «Sør- Østerdal» stands there.
  it("are the same as a justified PDF, but for broken words", async () => {
    const worst = least(await comparisons("a.pdf", (blocks) => printPdf(blocks, { alignment: "justify" })));
    assert.ok(worst.likeness >= 0.99 && worst.ids === 1 && worst.texts >= 0.9, JSON.stringify(worst));
  }).timeout(30_000);

  it("are the same as a Word document, to the last word and label", async () => {
    assert.deepEqual(least(await comparisons("a.docx", printDocx)), { likeness: 1, ids: 1, texts: 1 });
  });

  it("are the same as a page", async () => {
    assert.deepEqual(least(await comparisons("a.html", async (blocks) => printHtml(blocks))), {
      likeness: 1,
      ids: 1,
      texts: 1,
    });
  });
});
