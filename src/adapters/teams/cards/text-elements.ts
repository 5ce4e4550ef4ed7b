import type { ColumnSet, Element, RichTextBlock, TextBlock, TextRun } from "./card.ts";

const LIST_ITEM = /^\s*- (.+)$/;

type Look = Omit<TextRun, "type" | "text">;
type Place = Omit<RichTextBlock, "type" | "inlines">;

/** Text as it is: a TextRun is never read as Markdown, so a clause cannot become a link or a list by accident. */
export function paragraph(text: string, look: Look = {}, place: Place = {}): RichTextBlock {
  return { type: "RichTextBlock", ...place, inlines: [{ type: "TextRun", text, ...look }] };
}

/** A subtle title and its value on one line that may wrap. */
export function factLine(title: string, value: string, place: Place = {}): RichTextBlock {
  return {
    type: "RichTextBlock",
    ...place,
    inlines: [
      { type: "TextRun", text: `${title}: `, size: "small", isSubtle: true },
      { type: "TextRun", text: value, size: "small" },
    ],
  };
}

/** A heading that screen readers can jump to. Only a TextBlock can be one, and its text is Markdown: it is escaped. */
export function heading(text: string, look: Look = {}, place: Place = {}): TextBlock {
  return {
    type: "TextBlock",
    ...place,
    text: escaped(text),
    wrap: true,
    style: "heading",
    size: "default",
    weight: "bolder",
    ...look,
  };
}

/** What must be read with care, with a sign that does not depend on colour. */
export function remark(sign: string, text: string, place: Place = {}): ColumnSet {
  return withSign(sign, text, { size: "small", isSubtle: true }, place);
}

/** A document's own words: lines that begin with «- » as list items with a hanging indent, other lines as paragraphs. */
export function quote(text: string, look: Look): readonly Element[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index, lines) => {
      const item = LIST_ITEM.exec(line)?.[1];
      const inList = item !== undefined && LIST_ITEM.test(lines[index - 1] ?? "");
      const place: Place = { spacing: inList ? "none" : "small" };
      return item === undefined ? paragraph(line.trim(), look, place) : withSign("•", item, look, place);
    });
}

/** One of several points, with its number in front and its lines under each other. */
export function numbered(number: number, text: string): ColumnSet {
  return withSign(`${number}.`, text, {}, { spacing: "small" });
}

function withSign(sign: string, text: string, look: Look, place: Place): ColumnSet {
  return {
    type: "ColumnSet",
    ...place,
    columns: [
      { type: "Column", width: "auto", items: [paragraph(sign, look)] },
      { type: "Column", width: "stretch", spacing: "small", items: [paragraph(text, look)] },
    ],
  };
}

function escaped(text: string): string {
  return text
    .replace(/[\\*_[\]`~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+#>]/, "\\$&");
}
