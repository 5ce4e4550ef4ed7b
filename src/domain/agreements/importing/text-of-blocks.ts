import type { Block } from "../reading/block.ts";

/** All words of a document, for whoever looks for something in them before any of it is kept. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === "table" ? [...block.header, ...block.rows.flat()] : [block.text]))
    .join("\n");
}
