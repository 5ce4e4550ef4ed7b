import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text" && "value" in node;
}

export function isComment(node: HtmlNode): node is DefaultTreeAdapterTypes.CommentNode {
  return node.nodeName === "#comment" && "data" in node;
}

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** A whole number in an attribute, between 1 and `most`; 1 where there is none. */
export function countIn(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? "", 10);
  return Number.isNaN(value) ? 1 : Math.min(most, Math.max(1, value));
}

/** All words inside, with no regard to what is seen. */
export function wordsInside(element: HtmlElement): string {
  const texts: string[] = [];
  const open: HtmlNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node)) open.push(...node.childNodes.toReversed());
  }
  return texts.join(" ").replaceAll(/\s+/g, " ").trim();
}
