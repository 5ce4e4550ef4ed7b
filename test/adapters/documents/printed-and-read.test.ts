import assert from "node:assert/strict";
import { comparisons, least } from "./comparison.ts";
import { printDocx } from "./printed-docx.ts";
import { printHtml } from "./printed-html.ts";
import { type PdfLayout, printPdf } from "./printed-pdf.ts";

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
