import type { Tag, Word } from "./page-content.ts";

/** Words that stand on one line, from left to right. */
export interface Row {
  readonly words: readonly Word[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the largest word. */
  readonly size: number;
  /** True when every word is. */
  readonly bold: boolean;
  readonly tag: Tag;
}

/** How far from each other the feet of words on one line may stand, in parts of the smaller type. */
const UNEVEN = 0.3;
/** How far from a line's foot raised or lowered type may stand, in parts of the line's type. */
const RAISED = 0.5;
const TOUCHING = 0.12;

/** The words of a page or of a part of it as lines, from the top. */
export function rowsOf(words: readonly Word[]): Row[] {
  const groups: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const level =
      last !== undefined && word.baseline - last.baseline <= UNEVEN * Math.min(word.size, last.size);
    if (level) group?.push(word);
    else groups.push([word]);
  }
  return withRaised(groups).map(rowOf);
}

/** Raised and lowered type goes into the line whose words it touches. */
function withRaised(groups: readonly Word[][]): Word[][] {
  const result: Word[][] = [];
  for (const group of groups) {
    const above = result.at(-1);
    if (above !== undefined && (isRaisedFrom(above, group) || isRaisedFrom(group, above)))
      above.push(...group);
    else result.push(group);
  }
  return result;
}

function isRaisedFrom(small: readonly Word[], line: readonly Word[]): boolean {
  return small.every((word) =>
    line.some(
      ({ size, baseline, right }) =>
        word.size < 0.8 * size &&
        Math.abs(word.baseline - baseline) < RAISED * size &&
        Math.abs(word.left - right) < 0.3 * size,
    ),
  );
}

function rowOf(words: readonly Word[]): Row {
  const size = Math.max(...words.map((word) => word.size));
  const baseline = words.find((word) => word.size === size)?.baseline ?? 0;
  const sorted = words.toSorted((a, b) => a.left - b.left);
  const kept = sorted.filter((word, place) => place === 0 || !isFootnoteMark(word, size, baseline));
  return {
    words: kept,
    text: textOf(kept),
    left: Math.min(...kept.map(({ left }) => left)),
    right: Math.max(...kept.map(({ right }) => right)),
    baseline,
    size,
    bold: kept.every(({ bold }) => bold),
    tag: kept[0]?.tag,
  };
}

/** A small raised number behind a word points to a note; the Markdown reader leaves it out as well. */
function isFootnoteMark(word: Word, size: number, baseline: number): boolean {
  return /^\d{1,3}$/.test(word.text) && word.size < 0.8 * size && baseline - word.baseline > 0.15 * size;
}

function textOf(words: readonly Word[]): string {
  return words
    .map((word, place) => {
      const before = words[place - 1];
      const touches = before?.open === true && word.left - before.right < TOUCHING * word.size;
      return before === undefined || touches ? word.text : ` ${word.text}`;
    })
    .join("")
    .replaceAll("\u00A0", " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
