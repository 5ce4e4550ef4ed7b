import type { Block } from "../../reading/block.ts";
import { type Labelled, splitAtLabels, takeLabel } from "../../reading/printed-label.ts";
import { isContentsHeading } from "../../reading/sections.ts";

/** One text in a document, in order of reading. */
export interface ReadPassage extends Labelled {
  readonly kind: "heading" | "paragraph" | "item" | "cell";
  /** The nearest heading above; absent before the first. */
  readonly heading: string | undefined;
  /** Of a list item, from 0; of a heading its level. */
  readonly depth: number;
  /** In a list of contents. */
  readonly contents: boolean;
}

/** Every text of a document: headings, paragraphs, items, and the cells of tables, divided at their printed labels. */
export function passagesIn(blocks: readonly Block[]): ReadPassage[] {
  const passages: ReadPassage[] = [];
  let heading: string | undefined;
  let contents = false;
  for (const block of blocks) {
    if (block.kind === "heading") heading = block.text;
    contents = inContents(block, contents);
    passages.push(...textsOf(block).map((text) => ({ ...text, heading, contents })));
  }
  return passages;
}

function inContents(block: Block, before: boolean): boolean {
  if (block.kind === "heading") return isContentsHeading(block.text);
  if (block.kind !== "paragraph") return before && block.kind === "item";
  return isContentsHeading(block.text) || (before && /\.{4,}|…\s*\d/.test(block.text));
}

function textsOf(block: Block): Omit<ReadPassage, "heading" | "contents">[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", depth: block.level, text: block.text }];
    case "paragraph":
      return [{ kind: "paragraph", depth: 0, ...takeLabel(block.text) }];
    case "item": {
      const { label, text, depth } = block;
      return [{ kind: "item", depth, ...(label === undefined ? {} : { label }), text }];
    }
    case "table":
      return block.rows.flatMap((row) => row.flatMap(cellTexts));
  }
}

function cellTexts(cell: string, column: number): Omit<ReadPassage, "heading" | "contents">[] {
  if (cell === "") return [];
  const parts = column === 0 ? [takeLabel(cell)] : splitAtLabels(cell);
  return parts.map((part) => ({ kind: "cell", depth: column, ...part }));
}
