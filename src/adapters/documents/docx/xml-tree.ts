import { SaxesParser } from "saxes";
import { decodeText } from "../decode-text.ts";

/** An element without the prefixes of its names: `w:pStyle w:val` is `pStyle` with `val`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** XML that no reader should follow: broken, with rules of its own (as a «billion laughs» has), or nested too deep. */
export class XmlError extends Error {}

const DEEPEST = 250;

/** @throws XmlError */
export function parseXml(bytes: Uint8Array): XmlElement {
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new XmlError("encoding");
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new XmlError("not well-formed");
  });
  parser.on("doctype", () => {
    throw new XmlError("document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new XmlError("nested too deep");
    const element: OpenElement = { name: bare(name), attributes: {}, children: [] };
    for (const [key, value] of Object.entries(attributes)) element.attributes[bare(key)] = value;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decoded.text).close();
  const [first] = root.children;
  if (first === undefined || typeof first === "string") throw new XmlError("no element");
  return first;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (OpenElement | string)[];
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsIn(element).find((child) => child.name === name);
}

/** The `val` of the first child of that name. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["val"];
}

/** A property that is on when it stands there without a value; absent when it does not stand there. */
export function switchIn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  return !["0", "false", "off"].includes(property.attributes["val"] ?? "");
}

/** Every word in an element, however deep. */
export function textIn(element: XmlElement, textName: string): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return element.name === textName ? child : "";
      return textIn(child, textName);
    })
    .join("");
}
