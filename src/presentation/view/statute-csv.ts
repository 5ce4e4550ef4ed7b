import { statuteTexts } from "../text/statute-texts.ts";
import { csvOf } from "./csv.ts";
import type { StatuteCoverageView } from "./statute-view.ts";

/** The table for a spreadsheet. */
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
  return csvOf(rows);
}
