import type { Block } from "../../../domain/agreements/reading/block.ts";
import { tableOfRows } from "../table-block.ts";
import { attribute, countIn, type HtmlElement, isElement } from "./element.ts";

const WIDEST = 100;
const TALLEST = 1_000;

/**
 * A table with each cell read where it begins; the places that it spans are blank. A table that only lays the page
 * out, with one cell to a row, is its text.
 */
export function tableFrom(
  table: HtmlElement,
  textOf: (cell: HtmlElement) => string,
  isSeen: (row: HtmlElement) => boolean,
): Block[] {
  const lines = rowsIn(table).filter(isSeen);
  const cells = lines.map((row) => row.childNodes.filter(isElement).filter(isCell));
  if (cells.every(({ length }) => length <= 1) || attribute(table, "role") === "presentation")
    return cells
      .flat()
      .map(textOf)
      .filter((text) => text !== "")
      .map((text) => ({ kind: "paragraph", text, strong: false }));
  const rows = gridOf(cells, textOf).filter((row) => row.some((cell) => cell !== ""));
  const headed = cells[0]?.every(({ tagName }) => tagName === "th") ?? false;
  const [header = [], ...rest] = rows;
  if (headed && rest.length > 0) return [{ kind: "table", header, rows: rest }];
  return rows.length === 0 ? [] : [tableOfRows(rows)];
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === "td" || tagName === "th";
}

/** Of the table itself, not of tables in its cells. */
function rowsIn(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsIn(child) : [],
    );
}

function gridOf(
  rows: readonly (readonly HtmlElement[])[],
  textOf: (cell: HtmlElement) => string,
): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [place, cells] of rows.entries())
    for (const cell of cells) {
      const row = grid[place] ?? [];
      const free = Array.from({ length: row.length + 1 }).findIndex((_, column) => row[column] === undefined);
      const [across, down] = [countIn(cell, "colspan", WIDEST), countIn(cell, "rowspan", TALLEST)];
      for (let below = 0; below < down && place + below < grid.length; below += 1)
        for (let beside = 0; beside < across; beside += 1) {
          const spanned = grid[place + below];
          if (spanned !== undefined) spanned[free + beside] = "";
        }
      row[free] = textOf(cell);
    }
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
