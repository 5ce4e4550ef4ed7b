import type { Block } from "../reading/block.ts";
import type { SourceText } from "./source-file.ts";

/**
 * Everything that a file says, for whoever looks for something in it before any of it is kept or repeated: its name,
 * what it states about itself, its text, and what no reader of the page sees (hidden text, where links lead).
 */
export function wordsOfFile(fileName: string, { blocks, marks, stated }: SourceText): string {
  return [fileName, ...stringsIn(stated), ...blocks.flatMap(textsOf), ...marks.flatMap(stringsIn)]
    .flatMap((text) => [text, ...decoded(text)])
    .join("\n");
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "table":
      return [...block.header, ...block.rows.flat()];
    case "item":
      return [block.label === undefined ? block.text : `${block.label} ${block.text}`];
    default:
      return [block.text];
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** An address may write its characters as %20; nothing when the text has none, or is none. */
function decoded(text: string): string[] {
  if (!/%[\da-f]{2}/i.test(text)) return [];
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}
