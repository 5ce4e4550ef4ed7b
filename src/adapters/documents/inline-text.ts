import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

const BLOCK_SYNTAX = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "htmlFlow",
  "list",
  "setextUnderline",
  "thematicBreak",
];
const LINE_TAG = /^<\/?(?:br|div|li|p|tr)\b[^>]*>$/i;
const STYLE_TAG =
  /^<\/?(?:a|b|center|em|font|h[1-6]|hr|i|img|ol|small|span|strong|sub|sup|table|tbody|td|th|thead|u|ul)\b[^>]*>$/i;

/**
 * The words of a node, without marks and targets of links. A break that the author set is `\n`; one that only wraps
 * the line is a space. Something in angle brackets that is no HTML («<navn på kommunen>») is text.
 */
export function textOf(node: Nodes): string {
  return rawText(node)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/** The words of a piece of Markdown that is known to be one cell or line, whatever it begins with («1. », «- »). */
export function textOfLine(markdown: string): string {
  return textOf(fromMarkdown(markdown, { extensions: [{ disable: { null: BLOCK_SYNTAX } }] }));
}

function rawText(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value.replaceAll(/\s*\n\s*/g, " ");
  if (node.type === "break") return "\n";
  if (node.type === "html") return textOfTag(node.value);
  return "children" in node ? node.children.map(rawText).join("") : "";
}

function textOfTag(tag: string): string {
  if (LINE_TAG.test(tag)) return "\n";
  return STYLE_TAG.test(tag) ? "" : tag;
}
