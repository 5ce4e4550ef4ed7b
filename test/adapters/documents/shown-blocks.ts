import type { Block } from "../../../src/domain/agreements/reading/block.ts";

/** One line a block: `# heading`, `- item`, `| cell | cell`, anything else is a paragraph. */
export function showBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "item":
      return `${"  ".repeat(block.depth)}${block.label ?? "-"} ${block.text}`;
    case "table":
      return [block.header, ...block.rows].map((cells) => `| ${cells.join(" | ")}`).join("\n");
    case "paragraph":
      return block.strong ? `**${block.text}**` : block.text;
  }
}

/** The words of blocks in order, labels included. */
export function wordsOfBlocks(blocks: readonly Block[]): string[] {
  return blocks
    .map((block) =>
      block.kind === "table"
        ? [block.header, ...block.rows].flat().join(" ")
        : `${block.kind === "item" ? (block.label ?? "") : ""} ${block.text}`,
    )
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** The share of words that stand in both texts in the same order, from 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  let above = new Uint32Array(other.length + 1);
  for (const word of one) {
    const row = new Uint32Array(other.length + 1);
    for (const [place, candidate] of other.entries())
      row[place + 1] =
        word === candidate ? (above[place] ?? 0) + 1 : Math.max(row[place] ?? 0, above[place + 1] ?? 0);
    above = row;
  }
  return one.length + other.length === 0 ? 1 : (2 * (above.at(-1) ?? 0)) / (one.length + other.length);
}
