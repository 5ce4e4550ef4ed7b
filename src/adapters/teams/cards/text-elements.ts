import type { Span } from "../../../domain/agreements/answers/answering-sentence.ts";
import { linesOf, stretchesOf } from "../../../presentation/view/emphasis.ts";
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

/**
 * A document's own words: lines that begin with «- » as list items with a hanging indent, other lines as paragraphs.
 * What is emphasised is bold.
 */
export function quote(text: string, look: Look, emphasis?: Span): readonly Element[] {
  const lines = linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== "");
  return lines.map(({ start, end }, index) => {
    const isItem = (line: Span | undefined) =>
      line !== undefined && LIST_ITEM.test(text.slice(line.start, line.end));
    const item = isItem({ start, end });
    const line = text.slice(start, end);
    const lead =
      (item ? /^\s*- /.exec(line)?.[0].length : undefined) ?? line.length - line.trimStart().length;
    const words = { start: start + lead, end: start + line.trimEnd().length };
    const runs = stretchesOf(text, words, emphasis).map(
      (stretch): TextRun => ({
        type: "TextRun",
        text: stretch.text,
        ...look,
        ...(stretch.strong ? { weight: "bolder" } : {}),
      }),
    );
    const place: Place = { spacing: item && isItem(lines[index - 1]) ? "none" : "small" };
    return item
      ? signed(paragraph("•", look), runs, place)
      : { type: "RichTextBlock", ...place, inlines: runs };
  });
}

/** One of several points, with its number in front and its lines under each other. */
export function numbered(number: number, text: string): ColumnSet {
  return withSign(`${number}.`, text, {}, { spacing: "small" });
}

function withSign(sign: string, text: string, look: Look, place: Place): ColumnSet {
  return signed(paragraph(sign, look), paragraph(text, look).inlines, place);
}

function signed(sign: RichTextBlock, inlines: readonly TextRun[], place: Place): ColumnSet {
  return {
    type: "ColumnSet",
    ...place,
    columns: [
      { type: "Column", width: "auto", items: [sign] },
      { type: "Column", width: "stretch", spacing: "small", items: [{ type: "RichTextBlock", inlines }] },
    ],
  };
}

export function escaped(text: string): string {
  return text
    .replace(/[\\*_[\]`~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+#>]/, "\\$&");
}
