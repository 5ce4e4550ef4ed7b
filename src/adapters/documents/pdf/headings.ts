import { wordsIn } from "../../../domain/agreements/reading/block.ts";
import type { Paragraph } from "./paragraphs.ts";

/** An entry of the bookmarks that many programs put into a PDF. */
export interface Bookmark {
  readonly title: string;
  /** 1 is outermost. */
  readonly level: number;
}

interface Style {
  readonly size: number;
  readonly bold: boolean;
}

const LONGEST_HEADING_WORDS = 28;
const LONGEST_BOLD_WORDS = 14;
const DEEPEST_LEVEL = 6;
const LARGER = 1.07;
const PRINTED_NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u;
const LEGAL_HEADING = /^(?:§\s*\d|kapittel\s+\d)/i;

/**
 * The level of each paragraph that is a heading: by the PDF's own tags, by the bookmarks, by larger type, by bold type with a printed number.
 * A short line in bold without a number stays a paragraph in bold, which is judged where all formats are.
 */
export function headingLevels(
  paragraphs: readonly Paragraph[],
  bookmarks: readonly Bookmark[],
): ReadonlyMap<Paragraph, number> {
  const body = bodyStyle(paragraphs);
  const given = new Map([...matchBookmarks(paragraphs, bookmarks, body), ...taggedLevels(paragraphs)]);
  const found = paragraphs.filter((paragraph) => given.has(paragraph) || looksLikeHeading(paragraph, body));
  const levelOf = styleLevels(found, given);
  return new Map(
    found.map((paragraph) => {
      const deeper = isLarger(paragraph, body) ? 0 : numberDepth(paragraph.text);
      const level = given.get(paragraph) ?? levelOf(paragraph) + deeper;
      return [paragraph, Math.min(DEEPEST_LEVEL, level)];
    }),
  );
}

function taggedLevels(paragraphs: readonly Paragraph[]): (readonly [Paragraph, number])[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.heading === undefined ? [] : [[paragraph, paragraph.heading] as const],
  );
}

/** The size of most of the text, and whether that is in bold. */
function bodyStyle(paragraphs: readonly Paragraph[]): Style {
  const letters = new Map<number, { all: number; bold: number }>();
  for (const { size, bold, text } of paragraphs) {
    const of = letters.get(rounded(size)) ?? { all: 0, bold: 0 };
    letters.set(rounded(size), {
      all: of.all + text.length,
      bold: of.bold + (bold ? text.length : 0),
    });
  }
  const [size, { all, bold }] = [...letters].reduce(
    (most, one) => (one[1].all > most[1].all ? one : most),
    [0, { all: 0, bold: 0 }],
  );
  return { size, bold: bold > all / 2 };
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function isLarger({ size }: Paragraph, body: Style): boolean {
  return size > LARGER * body.size && size - body.size >= 0.7;
}

function looksLikeHeading(paragraph: Paragraph, body: Style): boolean {
  const { text, bold, lines } = paragraph;
  const words = wordsIn(text);
  if (!/\p{L}/u.test(text) || paragraph.dotted) return false;
  if (isLarger(paragraph, body)) return words <= LONGEST_HEADING_WORDS && !/[;,]$/.test(text);
  if (words > LONGEST_BOLD_WORDS || lines > 2 || /[.:;,]$/.test(text) || rounded(paragraph.size) < body.size)
    return false;
  if (LEGAL_HEADING.test(text)) return true;
  return bold && !body.bold && PRINTED_NUMBER.test(text);
}

/** A title that a contents list repeats in plain type is not taken for the heading. */
function matchBookmarks(
  paragraphs: readonly Paragraph[],
  bookmarks: readonly Bookmark[],
  body: Style,
): ReadonlyMap<Paragraph, number> {
  const levels = new Map(bookmarks.map(({ title, level }) => [lettersOf(title), level]));
  const matches = paragraphs.filter(({ text }) => levels.has(lettersOf(text)));
  const plain = (paragraph: Paragraph) => !isLarger(paragraph, body) && paragraph.bold === body.bold;
  return new Map(
    matches
      .filter(
        (match) =>
          !plain(match) ||
          matches.every((other) => other === match || lettersOf(other.text) !== lettersOf(match.text)),
      )
      .map((match) => [match, levels.get(lettersOf(match.text)) ?? 1]),
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, "");
}

/** Larger type is further out; where tags or bookmarks give a style its level, the next smaller style stands one deeper. */
function styleLevels(
  headings: readonly Paragraph[],
  known: ReadonlyMap<Paragraph, number>,
): (paragraph: Paragraph) => number {
  const keyOf = ({ size, bold }: Paragraph) => rounded(size) * 2 + (bold ? 1 : 0);
  const given = new Map([...known].map(([paragraph, level]) => [keyOf(paragraph), level]));
  const levels = new Map<number, number>();
  let level = 0;
  for (const key of [...new Set(headings.map(keyOf))].toSorted((a, b) => b - a)) {
    level = given.get(key) ?? level + 1;
    levels.set(key, level);
  }
  return (paragraph) => levels.get(keyOf(paragraph)) ?? 1;
}

/** 0 for «3 Formål», 1 for «3.2 Varighet». */
function numberDepth(text: string): number {
  return (PRINTED_NUMBER.exec(text)?.[1]?.split(".").length ?? 1) - 1;
}
