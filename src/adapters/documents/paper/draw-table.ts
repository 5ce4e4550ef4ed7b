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

/** How a table is set: its letters, and the room around them in a cell. */
interface Setting {
  readonly cell: Type;
  readonly head: Type;
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

const CELL: Type = { size: 9.5, leading: 13, color: INK };
const WORDS: Setting = { ...settingOf(CELL), side: 5, top: 4, bottom: 5 };
const FIGURES: Setting = {
  ...settingOf({ ...CELL, size: 8.5, leading: 10.5 }),
  side: 2,
  top: 1,
  bottom: 1.5,
};

function settingOf(cell: Type): Pick<Setting, "cell" | "head"> {
  return { cell, head: { ...cell, color: ACCENT, font: "bold" } };
}

interface Column {
  readonly x: number;
  readonly width: number;
}

type Row = readonly (readonly Line[])[];

/** The heads stand again on every page, and a row that is taller than its page goes on on the next. */
export function drawTable(sheet: Sheet, { columns, rows, look }: PaperTable): void {
  const setting = look === "figures" ? FIGURES : WORDS;
  const places = columnsOf(columns.map(({ share }) => share));
  const set = (cells: readonly string[], type: Type): Row =>
    places.map(({ width }, index) =>
      sheet.lines([{ text: cells[index] ?? "" }], width - 2 * setting.side, type),
    );
  const head = set(
    columns.map(({ title }) => title),
    setting.head,
  );
  sheet.element("Table", sheet.root, (table) => {
    const begin = () => drawRow(sheet, table, { columns: places, row: head, tag: "TH", setting });
    const headHeight = heightOf(head, setting);
    const first =
      rows[0] === undefined
        ? 0
        : Math.min(heightOf(set(rows[0], setting.cell), setting), 3 * setting.cell.leading);
    sheet.require(headHeight + first);
    begin();
    for (const cells of rows) {
      let row = set(cells, setting.cell);
      while (row.some((lines) => lines.length > 0)) {
        if (sheet.room < Math.min(heightOf(row, setting), 4 * setting.cell.leading)) {
          sheet.newPage();
          begin();
        }
        const lines = (sheet.room - setting.top - setting.bottom) / setting.cell.leading;
        const fits = Math.max(1, Math.floor(lines));
        const now = row.map((each) => each.slice(0, fits));
        drawRow(sheet, table, { columns: places, row: now, tag: "TD", setting });
        row = row.map((each) => each.slice(fits));
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

function heightOf(row: Row, { cell, top, bottom }: Setting): number {
  return Math.max(...row.map((lines) => lines.length)) * cell.leading + top + bottom;
}

interface DrawnRow {
  readonly columns: readonly Column[];
  readonly row: Row;
  readonly tag: "TH" | "TD";
  readonly setting: Setting;
}

function drawRow(sheet: Sheet, table: StructureElement, { columns, row, tag, setting }: DrawnRow): void {
  const height = heightOf(row, setting);
  const { y, document } = sheet;
  sheet.artifact(() => {
    if (tag === "TH") document.rect(PAGE.left, y, TEXT_WIDTH, height).fill(SHADE);
    document
      .rect(PAGE.left, y + height - 0.5, TEXT_WIDTH, tag === "TH" ? 1 : 0.5)
      .fill(tag === "TH" ? ACCENT : RULE);
  });
  const type = tag === "TH" ? setting.head : setting.cell;
  sheet.element("TR", table, (tableRow) => {
    for (const [index, lines] of row.entries()) {
      const x = (columns[index]?.x ?? PAGE.left) + setting.side;
      const cell = tag === "TH" ? document.struct(tag, COLUMN_HEAD) : document.struct(tag);
      tableRow.add(cell);
      cell.add(() => {
        for (const [at, line] of lines.entries())
          sheet.line(line, x, y + setting.top + at * type.leading, type);
      });
      cell.end();
    }
  });
  sheet.y += height;
}

/** `scope` is what a screen reader finds a cell's head by; PDFKit's types lack it. */
const COLUMN_HEAD: { readonly title?: string } & { readonly scope: "Column" } = { scope: "Column" };
