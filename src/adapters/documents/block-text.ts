import type { Block } from "../../domain/agreements/reading/block.ts";

/** A block as lines of text, for the cell of a table that it stands in. */
export function printedBlock(block: Block): string {
  if (block.kind === "table") return [block.header, ...block.rows].map((cells) => cells.join(" ")).join("\n");
  return block.kind === "item" && block.label !== undefined ? `${block.label} ${block.text}` : block.text;
}

/** Without soft hyphens and needless white space; breaks that the author set stay, as `\n`. */
export function tidyText(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B]/g, "")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n[ \n]*/g, "\n")
    .trim();
}
