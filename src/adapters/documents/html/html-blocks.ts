import type { SourceMark } from "../../../domain/agreements/importing/source-file.ts";
import type { Block } from "../../../domain/agreements/reading/block.ts";
import { takeLabel } from "../../../domain/agreements/reading/printed-label.ts";
import { printedBlock, tidyText } from "../block-text.ts";
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isComment,
  isElement,
  isText,
  wordsInside,
} from "./element.ts";
import { type HidingRules, isColoured, isHidden } from "./hidden-elements.ts";
import { OrderedList } from "./ordered-list.ts";
import { tableFrom } from "./table-grid.ts";

/** A page that nests its elements deeper than any page does. */
export class NestingError extends Error {}

const DEEPEST = 250;
const LEFT_OUT = new Set(
  "script style template noscript nav footer button input select textarea iframe object embed".split(" "),
);
const PICTURES = new Set(["img", "svg", "canvas", "picture", "video"]);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big center cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr ins".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong"]);

interface Place {
  readonly nesting: number;
  /** The list that an item belongs to; absent outside lists. */
  readonly list: OrderedList | undefined;
  /** How deep lists stand in each other here; -1 outside. */
  readonly depth: number;
  readonly coloured: boolean;
  readonly bold: boolean;
}

/** Reads a page as it is seen, element by element. */
export class PageReader {
  readonly blocks: Block[] = [];
  readonly marks: SourceMark[];
  readonly #rules: HidingRules;
  /** True where a `header` is the page's and not its text's. */
  readonly #leavesHeader: boolean;
  #line: { text: string; bold: boolean; plain: boolean } = { text: "", bold: false, plain: false };
  /** The next paragraph is a list item's own text. */
  #item: { depth: number; label: string | undefined } | undefined;

  constructor(rules: HidingRules, leavesHeader: boolean, marks: SourceMark[] = []) {
    this.#rules = rules;
    this.#leavesHeader = leavesHeader;
    this.marks = marks;
  }

  readAll(root: HtmlElement): Block[] {
    this.#readChildren(root, { nesting: 0, list: undefined, depth: -1, coloured: false, bold: false });
    this.#closeLine();
    return this.blocks;
  }

