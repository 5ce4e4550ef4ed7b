import { parse } from "parse5";
import type { ReadSource } from "../../../domain/agreements/importing/source-file.ts";
import { decodeAs, decodeText } from "../decode-text.ts";
import { type HtmlElement, type HtmlNode, isElement, isText } from "./element.ts";
import { hidingRules } from "./hidden-elements.ts";
import { NestingError, PageReader } from "./html-blocks.ts";

const LONGEST_HEAD = 2_048;

/** Reads a page's own text: what lies in `main` or a single `article`, else everything but menus and footers. */
export function readHtml(bytes: Uint8Array): ReadSource {
  const text = decodePage(bytes);
  if (text === undefined) return { kind: "unreadable", problem: "not-utf-8" };
  const elements = elementsOf(parse(text).childNodes);
  const articles = elements.filter(({ tagName }) => tagName === "article");
  const main =
    elements.find(({ tagName }) => tagName === "main") ?? (articles.length === 1 ? articles[0] : undefined);
  const root = main ?? elements.find(({ tagName }) => tagName === "body");
  if (root === undefined) return { kind: "unreadable", problem: "empty" };
  const reader = new PageReader(hidingRules(styleSheetsIn(elements)), main === undefined);
  try {
    const blocks = reader.readAll(root);
    if (blocks.length > 0)
      return {
        kind: "read",
        source: { format: "html", blocks, stated: undefined, pages: undefined, marks: reader.marks },
      };
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    return { kind: "unreadable", problem: "damaged", detail: "nesting" };
  }
  const pictured = reader.marks.some(({ kind }) => kind === "picture");
  return { kind: "unreadable", problem: pictured ? "scanned" : "empty" };
}

/** In the encoding that the page names; the bytes themselves go before what it says. */
function decodePage(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  if (decoded !== undefined) return decoded.text;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined ? undefined : decodeAs(bytes, label);
}

/** Every element, however deep, in the order of the page. */
function elementsOf(nodes: readonly HtmlNode[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return found;
}

function styleSheetsIn(elements: readonly HtmlElement[]): string {
  return elements
    .filter(({ tagName }) => tagName === "style")
    .map(({ childNodes }) => childNodes.map((node) => (isText(node) ? node.value : "")).join(""))
    .join("\n");
}
