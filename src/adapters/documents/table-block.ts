import type { TableBlock } from "../../domain/agreements/reading/block.ts";

/** The first row holds the column names when each of its cells has one. */
export function tableOfRows(rows: readonly (readonly string[])[]): TableBlock {
  const [first = [], ...rest] = rows;
  return rest.length > 0 && first.every((cell) => cell !== "")
    ? { kind: "table", header: first, rows: rest }
    : { kind: "table", header: [], rows };
}
