import { statuteTexts } from "../text/statute-texts.ts";
import type { StatuteCoverageView } from "./statute-view.ts";

/** Spreadsheets take a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = "\uFEFF";

/** The table as a spreadsheet in a Norwegian office opens it: semicolons, quoted cells, UTF-8 with its mark (RFC 4180). */
export function statuteCsv(view: StatuteCoverageView): string {
  const { number, requirement, state, missing, clauses } = statuteTexts(view.language).columns;
  const rows = [
    [number, requirement, state, missing, clauses],
    ...view.rows.map((row) => [
      row.number,
      row.requirement,
      row.state,
      row.missing ?? "",
      [...row.clauses.map(({ label, clauseId }) => `${label} (${clauseId})`), row.rest ?? ""]
        .filter((part) => part !== "")
        .join("\n"),
    ]),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
