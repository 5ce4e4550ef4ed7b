import type { Block, TableBlock } from "../../../domain/agreements/reading/block.ts";
import { takeLabel } from "../../../domain/agreements/reading/printed-label.ts";
import { printedBlock, tidyText } from "../block-text.ts";
import { tableOfRows } from "../table-block.ts";
import type { Numbering } from "./numbering.ts";
import { type DocumentParts, isShaded, readParagraph, type Surroundings } from "./paragraph-text.ts";
import { headingLevelOf, type Style } from "./style-sheet.ts";
import { childOf, elementsIn, switchIn, textIn, valueIn, type XmlElement } from "./xml-tree.ts";

const DEEPEST_LEVEL = 6;
const DELETED = ["del", "moveFrom"];
const NOT_READ = ["sdtPr", "sectPr", "Fallback"];
const CONTENTS_STYLE = /^(?:toc|inh|innholdsfortegnelse)\s*\d$/i;
const LIST_STYLE = /^(?:list|liste|punktliste|nummerert liste)\b.*?(\d)?$/i;
/** Styles that draw nothing but lines: white text in their cells is not seen. */
const PLAIN_TABLES = [undefined, "TableGrid", "TableNormal", "Tabellrutenett", "Vanligtabell"];
/** A label that was typed: only a letter with a bracket, or anything before a tab, is surely one. */
const TYPED_LABEL = /^(?:[a-zæøå]\)\s|(?:\d{1,2}|[a-zæøå]|[ivx]{1,5})[.)]\t|[•▪‣◦✓●–-]\s|o\t)/;

/** Reads the body of a Word document, part by part. */
export class BodyReader {
  readonly blocks: Block[] = [];
  /** The notes that the text refers to, in order. */
  readonly notes: string[] = [];
  readonly #parts: DocumentParts;
  readonly #numbering: Numbering;
  /** 1 where the document has a title above its headings. */
  readonly #below: number;

  constructor(parts: DocumentParts, numbering: Numbering, hasTitle: boolean) {
    this.#parts = parts;
    this.#numbering = numbering;
    this.#below = hasTitle ? 1 : 0;
  }

  /** The blocks of everything in an element, whatever wraps it: content controls, changes that were tracked. */
  read(element: XmlElement, surroundings: Surroundings): void {
    for (const child of elementsIn(element)) this.#readPart(child, surroundings);
  }

