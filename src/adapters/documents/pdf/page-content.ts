import { type Box, boxIn, isInside, type Matrix } from "./matrix.ts";
import type { DrawnShape } from "./path-shapes.ts";

/** A word as it stands on the page. Lengths in points; y grows downward from the top of the page as it is read. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** False when a space was printed behind the word, or the text jumped. */
  readonly open: boolean;
  readonly tag: Tag;
}

/**
 * How an accessible PDF marks its text: as a numbered part of the page, which the document's structure refers to, or
 * as an artifact such as a header. Absent in all other PDFs.
 */
export type Tag = number | "artifact" | undefined;

/** A straight line on the page. */
export interface Rule {
  readonly direction: "across" | "down";
  /** The y of a line across, the x of a line down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Text that is printed at an angle, such as «UTKAST» across the page. */
  readonly turned: readonly string[];
  /** Text that a reader of the page does not see. */
  readonly hidden: readonly string[];
  readonly rules: readonly Rule[];
  /** Small filled shapes, as programs draw the bullets of lists. */
  readonly dots: readonly Box[];
  readonly pictures: readonly Box[];
  /** The levels of headings by their tags, where the PDF has any. */
  readonly headings: ReadonlyMap<number, number>;
}

/** A piece of text as one operator prints it. */
export interface Print {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** 0 for type that has no height. */
  readonly size: number;
  readonly bold: boolean;
  readonly open: boolean;
  readonly tag: Tag;
  /** In degrees, 0 for text that reads from left to right. */
  readonly angle: number;
  /** Neither filled nor stroked, as the text that a scanner's reader lays behind its picture. */
  readonly unpainted: boolean;
  /** `#rrggbb`; absent for a pattern. */
  readonly colour: string | undefined;
  /** How many shapes had been drawn when it was printed. */
  readonly above: number;
}

/** What was drawn on a page, in the order in which it was drawn. */
export interface Drawing {
  readonly prints: readonly Print[];
  readonly shapes: readonly DrawnShape[];
}

const SMALLEST_SIZE = 1;
const LARGEST_DOT = 7;
const THINNEST_RULE = 2.5;
const SHORTEST_RULE = 6;
const LEAST_PICTURE = 20;
const WHITE = "#ffffff";
/** The share of a page's letters that are unpainted when they are a scanner's reading of the page. */
const SCANNED_SHARE = 0.8;

/** Sorts what was drawn into what is read, what is not seen, and lines, dots and pictures. */
export function contentOf(
  { prints, shapes }: Drawing,
  page: Pick<PageContent, "width" | "height" | "headings">,
): PageContent {
  const letters = (some: readonly Print[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const pictures = shapes.filter(({ kind }) => kind === "picture").map(({ box }) => box);
  const unpainted = prints.filter((print) => print.unpainted);
  const scanned = pictures.length > 0 && letters(unpainted) > SCANNED_SHARE * letters(prints);
  const isHidden = (print: Print) =>
    print.size < SMALLEST_SIZE ||
    (print.unpainted && !scanned) ||
    isOutside(print, page) ||
    (print.colour === WHITE && !liesOnColour(print, shapes));
  const hidden = prints.filter(isHidden);
  const seen = prints.filter((print) => !isHidden(print));
  return {
    ...page,
    words: wordsOf(seen.filter(({ angle }) => Math.abs(angle) < 5)),
    turned: joined(seen.filter(({ angle }) => Math.abs(angle) >= 5)),
    hidden: joined(hidden),
    rules: shapes.flatMap(rulesOf),
    dots: shapes.filter(isDot).map(({ box }) => box),
    pictures: pictures.filter(
      ({ left, right, top, bottom }) => right - left >= LEAST_PICTURE && bottom - top >= LEAST_PICTURE,
    ),
  };
}

function isOutside(
  { left, right, baseline }: Print,
  { width, height }: { width: number; height: number },
): boolean {
  return right < 0 || left > width || baseline < 0 || baseline > height + 20;
}

/** White text on a dark box or a picture is seen. */
function liesOnColour({ left, baseline, size, above }: Print, shapes: readonly DrawnShape[]): boolean {
  return shapes
    .slice(0, above)
    .some(
      ({ kind, colour, box }) =>
        (kind === "picture" || (kind === "filled" && colour !== WHITE)) &&
        isInside(box, left + 1, baseline - size / 3),
    );
}

function isDot({ kind, box, colour }: DrawnShape): boolean {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const square = width > 0.7 * height && height > 0.7 * width;
  return kind !== "picture" && colour !== WHITE && square && width > 1 && width <= LARGEST_DOT;
}

function rulesOf({ kind, box: { left, top, right, bottom }, colour, segments }: DrawnShape): Rule[] {
  if (kind === "stroked")
    return segments.flatMap(([x0, y0, x1, y1]): Rule[] => {
      if (Math.abs(y0 - y1) < 1 && Math.abs(x0 - x1) >= SHORTEST_RULE)
        return [{ direction: "across", at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
      if (Math.abs(x0 - x1) < 1 && Math.abs(y0 - y1) >= SHORTEST_RULE)
        return [{ direction: "down", at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
      return [];
    });
  if (kind !== "filled" || colour === WHITE) return [];
  if (bottom - top <= THINNEST_RULE && right - left >= SHORTEST_RULE)
    return [{ direction: "across", at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= THINNEST_RULE && bottom - top >= SHORTEST_RULE)
    return [{ direction: "down", at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

/** Programs print a word in pieces: the pieces that touch are one word. Text that is printed twice is read once. */
function wordsOf(prints: readonly Print[]): Word[] {
  const words: Word[] = [];
  const printed = new Set<string>();
  for (const print of prints) {
    const { text, left, right, baseline, size, bold, open, tag } = print;
    const place = `${text}@${Math.round(left)},${Math.round(baseline)}`;
    if (printed.has(place)) continue;
    printed.add(place);
    const last = words.at(-1);
    const touches =
      last?.open === true &&
      Math.abs(last.baseline - baseline) < 1 &&
      Math.abs(last.size - size) < 1 &&
      Math.abs(left - last.right) < 0.12 * size;
    if (last !== undefined && touches)
      words[words.length - 1] = { ...last, text: last.text + text, right, open };
    else words.push({ text, left, right, baseline, size, bold, open, tag });
  }
  return words;
}

function joined(prints: readonly Print[]): string[] {
  const texts: string[] = [];
  let last: Print | undefined;
  for (const print of prints) {
    const near =
      last !== undefined && last.angle === print.angle && Math.abs(print.baseline - last.baseline) < 3;
    const text = texts.at(-1);
    if (near && text !== undefined)
      texts[texts.length - 1] = last?.open ? text + print.text : `${text} ${print.text}`;
    else texts.push(print.text);
    last = print;
  }
  return texts;
}

export function unitSquare(matrix: Matrix): Box {
  return boxIn(matrix, 0, 0, 1, 1);
}