  #readChildren(element: HtmlElement, place: Place): void {
    if (place.nesting > DEEPEST) throw new NestingError();
    for (const child of element.childNodes) this.#readNode(child, { ...place, nesting: place.nesting + 1 });
  }

  #readNode(node: HtmlNode, place: Place): void {
    if (isText(node)) this.#addText(node.value.replaceAll(/\s+/g, " "), place.bold);
    else if (isComment(node)) this.#markComment(node.data);
    else if (isElement(node)) this.#readElement(node, place);
  }

  #readElement(element: HtmlElement, outer: Place): void {
    const { tagName } = element;
    if (LEFT_OUT.has(tagName) || (tagName === "header" && this.#leavesHeader)) return;
    if (isHidden(element, this.#rules, outer.coloured)) {
      this.#markHidden(wordsInside(element));
      return;
    }
    const place = {
      ...outer,
      coloured: outer.coloured || isColoured(element),
      bold: outer.bold || BOLD.has(tagName),
    };
    if (PICTURES.has(tagName)) this.#markPicture(element);
    else if (tagName === "br") this.#line.text += "\n";
    else if (tagName === "a") this.#readLink(element, place);
    else if (tagName === "sup" && /^\s*\[?\d{1,3}\]?\s*$/.test(wordsInside(element))) return;
    else if (tagName === "del" || tagName === "s") this.#markHidden(wordsInside(element));
    else if (INLINE.has(tagName)) this.#readChildren(element, place);
    else this.#readBlock(element, place);
  }

  #readBlock(element: HtmlElement, place: Place): void {
    this.#closeLine();
    const { tagName } = element;
    const level = headingLevel(element);
    if (level !== undefined) this.#readHeading(element, level, place);
    else if (tagName === "table") this.#readTable(element);
    else if (tagName === "ul" || tagName === "ol" || tagName === "menu")
      this.#readChildren(element, {
        ...place,
        list: tagName === "ol" ? new OrderedList(element) : undefined,
        depth: place.depth + 1,
      });
    else if (tagName === "li") this.#readItem(element, place);
    else if (/\bMsoList/.test(attribute(element, "class") ?? ""))
      this.#readItem(element, { ...place, depth: 0 });
    else if (tagName === "pre") this.#readLines(wordsBetween(element));
    else this.#readChildren(element, place);
    this.#closeLine();
  }

  #readHeading(element: HtmlElement, level: number, place: Place): void {
    this.#readChildren(element, place);
    const text = tidyText(this.#line.text).replaceAll("\n", " ");
    this.#line = { text: "", bold: false, plain: false };
    if (text !== "") this.blocks.push({ kind: "heading", level, text });
  }

  #readItem(element: HtmlElement, place: Place): void {
    this.#item = { depth: Math.max(0, place.depth), label: place.list?.next(element) };
    this.#readChildren(element, place);
    this.#closeLine();
    this.#item = undefined;
  }

  #readLines(text: string): void {
    for (const part of text.split(/\n\s*\n/)) {
      this.#line = { text: part, bold: false, plain: true };
      this.#closeLine();
    }
  }

  #readTable(table: HtmlElement): void {
    const textOf = (cell: HtmlElement): string => {
      const inner = new PageReader(this.#rules, this.#leavesHeader, this.marks);
      return inner.readAll(cell).map(printedBlock).join("\n");
    };
    const read = tableFrom(table, textOf, (row) => {
      const hidden = isHidden(row, this.#rules, false);
      if (hidden) this.#markHidden(wordsInside(row));
      return !hidden;
    });
    this.blocks.push(...read);
  }

  #readLink(element: HtmlElement, place: Place): void {
    const from = this.#line.text.length;
    this.#readChildren(element, place);
    const target = attribute(element, "href")?.trim();
    if (target === undefined || /^#./.test(target)) return;
    this.marks.push({ kind: "link", text: tidyText(this.#line.text.slice(from)), target });
  }

  #addText(text: string, bold: boolean): void {
    this.#line.text += text;
    if (text.trim() === "") return;
    this.#line.bold ||= bold;
    this.#line.plain ||= !bold;
  }

  #closeLine(): void {
    const { text: raw, bold, plain } = this.#line;
    this.#line = { text: "", bold: false, plain: false };
    const text = tidyText(raw);
    if (text === "") return;
    const item = this.#item;
    this.#item = undefined;
    if (item === undefined) this.blocks.push({ kind: "paragraph", text, strong: bold && !plain });
    else if (item.label === undefined)
      this.blocks.push({ kind: "item", depth: item.depth, ...takeLabel(text) });
    else this.blocks.push({ kind: "item", depth: item.depth, label: item.label, text });
  }

  #markComment(text: string): void {
    // What Office and old browsers write to themselves.
    if (!/^\s*\[(?:if|endif)|^\s*(?:Start|End)Fragment/i.test(text)) this.#markHidden(text);
  }

  #markHidden(text: string): void {
    const said = text.replaceAll(/\s+/g, " ").trim();
    if (/\p{L}{2}/u.test(said)) this.marks.push({ kind: "hidden-text", text: said });
  }

  /** A picture whose alternative text is said to be empty is decoration. */
  #markPicture(element: HtmlElement): void {
    if (attribute(element, "alt") !== "") this.marks.push({ kind: "picture" });
  }
}

function headingLevel(element: HtmlElement): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (attribute(element, "role") !== "heading") return undefined;
  return Math.min(6, Math.max(1, Number.parseInt(attribute(element, "aria-level") ?? "2", 10) || 2));
}

function wordsBetween(element: HtmlElement): string {
  return element.childNodes
    .map((node) => (isText(node) ? node.value : isElement(node) ? wordsBetween(node) : ""))
    .join("");
}
