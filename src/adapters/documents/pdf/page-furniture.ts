import type { PageContent } from "./page-content.ts";
import { tableFrames } from "./ruled-tables.ts";
import { type Row, rowsOf } from "./text-rows.ts";

/** The part of a page's height, above and below, where headers and footers stand. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^[-–\s]*(?:(?:side|page|s\.)\s*)?\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4})?[-–\s]*$/i;
/** The share of the pages on which a line stands that is a header or a footer. */
const REPEATED_SHARE = 0.2;
/** The distance to the text, in parts of the type size, that tells a header from the text's first line. */
const APART = 1.6;

/** The lines in one margin, from the page's edge inward, and the line that stands next to them. */
interface Margin {
  readonly rows: readonly Row[];
  readonly inner: Row | undefined;
}

/**
 * The words of each page without its header, footer and number: the outermost lines, when they stand apart from the
 * text and alike, but for their numbers, on several pages.
 */
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const margins = pages.map(marginsOf);
  const counts = new Map<string, number>();
  for (const sides of margins)
    for (const key of new Set(sides.flatMap(({ rows }) => rows.map(keyOf))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(Math.min(3, Math.max(2, pages.length)), REPEATED_SHARE * pages.length);
  const isFurniture = (row: Row) =>
    row.tag === "artifact" || PAGE_NUMBER.test(row.text) || (counts.get(keyOf(row)) ?? 0) >= least;
  return pages.map((page, place) => {
    const left = new Set(
      (margins[place] ?? []).flatMap((side) => outermost(side, isFurniture).flatMap(({ words }) => words)),
    );
    return { ...page, words: page.words.filter((word) => !left.has(word)) };
  });
}

/** From the page's edge inward, as far as all are furniture; the last of them has white space on its inner side. */
function outermost({ rows, inner }: Margin, isFurniture: (row: Row) => boolean): readonly Row[] {
  const end = rows.findIndex((row) => !isFurniture(row));
  for (let count = end < 0 ? rows.length : end; count > 0; count -= 1) {
    const [last, next] = [rows[count - 1], rows[count] ?? inner];
    const distance = Math.abs((next?.baseline ?? 0) - (last?.baseline ?? 0));
    if (next === undefined || distance > APART * Math.max(next.size, last?.size ?? 0))
      return rows.slice(0, count);
  }
  return [];
}

function marginsOf(page: PageContent): [Margin, Margin] {
  const rows = outside(page);
  const upper = rows.filter(({ baseline, size }) => baseline <= MARGIN * page.height + size);
  const lower = rows.filter((row) => row.baseline >= (1 - MARGIN) * page.height && !upper.includes(row));
  return [
    { rows: upper, inner: rows[upper.length] },
    { rows: lower.toReversed(), inner: rows[rows.length - lower.length - 1] },
  ];
}

/** Lines that stand in no table. */
function outside(page: PageContent): Row[] {
  const frames = tableFrames(page);
  return rowsOf(page.words).filter(
    ({ baseline }) => !frames.some(({ top, bottom }) => baseline > top && baseline < bottom),
  );
}

/** Where the line stands and what it says, whatever its numbers are. */
function keyOf({ text, baseline }: Row): string {
  return `${Math.round(baseline / 4)} ${text.replaceAll(/\d+/g, "#")}`;
}
