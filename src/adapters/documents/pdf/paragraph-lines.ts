import type { Line } from "./flow.ts";
import { markerOf } from "./printed-marker.ts";

/** How a line follows the one above it. */
export type Follows =
  /** A paragraph, item or heading of its own. */
  | "apart"
  /** In the same paragraph, where its author broke the line. */
  | "broken"
  /** In the same paragraph, because the line above was full. */
  | "wrapped";

/** What is known of the document as a whole when its lines are put together. */
export interface Setting {
  /** The usual distance between lines of a type size. */
  pitchOf(size: number): number;
  /** True where paragraphs stand apart from each other, so that a short line inside one was broken by its author. */
  readonly spaced: boolean;
  /** How far to the right the document's lines reach where they have the page to themselves. */
  readonly reach: number;
}

/** More than the usual distance between two lines, in parts of it. */
const PARAGRAPH_GAP = 1.22;

/** How a line follows the last line of a paragraph, of which `first` is the first. */
export function follows(line: Line, above: Line, first: Line, setting: Setting): Follows {
  if (line.page !== above.page || line.column !== above.column)
    return continues(line, above.wide ? { ...above, columnRight: setting.reach } : above, first);
  const distance = line.baseline - above.baseline;
  if (distance > PARAGRAPH_GAP * setting.pitchOf(line.size) || distance < 0) return "apart";
  if (!isSameSize(line, above) || line.heading !== above.heading) return "apart";
  return couldHaveFit(line, above)
    ? followsShort(line, above, first, setting)
    : followsFull(line, above, first);
}

/** The line above ended before it had to. */
function followsShort(line: Line, above: Line, first: Line, { spaced }: Setting): Follows {
  const begins = line.bold !== above.bold || line.dotted || opensItem(line);
  if (begins || (endsSentence(above) && leavesItem(line, above, first))) return "apart";
  return spaced || !/^[\p{Lu}\d«"(§]/u.test(line.text) ? "broken" : "apart";
}

/** The line above was full. */
function followsFull(line: Line, above: Line, first: Line): Follows {
  const runsOn = isMidSentence(above) && /^\p{Ll}/u.test(line.text);
  if (line.dotted || (line.bold !== above.bold && !runsOn)) return "apart";
  if (opensItem(line) && !(isMidSentence(above) && isAligned(line, above))) return "apart";
  const indented = line.left - above.left > 1.2 * line.size;
  return endsSentence(above) && (indented || leavesItem(line, above, first)) ? "apart" : "wrapped";
}

/**
 * A paragraph goes on in the next column or page when its last line was full and the next one begins in the middle of a
 * sentence, or is indented as the item's text above.
 */
function continues(line: Line, above: Line, first: Line): Follows {
  if (!isSameSize(line, above) || line.dotted || opensItem(line)) return "apart";
  const full = !couldHaveFit(line, above);
  if (full && isMidSentence(above) && /^\p{Ll}/u.test(line.text)) return "wrapped";
  const indent = line.left - line.columnLeft;
  if (!isItem(first) || indent <= 0.8 * line.size || !isAligned(line, above)) return "apart";
  return full ? "wrapped" : "broken";
}

function isSameSize(line: Line, other: Line): boolean {
  return Math.abs(line.size - other.size) < 0.6;
}

/** True when the first word would have had room on the line above: then somebody broke the line. */
function couldHaveFit(line: Line, above: Line): boolean {
  const [first] = line.words;
  if (first === undefined) return false;
  const piece = /^[^-/–]*[-/–]?/.exec(first.text)?.[0].length ?? first.text.length;
  const share = Math.max(1, piece) / Math.max(1, first.text.length);
  const needed = (first.right - first.left) * Math.min(1, share) + 0.3 * line.size;
  return above.right + needed < above.columnRight - 0.1 * line.size;
}

function opensItem(line: Line): boolean {
  return markerOf(line.text) !== undefined;
}

/** True for a line that stands further out than the text of the item above it. */
function leavesItem(line: Line, above: Line, first: Line): boolean {
  if (!isItem(first)) return false;
  const marked = markerOf(first.text);
  const text = first.dotted ? first.words[0] : first.words[wordsBefore(first.text, marked?.text ?? "")];
  const textLeft = above === first ? (text?.left ?? first.left) : above.left;
  return line.left < textLeft - 0.5 * line.size;
}

function isItem(first: Line): boolean {
  return first.dotted || markerOf(first.text) !== undefined;
}

function wordsBefore(text: string, rest: string): number {
  return text
    .slice(0, text.length - rest.length)
    .trim()
    .split(" ").length;
}

function isAligned(line: Line, above: Line): boolean {
  return Math.abs(line.left - above.left) < 0.5 * line.size;
}

function isMidSentence({ text }: Line): boolean {
  return !/[.:;!?]["»)]?$/.test(text);
}

function endsSentence(line: Line): boolean {
  return !isMidSentence(line);
}

/** The text of lines that follow each other in one paragraph. */
export function joinLines(
  lines: readonly { readonly text: string; readonly follows: Follows }[],
  words: WordStore = NO_WORDS,
): string {
  let text = "";
  for (const line of lines) {
    if (text === "") text = line.text;
    else if (line.follows === "broken") text += `\n${line.text}`;
    else text = joinWrapped(text, line.text, words);
  }
  return text.replaceAll("\u00AD", "");
}

/** Which words the document prints within a line. */
export interface WordStore {
  has(word: string): boolean;
}

const NO_WORDS: WordStore = new Set<string>();

/**
 * A hyphen at a line's end is taken away only when the whole word is printed elsewhere in the document, or the hyphen
 * is one that shows only there. Before «og» and «eller» it stands for a word; otherwise it is kept.
 */
function joinWrapped(above: string, below: string, words: WordStore): string {
  const start = /(\p{L}+)([-\u00AD\u2010])$/u.exec(above);
  const end = /^\p{Ll}+/u.exec(below)?.[0];
  if (start?.[1] === undefined || end === undefined) {
    const glued = /\p{L}[-/]$/u.test(above)
      ? /^\p{L}/u.test(below)
      : /\d[-–/]$/.test(above) && /^\d/.test(below);
    return glued ? above + below : `${above} ${below}`;
  }
  if (/^(?:og|eller|samt|and|or)$/.test(end)) return `${above} ${below}`;
  const whole = (start[1] + end).toLowerCase();
  const certain = start[2] === "\u00AD" || words.has(whole);
  return certain ? above.slice(0, -1) + below : above + below;
}

/** The lines of a table's cell as its text: a paragraph or item a line. */
export function cellText(lines: readonly Line[]): string {
  const usual = Math.min(
    ...lines.slice(1).map((line, place) => line.baseline - (lines[place]?.baseline ?? 0)),
  );
  const setting: Setting = { pitchOf: (size) => Math.max(usual, size), spaced: true, reach: 0 };
  return joinLines(
    lines.map((line, place) => {
      const above = lines[place - 1];
      const how =
        above === undefined ? "apart" : follows({ ...line, bold: above.bold }, above, above, setting);
      return { text: line.text, follows: how === "wrapped" ? "wrapped" : "broken" };
    }),
  );
}
