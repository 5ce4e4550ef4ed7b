import {
  Document,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, ItemBlock, TableBlock } from "../../../src/domain/agreements/reading/block.ts";

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
const FORMATS = { digit: LevelFormat.DECIMAL, letter: LevelFormat.LOWER_LETTER };
const DEPTHS = [0, 1, 2, 3];

/** A Word document of these blocks: its lists are numbered by Word, where their labels can be. */
export async function printDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const lists = new Lists();
  const children = blocks.map((block): Paragraph | Table => {
    if (block.kind === "table") return printTable(block);
    if (block.kind === "item") return lists.print(block);
    lists.end();
    if (block.kind === "paragraph") return new Paragraph({ children: runs(block.text, block.strong) });
    const heading = HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_6;
    return new Paragraph({ text: block.text, heading });
  });
  return packDocx(children);
}

async function packDocx(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const config = Object.entries(FORMATS).flatMap(([kind, format]) =>
    [".", ")"].map((mark) => ({
      reference: `${kind}${mark}`,
      levels: DEPTHS.map((level): ILevelsOptions => ({ level, format, text: `%${level + 1}${mark}` })),
    })),
  );
  const document = new Document({ numbering: { config }, sections: [{ children: [...children] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Follows which labels Word would count next; any other label is typed before its text. */
class Lists {
  #expected = new Map<string, number>();
  /** A list of letters inside one of numbers does not begin the numbers anew. */
  readonly #instances = new Map<string, number>();

  print({ label, text, depth }: ItemBlock): Paragraph {
    if (label === undefined) return new Paragraph({ children: runs(text, false), bullet: { level: depth } });
    const count = /^[a-z]/.test(label) ? label.charCodeAt(0) - 96 : Number.parseInt(label, 10);
    const reference = `${/^[a-z]/.test(label) ? "letter" : "digit"}${label.at(-1)}`;
    const counted = label.replace(/[.)]$/, "").length === (/^[a-z]/.test(label) ? 1 : String(count).length);
    if (count === 1) {
      this.#instances.set(reference, (this.#instances.get(reference) ?? 0) + 1);
      this.#expected.set(reference, 1);
    }
    if (!counted || this.#expected.get(reference) !== count)
      return new Paragraph({ children: runs(`${label}\t${text}`, false) });
    this.#expected.set(reference, count + 1);
    return new Paragraph({
      children: runs(text, false),
      numbering: { reference, level: depth, instance: this.#instances.get(reference) ?? 0 },
    });
  }

  end(): void {
    this.#expected = new Map();
  }
}

function printTable({ header, rows }: TableBlock): Table {
  const printed = header.length === 0 ? rows : [header, ...rows];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: printed.map(
      (cells, place) =>
        new TableRow({
          tableHeader: header.length > 0 && place === 0,
          children: cells.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell, false) })] }),
          ),
        }),
    ),
  });
}

/** Word cuts a text into runs as it likes: so are these. */
function runs(text: string, bold: boolean): TextRun[] {
  return text.split("\n").flatMap((line, place) => {
    const middle = Math.floor(line.length / 2);
    return [
      new TextRun({ text: line.slice(0, middle), bold, ...(place > 0 ? { break: 1 } : {}) }),
      new TextRun({ text: line.slice(middle), bold }),
    ];
  });
}
