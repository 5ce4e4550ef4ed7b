import type { Grid, Line } from "./flow.ts";
import { type Follows, follows, joinLines, type Setting, type WordStore } from "./paragraph-lines.ts";

/** Lines that belong together: a paragraph, a list item, a heading, or a line of a list of contents. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** How far it is indented in its column. */
  readonly indent: number;
  readonly dotted: boolean;
  /** Where an accessible PDF says that this is a heading; 1 is outermost. */
  readonly heading: number | undefined;
  /** How many lines it fills. */
  readonly lines: number;
}

/** The white space between paragraphs, in parts of the distance between lines, that tells that they stand apart. */
const APART = 1.22;

export function paragraphsOf(flow: readonly (Line | Grid)[]): (Paragraph | Grid)[] {
  const lines = flow.filter((part) => part.kind === "line");
  const setting = settingOf(lines);
  const words = wordsWithin(lines);
  const result: (Paragraph | Grid)[] = [];
  let together: { line: Line; follows: Follows }[] = [];
  const close = () => {
    const paragraph = paragraphOf(together, words);
    if (paragraph !== undefined) result.push(paragraph);
    together = [];
  };
  for (const part of flow) {
    if (part.kind === "grid") {
      close();
      result.push(part);
      continue;
    }
    const [first, above] = [together[0]?.line, together.at(-1)?.line];
    const how = first && above ? follows(part, above, first, setting) : "apart";
    if (how === "apart" || isContents(part.text) || isContents(above?.text ?? "")) close();
    together.push({ line: part, follows: how });
  }
  close();
  return result;
}

function paragraphOf(
  together: readonly { line: Line; follows: Follows }[],
  words: WordStore,
): Paragraph | undefined {
  const first = together[0]?.line;
  if (first === undefined) return undefined;
  const text = joinLines(
    together.map(({ line, follows }) => ({ text: line.text, follows })),
    words,
  );
  return {
    kind: "paragraph",
    text,
    size: first.size,
    bold: together.every(({ line }) => line.bold),
    indent: first.left - first.columnLeft,
    dotted: first.dotted,
    heading: first.heading,
    lines: together.length,
  };
}

const CONTENTS = /^(.*?\S)\s*(?:\.\s?|…\s?|_){4,}\s*(\d{1,4})$/;

function isContents(text: string): boolean {
  return CONTENTS.test(text);
}

/** «Innledning ..... 3», however long the dots were; absent for a line that is no line of a list of contents. */
export function contentsLine(text: string): string | undefined {
  const [, entry, page] = CONTENTS.exec(text) ?? [];
  return entry === undefined ? undefined : `${entry} ..... ${page}`;
}

function settingOf(lines: readonly Line[]): Setting {
  const distances = new Map<number, Map<number, number>>();
  let apart = 0;
  for (const [place, line] of lines.slice(1).entries()) {
    const above = lines[place];
    const distance = line.baseline - (above?.baseline ?? 0);
    if (above?.column !== line.column || distance <= 0 || distance > 3 * line.size) continue;
    if (Math.abs(above.size - line.size) > 0.6) continue;
    const ofSize = distances.get(Math.round(line.size)) ?? new Map<number, number>();
    const rounded = Math.round(distance * 2) / 2;
    ofSize.set(rounded, (ofSize.get(rounded) ?? 0) + 1);
    distances.set(Math.round(line.size), ofSize);
  }
  const pitches = new Map([...distances].map(([size, counts]) => [size, usualPitch(size, counts)]));
  const pitchOf = (size: number) => pitches.get(Math.round(size)) ?? 1.25 * size;
  for (const [size, counts] of distances)
    for (const [distance, count] of counts) if (distance > APART * pitchOf(size)) apart += count;
  const reach = lines.reduce((most, { wide, right }) => (wide ? Math.max(most, right) : most), 0);
  return { pitchOf, spaced: apart > lines.length / 20, reach };
}

/** The smallest distance that is common: the larger ones are between paragraphs. */
function usualPitch(size: number, counts: ReadonlyMap<number, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const common = [...counts].filter(([, count]) => count >= 0.12 * total).map(([distance]) => distance);
  const smallest = Math.min(...common);
  // Where every paragraph is one line, the smallest distance is one between paragraphs.
  return Number.isFinite(smallest) && smallest < 1.9 * size ? smallest : 1.25 * size;
}

function wordsWithin(lines: readonly Line[]): WordStore {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/[\p{L}\u00AD]+(?![\p{L}\u00AD-])/gu) ?? []) words.add(word);
  return words;
}
