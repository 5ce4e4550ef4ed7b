import { type Block, type HeadingBlock, type ParagraphBlock, wordsIn } from "./block.ts";

const LONGEST_HEADING_WORDS = 12;
/** Deeper than any heading that Markdown can mark. */
const OUTERMOST_LEVEL = 7;
const MOST_NESTED = 3;

/**
 * Turns paragraphs that are set as headings into headings: a short line in bold anywhere, and in a text without any
 * heading (slides that lost their layout) a short line that ends without a full stop. A line is a heading only when
 * something stands under it. Lines in a row stand under each other; of a long row (a list that lost its marks) only
 * the first and the last are headings.
 */
export function withHeadingLines(blocks: readonly Block[]): Block[] {
  const headless = !blocks.some(({ kind }) => kind === "heading");
  const isLine = (block: Block): block is ParagraphBlock =>
    block.kind === "paragraph" && (block.strong || headless) && looksLikeHeading(block.text);
  const result: Block[] = [];
  let run: ParagraphBlock[] = [];
  for (const block of blocks) {
    if (isLine(block)) {
      run.push(block);
      continue;
    }
    result.push(...(block.kind === "heading" ? run : asHeadings(run)), block);
    run = [];
  }
  return [...result, ...run];
}

/** Two commas are an enumeration or a reference to literature; an address is a caption. */
function looksLikeHeading(text: string): boolean {
  return (
    wordsIn(text) <= LONGEST_HEADING_WORDS &&
    /^[\p{Lu}\d§]/u.test(text) &&
    !/[.,;:]$|\n|,.*,|:\/\//.test(text)
  );
}

function asHeadings(run: readonly ParagraphBlock[]): Block[] {
  return run.map((line, place) => {
    const between = run.length > MOST_NESTED && place > 0 && place < run.length - 1;
    return between ? line : { kind: "heading", level: OUTERMOST_LEVEL + place, text: line.text };
  });
}

/** True for a heading that was only recognised by its look. */
export function isHeadingLine({ level }: HeadingBlock): boolean {
  return level >= OUTERMOST_LEVEL;
}
