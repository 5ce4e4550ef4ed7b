import { createRequire } from "node:module";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Block, ItemBlock } from "../../../src/domain/agreements/reading/block.ts";

const require = createRequire(import.meta.url);
const pdfMake: typeof import("pdfmake") = require("pdfmake");
pdfMake.setFonts(require("pdfmake/fonts/Roboto.js"));
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(() => true);

export interface PdfLayout {
  readonly fontSize?: number;
  /** In how many columns the text is set. */
  readonly columns?: 1 | 2;
  /** With a header, and a footer that has the page's number. */
  readonly furniture?: boolean;
  readonly tables?: "ruled" | "lightHorizontalLines" | "noBorders";
  readonly paragraphGap?: number;
  readonly alignment?: "left" | "justify";
}

/** So many letters in two columns surely fit on one page. */
const COLUMN_LENGTH = 2_500;

/** A PDF of these blocks, in the layout that is asked for. */
export async function printPdf(blocks: readonly Block[], layout: PdfLayout = {}): Promise<Uint8Array> {
  const { fontSize = 11, furniture = false, columns = 1, alignment = "left" } = layout;
  const definition: TDocumentDefinitions = {
    content: columns === 1 ? contentOf(blocks, layout) : inColumns(blocks, layout),
    defaultStyle: { fontSize, alignment },
    ...(furniture
      ? {
          header: { text: "Helsefellesskapet – gjeldende utgave", margin: [40, 20], fontSize: 8 },
          footer: (page: number, of: number) => ({
            text: `Side ${page} av ${of}`,
            margin: [40, 10],
            fontSize: 8,
          }),
        }
      : {}),
  };
  return new Uint8Array(await printDefinition(definition));
}

export async function printDefinition(definition: TDocumentDefinitions): Promise<Uint8Array> {
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

function contentOf(blocks: readonly Block[], layout: PdfLayout): Content[] {
  return blocks.map((block) => printedBlock(block, layout));
}

function printedBlock(block: Block, { tables = "ruled", paragraphGap = 6 }: PdfLayout): Content {
  switch (block.kind) {
    case "heading":
      return { text: block.text, fontSize: 22 - 2 * block.level, bold: true, margin: [0, 10, 0, 4] };
    case "paragraph":
      return { text: block.text, bold: block.strong, margin: [0, 0, 0, paragraphGap] };
    case "item":
      return { ...printedItem(block), margin: [15 * block.depth, 0, 0, 2] };
    case "table": {
      const rows = block.header.length === 0 ? block.rows : [block.header, ...block.rows];
      return {
        table: {
          body: rows.map((row) => row.map((text) => ({ text }))),
          widths: rows[0]?.map(() => "*" as const) ?? [],
          headerRows: block.header.length === 0 ? 0 : 1,
        },
        ...(tables === "ruled" ? {} : { layout: tables }),
        margin: [0, 0, 0, paragraphGap],
      };
    }
  }
}

/** A drawn bullet, or the label as it is printed before the text. */
function printedItem({ label, text }: ItemBlock) {
  return label === undefined ? { ul: [text] } : { columns: [{ text: label, width: 24 }, { text }] };
}

/** As a newspaper: the text runs down the left column and on in the right one; tables take the whole width. */
function inColumns(blocks: readonly Block[], layout: PdfLayout): Content[] {
  const content: Content[] = [];
  let under: Block[] = [];
  const close = () => {
    const middle = under.findIndex((_, place) => lengthOf(under.slice(0, place)) >= lengthOf(under) / 2);
    // Short items beside short items are a table to anybody who sees no lines: a list stays in one column.
    const half = under.findLastIndex(({ kind }, place) => place <= middle && kind !== "item");
    const [first, second] = [under.slice(0, half), under.slice(half)];
    if (under.length > 0)
      content.push({
        columns: [contentOf(first, layout), contentOf(second, layout)],
        columnGap: 20,
        ...(content.length > 0 ? { pageBreak: "before" as const } : {}),
      });
    under = [];
  };
  for (const block of blocks) {
    if (block.kind !== "table") under.push(block);
    if (block.kind === "table" || lengthOf(under) > COLUMN_LENGTH) close();
    if (block.kind === "table") content.push(...contentOf([block], layout));
  }
  close();
  return content;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? 0 : block.text.length), 0);
}
