import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { type Comparison, comparisons, least } from "../adapters/documents/comparison.ts";
import { printHtml } from "../adapters/documents/printed-html.ts";
import { launchBrowser } from "./browser.ts";

const RULED = "table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 4px }";
const COLUMNS = "main { columns: 2; text-align: justify } table { column-span: all }";

/** The demonstration documents as a browser prints them: a program that knows nothing of ours. */
describe("the demonstration documents, printed by a browser and read again", function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
  });

  async function compared(style: string, accessible: boolean): Promise<Comparison> {
    const page = await browser.newPage();
    const all = await comparisons("a.pdf", async (blocks) => {
      const html = new TextDecoder().decode(printHtml(blocks));
      await page.setContent(
        html.replace("</head>", `<style>nav, footer { display: none } ${style}</style></head>`),
      );
      return new Uint8Array(await page.pdf({ format: "A4", tagged: accessible, outline: accessible }));
    });
    await page.close();
    return least(all);
  }

  it("are the same with tags and bookmarks", async () => {
    const worst = await compared(RULED, true);
    assert.ok(worst.likeness >= 0.995 && worst.ids >= 0.95 && worst.texts >= 0.9, JSON.stringify(worst));
  });

  it("are the same without them", async () => {
    const worst = await compared(RULED, false);
    assert.ok(worst.likeness >= 0.995 && worst.ids >= 0.95 && worst.texts >= 0.9, JSON.stringify(worst));
  });

  it("are the same in two justified columns, but for columns of two lines", async () => {
    const worst = await compared(RULED + COLUMNS, false);
    assert.ok(worst.likeness >= 0.98 && worst.ids >= 0.95 && worst.texts >= 0.9, JSON.stringify(worst));
  });
});
