import type { List, ListItem, Paragraph, Parents, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Block, ItemBlock } from "../../domain/agreements/reading/block.ts";
import { takeLabel } from "../../domain/agreements/reading/printed-label.ts";
import { textOf, textOfLine } from "./inline-text.ts";
import { segmentsOf } from "./layout-segments.ts";
import { tableOfRows } from "./table-block.ts";

/** Markdown that nobody writes on purpose in these texts, and that would eat or change words where it stands by chance. */
const BY_CHANCE = ["setextUnderline", "codeIndented", "definition"];

const PAGE_NUMBER = /^(?:\d{1,3}|side \d+(?: av \d+)?)$/i;

/**
 * The blocks of a Markdown text, or of a text with Markdown's habits that was taken out of a PDF or slides. Only what
 * is not text is left out: images, footnote marks, targets of links, rules, page numbers that stand alone.
 */
export function blocksFromMarkdown(source: string): Block[] {
  return segmentsOf(tidy(source)).flatMap((segment): Block[] => {
    if (segment.kind === "contents") return segment.lines.flatMap((line) => itemBlock(0, textOfLine(line)));
    if (segment.kind === "table") return [tableOfRows(segment.rows.map((row) => row.map(textOfLine)))];
    const tree = fromMarkdown(segment.text, {
      extensions: [gfmTable(), { disable: { null: BY_CHANCE } }],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    return blocksIn(tree, segment.text);
  });
}

const MONTH = "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";

function tidy(source: string): string {
  return (
    source
      .replace(/^\uFEFF/, "")
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll("\f", "\n\n")
      .replaceAll(/[\u00AD\u200B]/g, "")
      .replaceAll("\u00A0", " ")
      .replaceAll(/<!--(?:(?!<!--|-->)[\s\S])*-->/g, "")
      .replaceAll(/<sup>\s*\d{1,3}\s*<\/sup>/gi, "")
      .replaceAll(/^([ \t]*)[•▪‣◦●][ \t]+/gm, "$1- ")
      // A tab behind a list's mark makes no table, and a date at a line's start makes no list.
      .replaceAll(/^([ \t]*(?:[-*+]|\d{1,3}[.)]|[a-zæøå][.)]))\t+(?=[^\t\n]*$)/gm, "$1 ")
      .replaceAll(new RegExp(String.raw`^([ \t]*\d{1,2})\.(?= ${MONTH}\b)`, "gim"), String.raw`$1\.`)
  );
}

function blocksIn(parent: Parents, source: string): Block[] {
  return parent.children.flatMap((node) => blocksOf(node, source));
}

function blocksOf(node: RootContent, source: string): Block[] {
  switch (node.type) {
    case "heading": {
      const text = textOf(node).replaceAll("\n", " ");
      return text === "" ? [] : [{ kind: "heading", level: node.depth, text }];
    }
    case "paragraph":
      return paragraphBlock(textOf(node), isStrong(node));
    case "list":
      return listBlocks(node, 0, source);
    case "table":
      return [tableOfRows(rowsOf(node))];
    case "code":
    case "html":
      return paragraphBlock(textOfLine(node.value), false);
    case "blockquote":
      return blocksIn(node, source);
    default:
      return [];
  }
}

function paragraphBlock(text: string, strong: boolean): Block[] {
  return text === "" || PAGE_NUMBER.test(text) ? [] : [{ kind: "paragraph", text, strong }];
}

function isStrong({ children }: Paragraph): boolean {
  const printed = children.filter((child) => textOf(child) !== "");
  return printed.length > 0 && printed.every(({ type }) => type === "strong");
}

function listBlocks(list: List, depth: number, source: string): Block[] {
  return list.children.flatMap((listItem) => {
    const label = list.ordered ? printedNumber(listItem, source) : undefined;
    const ownEnd = listItem.children.findIndex(({ type }) => type !== "paragraph");
    const own = listItem.children.slice(0, ownEnd < 0 ? undefined : ownEnd);
    const text = own.map((paragraph) => textOf(paragraph)).join("\n");
    return [
      ...itemBlock(depth, text, label),
      ...listItem.children
        .slice(own.length)
        .flatMap((child) =>
          child.type === "list" ? listBlocks(child, depth + 1, source) : blocksOf(child, source),
        ),
    ];
  });
}

/** The number with the mark behind it, which the syntax tree does not keep. */
function printedNumber({ position }: ListItem, source: string): string | undefined {
  return /^\d+[.)]/.exec(source.slice(position?.start.offset))?.[0];
}

function itemBlock(depth: number, text: string, number?: string): ItemBlock[] {
  if (text === "") return [];
  return [{ kind: "item", depth, ...(number === undefined ? takeLabel(text) : { label: number, text }) }];
}

function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => textOf(cell)));
}
