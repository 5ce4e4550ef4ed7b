import type { Block } from "../../../../src/domain/agreements/reading/block.ts";

export function heading(level: number, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text, strong: false };
}

export function strong(text: string): Block {
  return { kind: "paragraph", text, strong: true };
}

export function item(text: string, { depth = 0, label }: { depth?: number; label?: string } = {}): Block {
  return label === undefined ? { kind: "item", depth, text } : { kind: "item", depth, label, text };
}

export function table(header: readonly string[], ...rows: readonly (readonly string[])[]): Block {
  return { kind: "table", header, rows };
}

/** So many words, each with the number it has in the text. */
export function words(count: number, word = "ord"): string {
  return Array.from({ length: count }, (_, place) => `${word}${place + 1}`).join(" ");
}