  #readPart(part: XmlElement, surroundings: Surroundings): void {
    if (part.name === "p") this.#readParagraph(part, surroundings);
    else if (part.name === "tbl") this.#readTable(part);
    else if (DELETED.includes(part.name)) this.#markDeleted(part);
    else if (!NOT_READ.includes(part.name)) this.read(part, surroundings);
  }

  #readParagraph(paragraph: XmlElement, surroundings: Surroundings): void {
    const properties = childOf(paragraph, "pPr");
    const styles = this.#parts.styles.chainOf(valueIn(properties, "pStyle"));
    const said = readParagraph(paragraph, styles, this.#parts, surroundings);
    const text = tidyText(said.text);
    if (text !== "") this.blocks.push(this.#blockOf(text, said, properties, styles));
    this.notes.push(...said.notes);
    for (const frame of said.frames) this.read(frame, { shaded: true });
  }

  #blockOf(
    text: string,
    said: { readonly text: string; readonly strong: boolean },
    properties: XmlElement | undefined,
    styles: readonly Style[],
  ): Block {
    const contents = styles.some(({ name }) => CONTENTS_STYLE.test(name))
      ? contentsLine(said.text)
      : undefined;
    if (contents !== undefined) return { kind: "item", depth: 0, text: contents };
    const numbered = this.#numbering.next(properties, styles);
    const level = headingLevelOf(properties, styles);
    if (level !== undefined) {
      const title = text.replaceAll("\n", " ");
      return {
        kind: "heading",
        level: Math.min(DEEPEST_LEVEL, Math.max(1, level + this.#below)),
        text: numbered?.label === undefined ? title : `${numbered.label} ${title}`,
      };
    }
    if (numbered !== undefined) {
      const depth = Math.max(numbered.depth, listDepth(styles));
      return {
        kind: "item",
        depth,
        ...(numbered.label === undefined ? {} : { label: numbered.label }),
        text,
      };
    }
    if (TYPED_LABEL.test(said.text.trimStart()))
      return { kind: "item", depth: 0, ...takeLabel(withoutDash(text)) };
    return { kind: "paragraph", text, strong: said.strong };
  }

  #readTable(table: XmlElement): void {
    const style = valueIn(childOf(table, "tblPr"), "tblStyle");
    const shaded = !PLAIN_TABLES.includes(style) || isShaded(childOf(table, "tblPr"));
    const lines = rowsIn(table).filter((row) => !this.#isDeleted(row));
    const single = lines.every((row) => cellsIn(row).length <= 1);
    if (single) {
      for (const cell of lines.flatMap(cellsIn))
        this.read(cell, { shaded: shaded || isShaded(childOf(cell, "tcPr")) });
      return;
    }
    const rows = lines.map((row) => cellsIn(row).flatMap((cell) => this.#cellTexts(cell, shaded)));
    const width = Math.max(...rows.map(({ length }) => length));
    const even = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
    if (even.some((row) => row.some((cell) => cell !== ""))) this.blocks.push(tableOf(even, lines[0]));
  }

  /** A cell's text, and a blank one for each further column that it spans; blank where a cell above spans it. */
  #cellTexts(cell: XmlElement, shaded: boolean): string[] {
    const properties = childOf(cell, "tcPr");
    const span = Math.min(100, Math.max(1, Number(valueIn(properties, "gridSpan") ?? 1) || 1));
    const merge = childOf(properties, "vMerge");
    const covered = merge !== undefined && merge.attributes["val"] !== "restart";
    const inner = new BodyReader(this.#parts, this.#numbering, false);
    inner.read(cell, { shaded: shaded || isShaded(properties) });
    this.notes.push(...inner.notes);
    const text = covered ? "" : inner.blocks.map(printedBlock).join("\n");
    return [text, ...Array<string>(span - 1).fill("")];
  }

  #isDeleted(row: XmlElement): boolean {
    if (childOf(childOf(row, "trPr"), "del") === undefined) return false;
    this.#markDeleted(row);
    return true;
  }

  #markDeleted(part: XmlElement): void {
    const text = (textIn(part, "t") + textIn(part, "delText")).trim();
    if (text !== "") this.#parts.marks.push({ kind: "hidden-text", text });
  }
}

function rowsIn(table: XmlElement): XmlElement[] {
  return elementsIn(table).flatMap((child) =>
    child.name === "tr" ? [child] : ["tblPr", "tblGrid"].includes(child.name) ? [] : rowsIn(child),
  );
}

function cellsIn(row: XmlElement): XmlElement[] {
  return elementsIn(row).flatMap((child) =>
    child.name === "tc" ? [child] : ["trPr", "tblPrEx"].includes(child.name) ? [] : cellsIn(child),
  );
}

/** A first row that is marked as the table's head is one, even with blank cells. */
function tableOf(rows: readonly (readonly string[])[], firstRow: XmlElement | undefined): TableBlock {
  const [header = [], ...rest] = rows;
  const isHead = switchIn(childOf(firstRow, "trPr"), "tblHeader") ?? false;
  return isHead && rest.length > 0 ? { kind: "table", header, rows: rest } : tableOfRows(rows);
}

function listDepth(styles: readonly Style[]): number {
  const number = styles.map(({ name }) => LIST_STYLE.exec(name)?.[1]).find((digit) => digit !== undefined);
  return number === undefined ? 0 : Number(number) - 1;
}

/** «Innledning ..... 3»: Word draws the dots between the entry and its page. */
function contentsLine(text: string): string | undefined {
  const [, entry, page] = /^(.*\S)\s*\t\s*(\d+)\s*$/s.exec(text) ?? [];
  return entry === undefined ? undefined : `${tidyText(entry)} ..... ${page}`;
}

function withoutDash(text: string): string {
  return text.replace(/^[–-]\s/, "• ");
}
