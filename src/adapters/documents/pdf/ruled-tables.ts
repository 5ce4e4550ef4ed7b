import type { Box } from "./matrix.ts";
import type { PageContent, Rule, Word } from "./page-content.ts";

/** A table whose cells are drawn with lines. */
export interface RuledTable extends Box {
  /** Where each column begins. */
  readonly lefts: readonly number[];
  /** Rows of cells, each with its words. */
  readonly cells: readonly (readonly (readonly Word[])[])[];
}

const NEAR = 3;

/** The frames of what may be tables: lines that meet. */
export function tableFrames({ rules }: Pick<PageContent, "rules">): Box[] {
  return nets(rules).flatMap((net) => {
    const grid = gridOf(net);
    return grid === undefined ? [] : [grid.box];
  });
}

/** The tables that are drawn with lines both ways, and the words that stand in none of them. */
export function ruledTables({ rules, words }: PageContent): { tables: RuledTable[]; rest: Word[] } {
  const tables: RuledTable[] = [];
  let rest = [...words];
  for (const net of nets(rules)) {
    const grid = gridOf(net);
    if (grid === undefined) continue;
    const inside = rest.filter((word) => isIn(grid.box, word));
    if (inside.length === 0) continue;
    rest = rest.filter((word) => !isIn(grid.box, word));
    tables.push({ ...grid.box, lefts: grid.xs.slice(0, -1), cells: cellsOf(grid, inside) });
  }
  return { tables, rest };
}

interface Grid {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Lines that touch each other, directly or by others. */
function nets(rules: readonly Rule[]): Rule[][] {
  const open = new Set(rules);
  const found: Rule[][] = [];
  for (const first of rules) {
    if (!open.delete(first)) continue;
    const net = [first];
    for (const rule of net)
      for (const other of open)
        if (touch(rule, other)) {
          open.delete(other);
          net.push(other);
        }
    if (net.length >= 4) found.push(net);
  }
  return found;
}

function touch(a: Rule, b: Rule): boolean {
  if (a.direction === b.direction)
    return Math.abs(a.at - b.at) < NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

/** Absent for a net without at least two columns and a row: a frame around text is no table. */
function gridOf(net: readonly Rule[]): Grid | undefined {
  const across = net.filter(({ direction }) => direction === "across");
  const down = net.filter(({ direction }) => direction === "down");
  const xs = places([...down.map(({ at }) => at), ...ends(across)]);
  const ys = places([...across.map(({ at }) => at), ...ends(down)]);
  const [left, right] = [xs[0], xs.at(-1)];
  const [top, bottom] = [ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return undefined;
  if (xs.length < 3 || ys.length < 2 || down.length === 0) return undefined;
  return { box: { left, right, top, bottom }, xs, ys, across, down };
}

/** The outermost ends of lines, which close a table that has no outer frame. */
function ends(rules: readonly Rule[]): number[] {
  if (rules.length === 0) return [];
  return [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];
}

/** Different places, in order; those that lie together are one. */
function places(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, place) => place === 0 || value - (sorted[place - 1] ?? 0) > NEAR);
}

function isIn({ left, right, top, bottom }: Box, word: Word): boolean {
  const middle = (word.left + word.right) / 2;
  const height = word.baseline - word.size / 3;
  return middle > left - 1 && middle < right + 1 && height > top - 1 && height < bottom + 1;
}

/** Cells that are merged are read where they begin; the places that they cover are blank. */
function cellsOf({ xs, ys, across, down }: Grid, words: readonly Word[]): Word[][][] {
  const rows: Word[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []));
  for (const word of words) {
    let column = lastBefore(xs, (word.left + word.right) / 2, xs.length - 2);
    let row = lastBefore(ys, word.baseline - word.size / 3, ys.length - 2);
    const [x, y] = [(word.left + word.right) / 2, word.baseline - word.size / 3];
    while (column > 0 && !isDrawn(down, xs[column] ?? 0, y)) column -= 1;
    while (row > 0 && !isDrawn(across, ys[row] ?? 0, x)) row -= 1;
    rows[row]?.[column]?.push(word);
  }
  return rows;
}

function lastBefore(edges: readonly number[], value: number, most: number): number {
  const place = edges.findLastIndex((edge) => edge <= value);
  return Math.max(0, Math.min(place, most));
}

function isDrawn(rules: readonly Rule[], at: number, over: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) < NEAR && rule.from - 1 <= over && rule.to + 1 >= over);
}
