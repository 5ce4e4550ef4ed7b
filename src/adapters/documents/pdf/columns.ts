import type { Rule, Word } from "./page-content.ts";
import { isMarker } from "./printed-marker.ts";
import { type Row, rowsOf } from "./text-rows.ts";

/** Lines that are divided by the same white space from top to bottom. */
export interface Columns extends Run {
  readonly kind: "prose" | "table";
  readonly lefts: readonly number[];
  /** The words of each column. */
  readonly parts: readonly (readonly Word[])[];
  /** The words as rows of cells. */
  readonly bands: readonly (readonly (readonly Word[])[])[];
}

/** White space that is wide enough to divide columns, in parts of the text's type size. */
const GUTTER = 0.7;
/** And in parts of the spaces between words beside it, which are wide where lines are stretched to the margin. */
const WIDER = 1.7;
/** The distance between two lines that ends a run of columns, in gutters of the least width. */
const FARTHEST = 6;
/** A gap between lines that divides the rows of a table, in parts of the usual distance. */
const ROW_GAP = 1.1;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Places of the first and the last of the lines. */
interface Run {
  readonly first: number;
  readonly last: number;
}

interface GutterRun extends Run {
  /** The first line that leaves the gutter free: above `first` they stand on the left alone, as a caption does. */
  readonly free: number;
}

/** The tallest run of lines that are set in columns; absent where the text is one column. */
export function findColumns(rows: readonly Row[], rules: readonly Rule[]): Columns | undefined {
  let best: GutterRun | undefined;
  const least = GUTTER * middle(rows.map(({ size }) => size));
  for (const run of runsOf(rows, least))
    if (best === undefined || run.last - run.first > best.last - best.first) best = run;
  if (best === undefined) return undefined;
  const table = columnsIn(rows, best, rules);
  if (isProse(table))
    return { ...columnsIn(rows, { first: best.free, last: best.last }, rules), kind: "prose" };
  const last = lastOfTable(rows, best, table.lefts);
  return {
    ...(last === best.last ? table : columnsIn(rows, { first: best.first, last }, rules)),
    kind: "table",
  };
}

/** What stands on the left alone below a table belongs to it only as the rest of its last cell. */
function lastOfTable(rows: readonly Row[], { first, last }: Run, [, second = 0]: readonly number[]): number {
  let end = rows.findLastIndex(({ right }, place) => place <= last && right > second);
  for (let next = end + 1; next <= last; next += 1) {
    const [row, above] = [rows[next], rows[next - 1]];
    if (row === undefined || above === undefined || row.baseline - above.baseline > 1.4 * above.size) break;
    if (Math.abs(row.size - above.size) > 0.6) break;
    end = next;
  }
  return Math.max(first, end);
}

/** The lines from the first on that keep to columns which are known. */
export function columnsAt(rows: readonly Row[], lefts: readonly number[], rules: readonly Rule[]): Columns {
  const crosses = ({ words }: Row) =>
    lefts.slice(1).some((edge) => words.some(({ left, right }) => left < edge - 1 && right > edge + 1));
  const end = rows.findIndex((row) => crosses(row) || row.size > (rows[0]?.size ?? 0) + 0.6);
  const last = (end < 0 ? rows.length : end) - 1;
  return { ...columnsIn(rows, { first: 0, last }, rules, lefts), kind: "table" };
}

function columnsIn(
  rows: readonly Row[],
  { first, last }: Run,
  rules: readonly Rule[],
  known?: readonly number[],
): Omit<Columns, "kind"> {
  const inRun = rows.slice(first, last + 1);
  const lefts = known ?? [
    Math.min(...inRun.map(({ left }) => left)),
    ...guttersIn(inRun).map(({ to }) => to - 1),
  ];
  const parts = lefts.map((left, column) =>
    inRun.flatMap(({ words }) =>
      words.filter(
        (word) => word.left >= left && word.left < (lefts[column + 1] ?? Number.POSITIVE_INFINITY),
      ),
    ),
  );
  return { first, last, lefts, parts, bands: bandsOf(inRun, lefts, rules) };
}

