import writeXlsxFile from "write-excel-file/node";
import type { Sheet, SheetCell, SheetView } from "../../../presentation/view/sheet-view.ts";

/** What Excel would take for a formula as soon as somebody edits the cell. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;
const AS_TEXT = { format: "@" };

const HEAD = { fontWeight: "bold", backgroundColor: "#F1F4F8", textColor: "#17395F" } as const;

/** The view as XLSX: the heads stay in sight, dates are dates, and no text is taken for a formula. */
export async function workbook({ sheets }: SheetView): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(sheets.map(sheetOf)).toBuffer());
}

function sheetOf({ name, columns, rows }: Sheet) {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ title }) => ({ value: title, type: String, ...HEAD })),
      ...rows.map((cells) => cells.map(cellOf)),
    ],
  };
}

function cellOf(cell: SheetCell) {
  if (cell === undefined) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "string")
    return {
      value: cell,
      type: String,
      wrap: true,
      alignVertical: "top" as const,
      ...(LOOKS_LIKE_FORMULA.test(cell) ? AS_TEXT : {}),
    };
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}
