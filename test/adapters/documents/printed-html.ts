import type { Block, ItemBlock } from "../../../src/domain/agreements/reading/block.ts";

/** A page of these blocks, with a menu above and a footer below. */
export function printHtml(blocks: readonly Block[]): Uint8Array {
  return page(
    `<nav><a href="/">Hjem</a></nav><main>${blocks.map(printBlock).join("\n")}</main><footer>Kontakt</footer>`,
  );
}

export function page(body: string, head = ""): Uint8Array {
  return new TextEncoder().encode(
    `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${block.strong ? `<b>${escaped(block.text)}</b>` : escaped(block.text)}</p>`;
    case "item":
      return "<ul>".repeat(block.depth) + printItem(block) + "</ul>".repeat(block.depth);
    case "table": {
      const head = block.header.map((cell) => `<th>${escaped(cell)}</th>`).join("");
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
      );
      return `<table>${head === "" ? "" : `<thead><tr>${head}</tr></thead>`}<tbody>${rows.join("\n")}</tbody></table>`;
    }
  }
}

/** A browser prints a count and a stop; every other label is written before the text. */
function printItem({ label, text }: ItemBlock): string {
  const count = /^(\d+)\.$/.exec(label ?? "")?.[1];
  if (count !== undefined) return `<ol start="${count}"><li>${escaped(text)}</li></ol>`;
  return `<ul><li>${label === undefined ? "" : `${label} `}${escaped(text)}</li></ul>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}