/** True for columns of running text: long lines that fill them, in sentences that run on past what would be rows. */
function isProse({ parts, bands }: Pick<Columns, "parts" | "bands">): boolean {
  const filled = parts.map((words) => {
    const rows = rowsOf(words);
    const width = Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ left }) => left));
    const wordy = words.length / rows.length >= 2.5;
    return rows.length >= 4 && wordy && middle(rows.map((row) => (row.right - row.left) / width)) >= 0.6;
  });
  if (parts.length > 3 || filled.includes(false)) return false;
  const inBoth = bands.filter((band) => band.every((words) => words.length > 0)).length;
  const uneven = bands.length < 3 || inBoth / bands.length < 0.8;
  return uneven || runningOn(bands) > Math.max(1, 0.15 * bands.length);
}

/** How many cells begin in the middle of a sentence that the cell above left open. */
function runningOn(bands: readonly (readonly (readonly Word[])[])[]): number {
  const pairs = bands.slice(1).flatMap((band, place) =>
    band.map((words, column) => ({
      below: rowsOf(words)[0]?.text ?? "",
      above: rowsOf(bands[place]?.[column] ?? []).at(-1)?.text ?? "",
    })),
  );
  return pairs.filter(({ above, below }) => /[^.:;!?]$/.test(above) && /^\p{Ll}\p{L}/u.test(below)).length;
}

/** Runs of lines with the same gutter, and enough on both sides of it. */
function runsOf(rows: readonly Row[], least: number): GutterRun[] {
  const runs: GutterRun[] = [];
  for (const [place, row] of rows.entries())
    for (const gap of gapsIn(row, rows[place + 1], least)) {
      const run = grow(rows, place, gap, least);
      if (run !== undefined) runs.push(run);
    }
  return runs;
}

