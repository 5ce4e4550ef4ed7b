import type { Block } from "../../reading/block.ts";
import { takeLabel } from "../../reading/printed-label.ts";
import { passagesIn, type ReadPassage } from "./passages.ts";

/** A printed number or letter with the words that it stands before. */
export interface Numbered {
  /** «6.1», «1.b»: the letter belongs to the number before it. */
  readonly number: string;
  readonly title: string;
  readonly heading: string | undefined;
}

const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=[\p{Lu}«"])/u;
const PAGE_NUMBER = /[\s.…]*\s\d{1,3}$/;
/** A subject line in a table is short; a number may also open a sentence. */
const LONGEST_TITLE_WORDS = 45;

/**
 * The runs of numbered titles in a document: those of its headings, of each list of contents, of each list, and of
 * each table's first column. Each is numbered by itself.
 */
export function numberedRuns(blocks: readonly Block[]): Numbered[][] {
  const passages = passagesIn(blocks);
  const headings = passages.filter(({ kind }) => kind === "heading").flatMap((each) => numberOf(each) ?? []);
  const lists = listsIn(passages).flatMap((items) => {
    // «1. Parter» in a list within a list of «6.1 Krav …» counts from its own beginning.
    const [labelled, inText] = [true, false].map((has) =>
      items.filter(({ label }) => (label !== undefined) === has),
    );
    return [numbersOf(labelled ?? []), numbersOf(inText ?? [])];
  });
  return [headings, ...lists, ...blocks.flatMap(firstColumn)].filter(({ length }) => length > 1);
}

/** Items between two headings; only text that is not in a list of contents ends one too. */
function listsIn(passages: readonly ReadPassage[]): ReadPassage[][] {
  const lists: ReadPassage[][] = [[]];
  for (const passage of passages)
    if (passage.kind === "item") lists.at(-1)?.push(passage);
    else if (passage.kind === "heading" || (passage.kind === "paragraph" && !passage.contents))
      lists.push([]);
  return lists;
}

/** A letter belongs to the number that is printed before it. */
function numbersOf(items: readonly Pick<ReadPassage, "label" | "text" | "heading">[]): Numbered[] {
  let outer = "";
  return items.flatMap((item) => {
    const numbered = numberOf(item, outer);
    if (numbered === undefined) return [];
    if (/\d$/.test(numbered.number)) outer = numbered.number;
    return [numbered];
  });
}

function firstColumn(block: Block): Numbered[][] {
  if (block.kind !== "table") return [];
  return [numbersOf(block.rows.map(([cell = ""]) => ({ ...takeLabel(cell), heading: undefined })))];
}

function numberOf(
  { label, text, heading }: Pick<ReadPassage, "label" | "text" | "heading">,
  outer = "",
): Numbered | undefined {
  if (text.split(/\s+/).length > LONGEST_TITLE_WORDS) return undefined;
  const printed = label?.replaceAll(/[().]/g, "") ?? NUMBER.exec(text)?.[1];
  if (printed === undefined) return undefined;
  const title = (label === undefined ? text.replace(NUMBER, "") : text).replace(PAGE_NUMBER, "").trim();
  const number = /^\d/.test(printed) ? printed : outer === "" ? printed : `${outer}.${printed}`;
  return { number, title, heading };
}
