import { type Columns, columnsAt, findColumns } from "./columns.ts";
import type { Flow, Grid, Line } from "./flow.ts";
import type { Box } from "./matrix.ts";
import type { PageContent, Word } from "./page-content.ts";
import { cellText } from "./paragraph-lines.ts";
import { type RuledTable, ruledTables } from "./ruled-tables.ts";
import { type Row, rowsOf } from "./text-rows.ts";

/**
 * What stands on a page, in the order in which it is read: column by column, with tables where they stand. `before` is
 * what the page before ended with: a table that goes on here prints its column names again.
 */
export function layOut(content: PageContent, page: number, before?: Flow): Flow[] {
  const { tables, rest } = ruledTables(content);
  const sorted = tables.toSorted((a, b) => a.top - b.top);
  const reader = new PageReader(content, page, before?.kind === "grid" ? before : undefined);
  let above = Number.NEGATIVE_INFINITY;
  for (const table of sorted) {
    reader.readText(rest.filter(({ baseline }) => baseline > above && baseline <= table.top));
    reader.readTable(table);
    above = table.top;
  }
  reader.readText(rest.filter(({ baseline }) => baseline > above));
  return reader.flow;
}

class PageReader {
  readonly flow: Flow[] = [];
  readonly #content: PageContent;
  readonly #page: number;
  readonly #open: Grid | undefined;
  #column = 0;
  #wide = true;

  constructor(content: PageContent, page: number, open: Grid | undefined) {
    this.#content = content;
    this.#page = page;
    this.#open = open;
  }

  readText(words: readonly Word[]): void {
    if (words.length === 0) return;
    const rows = rowsOf(words);
    const columns = this.flow.length === 0 && this.#open ? this.#continued(rows, this.#open) : undefined;
    if (columns !== undefined) this.#readAligned(columns);
    this.#readRows(columns === undefined ? rows : rows.slice(columns.last + 1));
  }

  #continued(rows: readonly Row[], { lefts, rows: [header = []] }: Grid): Columns | undefined {
    return rows[0]?.text === header.join(" ") ? columnsAt(rows, lefts, this.#content.rules) : undefined;
  }

  readTable({ lefts, cells }: RuledTable): void {
    const rights = lefts.map((_, column) => rightmost(cells.flatMap((row) => row[column] ?? [])));
    const rows = cells
      .map((row) => row.map((words, column) => cellText(this.#linesOf(rowsOf(words), rights[column] ?? 0))))
      .filter((row) => row.some((cell) => cell !== ""));
    this.flow.push({ kind: "grid", page: this.#page, lefts, rows });
  }

  #readRows(rows: readonly Row[]): void {
    const columns = findColumns(rows, this.#content.rules);
    if (columns === undefined) {
      this.#readColumn(rows);
      return;
    }
    this.#readRows(rows.slice(0, columns.first));
    if (columns.kind === "prose") this.#readProse(columns);
    else this.#readAligned(columns);
    this.#readRows(rows.slice(columns.last + 1));
  }

  #readProse({ parts }: Columns): void {
    const wide = this.#wide;
    this.#wide = false;
    for (const part of parts) this.#readRows(rowsOf(part));
    this.#wide = wide;
  }

  #readColumn(rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.#column += 1;
    this.flow.push(...this.#linesOf(rows, Math.max(...rows.map(({ right }) => right))));
  }

  #readAligned({ lefts, bands }: Columns): void {
    const rights = lefts.map((_, column) => rightmost(bands.flatMap((band) => band[column] ?? [])));
    this.flow.push({
      kind: "grid",
      page: this.#page,
      lefts,
      rows: bands.map((band) =>
        band.map((words, column) => cellText(this.#linesOf(rowsOf(words), rights[column] ?? 0))),
      ),
    });
  }

  #linesOf(rows: readonly Row[], columnRight: number): Line[] {
    const columnLeft = Math.min(...rows.map(({ left }) => left));
    return rows.map((row) => ({
      ...row,
      kind: "line",
      page: this.#page,
      columnLeft,
      columnRight,
      wide: this.#wide,
      heading: typeof row.tag === "number" ? this.#content.headings.get(row.tag) : undefined,
      column: this.#page * 100 + this.#column,
      dotted: this.#content.dots.some((dot) => isBulletOf(row, dot)),
    }));
  }
}

function rightmost(words: readonly Word[]): number {
  return Math.max(0, ...words.map(({ right }) => right));
}

function isBulletOf({ left, baseline, size }: Row, dot: Box): boolean {
  const middle = (dot.top + dot.bottom) / 2;
  const distance = left - dot.right;
  return middle < baseline && middle > baseline - size && distance > 0 && distance < 2.5 * size;
}
