import type { PaperTable } from "../../../presentation/view/paper-parts.ts";
import type { Line } from "./line-breaking.ts";
import {
  ACCENT,
  INK,
  PAGE,
  RULE,
  SHADE,
  type Sheet,
  type StructureElement,
  TEXT_WIDTH,
  type Type,
} from "./sheet.ts";

const CELL: Type = { size: 9.5, leading: 13, color: INK };
const HEAD: Type = { ...CELL, color: ACCENT, font: "bold" };
const PADDING = { side: 5, top: 4, bottom: 5 } as const;

interface Column {
  readonly x: number;
  readonly width: number;
}

type Row = readonly (readonly Line[])[];

/** The heads stand again on every page, and a row that is taller than its page goes on on the next. */
export function drawTable(sheet: Sheet, { columns, rows }: PaperTable): void {
  const places = columnsOf(columns.map(({ share }) => share));
  const set = (cells: readonly string[], type: Type): Row =>
    places.map(({ width }, index) =>
      sheet.lines([{ text: cells[index] ?? "" }], width - 2 * PADDING.side, type),
    );
  const head = set(
    columns.map(({ title }) => title),
    HEAD,
  );
  sheet.element("Table", sheet.root, (table) => {
    const begin = () => drawRow(sheet, table, places, head, "TH");
    const headHeight = heightOf(head);
    const first = rows[0] === undefined ? 0 : Math.min(heightOf(set(rows[0], CELL)), 3 * CELL.leading);
    sheet.require(headHeight + first);
    begin();
    for (const cells of rows) {
      let row = set(cells, CELL);
      while (row.some((lines) => lines.length > 0)) {
        if (sheet.room < Math.min(heightOf(row), 4 * CELL.leading)) {
          sheet.newPage();
          begin();
        }
        const fits = Math.max(1, Math.floor((sheet.room - PADDING.top - PADDING.bottom) / CELL.leading));
        drawRow(
          sheet,
          table,
          places,
          row.map((lines) => lines.slice(0, fits)),
          "TD",
        );
        row = row.map((lines) => lines.slice(fits));
      }
    }
  });
  sheet.space(12);
}

/** The room that a table's heads and the beginning of its first row take. */
export const TABLE_BEGINNING = 5 * CELL.leading;

function columnsOf(shares: readonly number[]): readonly Column[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x: number = PAGE.left;
  return shares.map((share) => {
    const width = (TEXT_WIDTH * share) / total;
    const column = { x, width };
    x += width;
    return column;
  });
}

function heightOf(row: Row): number {
  return Math.max(...row.map((lines) => lines.length)) * CELL.leading + PADDING.top + PADDING.bottom;
}

function drawRow(
  sheet: Sheet,
  table: StructureElement,
  columns: readonly Column[],
  row: Row,
  tag: "TH" | "TD",
): void {
  const height = heightOf(row);
  const { y, document } = sheet;
  sheet.artifact(() => {
    if (tag === "TH") document.rect(PAGE.left, y, TEXT_WIDTH, height).fill(SHADE);
    document
      .rect(PAGE.left, y + height - 0.5, TEXT_WIDTH, tag === "TH" ? 1 : 0.5)
      .fill(tag === "TH" ? ACCENT : RULE);
  });
  const type = tag === "TH" ? HEAD : CELL;
  sheet.element("TR", table, (tableRow) => {
    for (const [index, lines] of row.entries()) {
      const x = (columns[index]?.x ?? PAGE.left) + PADDING.side;
      const cell = tag === "TH" ? document.struct(tag, COLUMN_HEAD) : document.struct(tag);
      tableRow.add(cell);
      cell.add(() => {
        for (const [at, line] of lines.entries())
          sheet.line(line, x, y + PADDING.top + at * type.leading, type);
      });
      cell.end();
    }
  });
  sheet.y += height;
}

/** `scope` is what a screen reader finds a cell's head by; PDFKit's types lack it. */
const COLUMN_HEAD: { readonly title?: string } & { readonly scope: "Column" } = { scope: "Column" };