/** White space inside a line, or between a line and the next one when that stands beside it. */
function gapsIn(row: Row, next: Row | undefined, least: number): Gutter[] {
  const inside = row.words
    .slice(1)
    .map((word, place) => ({ from: row.words[place]?.right ?? 0, to: word.left }));
  const spaces = inside.map(({ from, to }) => to - from).toSorted((a, b) => a - b);
  const usual = spaces.length > 2 ? middle(spaces) : 0;
  const beside =
    next === undefined
      ? []
      : [
          { from: row.right, to: next.left },
          { from: next.right, to: row.left },
        ];
  return [
    ...inside.filter(({ from, to }) => to - from >= Math.max(least, WIDER * usual)),
    ...beside.filter(({ from, to }) => to - from >= least),
  ];
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function grow(rows: readonly Row[], start: number, gap: Gutter, least: number): GutterRun | undefined {
  let gutter = gap;
  let [first, last] = [start, start];
  /** Takes the next line into the run; false where the run ends. */
  const reaches = (next: number, from: number): boolean => {
    const [row, beside] = [rows[next], rows[from]];
    const apart = Math.abs((row?.baseline ?? 0) - (beside?.baseline ?? 0)) > FARTHEST * least;
    const narrowed = row === undefined || apart ? undefined : narrow(gutter, row, least);
    if (narrowed !== undefined) gutter = narrowed;
    return narrowed !== undefined;
  };
  if (!reaches(start, start)) return undefined;
  while (reaches(last + 1, last)) last += 1;
  while (reaches(first - 1, first)) first -= 1;
  return trimmed(rows, first, last, gutter);
}

/** The part of the gutter that the line leaves free; absent when it leaves too little. */
function narrow({ from, to }: Gutter, row: Row, least: number): Gutter | undefined {
  let free = { from, to };
  for (const { left, right } of row.words) {
    if (right <= free.from || left >= free.to) continue;
    free = left - free.from >= free.to - right ? { from: free.from, to: left } : { from: right, to: free.to };
  }
  return free.to - free.from >= least ? free : undefined;
}

/** Absent when there is too little on either side, or nothing but the labels of a list on the left. */
function trimmed(
  rows: readonly Row[],
  first: number,
  last: number,
  { from, to }: Gutter,
): GutterRun | undefined {
  const places = rows.map((_, place) => place).slice(first, last + 1);
  const onLeft = places.filter((place) => (rows[place]?.left ?? to) < from);
  const onRight = places.filter((place) => (rows[place]?.right ?? from) > to);
  const both = onLeft.filter((place) => onRight.includes(place));
  const [begins = last + 1] = onRight;
  const beside = onLeft.filter((place) => place >= begins);
  const enough = both.length >= 3 || (beside.length >= 4 && onRight.length >= 4);
  if (!enough || beside.every((place) => isMarker(textLeftOf(rows[place], from)))) return undefined;
  return { first: begins, last: Math.max(onLeft.at(-1) ?? first, onRight.at(-1) ?? first), free: first };
}

function textLeftOf(row: Row | undefined, from: number): string {
  const words = row?.words.filter(({ right }) => right <= from + 1) ?? [];
  return words.map(({ text }) => text).join(" ");
}

/** All white space that runs through every line. */
function guttersIn(rows: readonly Row[]): Gutter[] {
  const words = rows.flatMap((row) => row.words).toSorted((a, b) => a.left - b.left);
  const size = Math.min(...rows.map((row) => row.size));
  const gutters: Gutter[] = [];
  let reach = words[0]?.right ?? 0;
  for (const { left, right } of words) {
    if (left - reach >= GUTTER * size) gutters.push({ from: reach, to: left });
    reach = Math.max(reach, right);
  }
  return gutters;
}

/** Rows of a table: by the lines that are drawn, else by the gaps, else each line with a first cell begins one. */
function bandsOf(rows: readonly Row[], lefts: readonly number[], rules: readonly Rule[]): Word[][][] {
  const usual = lineDistance(rows, lefts);
  const gaps = rows
    .slice(1)
    .map((row, place) => row.baseline - (rows[place]?.baseline ?? 0) > ROW_GAP * usual);
  const width = (rows.at(-1)?.right ?? 0) - (lefts[0] ?? 0);
  const isRuled = (above: Row | undefined, below: Row) =>
    rules.some(
      ({ direction, at, from, to }) =>
        direction === "across" && to - from > width / 2 && at > (above?.baseline ?? 0) && at < below.baseline,
    );
  const ruled = rows.slice(1).map((row, place) => isRuled(rows[place], row));
  const byRules = ruled.filter((is) => is).length > 1;
  const byGaps = gaps.includes(true);
  const bands: Word[][][] = [];
  for (const [place, row] of rows.entries()) {
    const cells = lefts.map((left, column) =>
      row.words.filter(
        (word) => word.left >= left && word.left < (lefts[column + 1] ?? Number.POSITIVE_INFINITY),
      ),
    );
    const begins = byRules ? ruled[place - 1] : byGaps ? gaps[place - 1] : (cells[0]?.length ?? 0) > 0;
    const band = bands.at(-1);
    if (band === undefined || begins) bands.push(cells);
    else for (const [column, words] of cells.entries()) band[column]?.push(...words);
  }
  return bands;
}

/** How far apart the lines of one cell stand: the smallest distance that is common within a column. */
function lineDistance(rows: readonly Row[], lefts: readonly number[]): number {
  const distances = lefts.flatMap((left, column) => {
    const right = lefts[column + 1] ?? Number.POSITIVE_INFINITY;
    const inColumn = rows.filter(({ words }) => words.some((word) => word.left >= left && word.left < right));
    return inColumn.slice(1).map((row, place) => row.baseline - (inColumn[place]?.baseline ?? 0));
  });
  const size = middle(rows.map((row) => row.size));
  return Math.min(...distances.filter((distance) => distance > 0.9 * size));
}
