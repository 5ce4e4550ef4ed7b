import type { PaperSpan } from "../../../presentation/view/paper-parts.ts";

type Look = PaperSpan["look"];

/** Words of one look that stand together on a line. */
export interface Stretch {
  readonly text: string;
  readonly look: Look;
}

export type Line = readonly Stretch[];

export type Measure = (text: string, look: Look) => number;

/**
 * Sets words in lines no wider than `width`. A line break in the text is kept; a word that is wider than a line is
 * broken between letters. No words are one empty line.
 */
export function breakLines(spans: readonly PaperSpan[], width: number, measure: Measure): readonly Line[] {
  const widthOf = (stretches: Line) =>
    stretches.reduce((sum, { text, look }) => sum + measure(text, look), 0);
  const lines: Line[] = [];
  for (const paragraph of paragraphsOf(spans)) {
    let line: Line = [];
    for (const word of paragraph.flatMap((each) => broken(each, width, measure))) {
      const longer = joined(line, word);
      if (line.length > 0 && widthOf(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** Words, each in as many stretches as it has looks; a list of them for each line that the text itself has. */
function paragraphsOf(spans: readonly PaperSpan[]): readonly (readonly Line[])[] {
  const paragraphs: Stretch[][][] = [[]];
  let glued = false;
  for (const { text, look } of spans) {
    for (const token of text.split(/([^\S\u00a0\u202f]+)/)) {
      if (token === "") continue;
      if (/^[^\S\u00a0\u202f]/.test(token)) {
        glued = false;
        for (const _break of token.match(/\n/g) ?? []) paragraphs.push([]);
        continue;
      }
      const words = paragraphs.at(-1);
      const last = words?.at(-1);
      if (glued && last !== undefined) last.push({ text: token, look });
      else words?.push([{ text: token, look }]);
      glued = true;
    }
  }
  return paragraphs;
}

function joined(line: Line, word: Line): Line {
  const last = line.at(-1);
  const [first, ...rest] = word;
  if (last === undefined || first === undefined) return [...line, ...word];
  if (last.look === first.look)
    return [...line.slice(0, -1), { text: `${last.text} ${first.text}`, look: last.look }, ...rest];
  // A line under or through words does not run on over the blank.
  const blank = { text: " ", look: undefined };
  if (last.look === undefined)
    return [...line.slice(0, -1), { text: `${last.text} `, look: undefined }, ...word];
  return first.look === undefined
    ? [...line, { text: ` ${first.text}`, look: undefined }, ...rest]
    : [...line, blank, ...word];
}

function broken(word: Line, width: number, measure: Measure): Line[] {
  const total = word.reduce((sum, { text, look }) => sum + measure(text, look), 0);
  if (total <= width) return [word];
  const pieces: Stretch[] = [];
  for (const { text, look } of word) {
    let piece = "";
    for (const letter of text) {
      if (piece !== "" && measure(piece + letter, look) > width) {
        pieces.push({ text: piece, look });
        piece = letter;
      } else piece += letter;
    }
    pieces.push({ text: piece, look });
  }
  return pieces.map((piece) => [piece]);
}
