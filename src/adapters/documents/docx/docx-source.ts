import type { ReadSource, SourceMark } from "../../../domain/agreements/importing/source-file.ts";
import type { Block } from "../../../domain/agreements/reading/block.ts";
import { BodyReader } from "./docx-blocks.ts";
import { Numbering } from "./numbering.ts";
import { DOCX_BODY, unpackParts } from "./package-parts.ts";
import { readStyles, type StyleSheet } from "./style-sheet.ts";
import { childOf, elementsIn, parseXml, textIn, valueIn, type XmlElement } from "./xml-tree.ts";

const FOLDER = "word/";
const PARTS = ["styles", "numbering", "footnotes", "endnotes", "comments"] as const;
const RELATIONS = `${FOLDER}_rels/document.xml.rels`;

/** Reads a Word document whose archive was looked at. Macros and enclosures are not looked at. */
export function readDocx(bytes: Uint8Array): ReadSource {
  try {
    return readParts(bytes);
  } catch {
    return { kind: "unreadable", problem: "damaged" };
  }
}

function readParts(bytes: Uint8Array): ReadSource {
  const names = PARTS.map((part) => `${FOLDER}${part}.xml`);
  const parts = unpackParts(bytes, [DOCX_BODY, RELATIONS, ...names]);
  const partOf = (name: string): XmlElement | undefined => {
    const content = parts.get(name);
    return content === undefined ? undefined : parseXml(content);
  };
  const body = childOf(partOf(DOCX_BODY), "body");
  if (body === undefined) return { kind: "unreadable", problem: "damaged" };
  const [styleSheet, lists, footnotes, endnotes, comments] = names.map(partOf);
  const styles = readStyles(styleSheet);
  const marks: SourceMark[] = [];
  const numbering = new Numbering(lists);
  const shared = { styles, targets: targetsIn(partOf(RELATIONS)), marks };
  const reader = new BodyReader(shared, numbering, hasTitle(body, styles));
  reader.read(body, { shaded: false });
  const notes = [...notesIn("footnote", footnotes), ...notesIn("endnote", endnotes)];
  for (const name of reader.notes.slice()) {
    const note = notes.find(([of]) => of === name)?.[1];
    if (note !== undefined) reader.read(note, { shaded: false });
  }
  for (const comment of comments === undefined ? [] : elementsIn(comments)) {
    const text = textIn(comment, "t").trim();
    if (text !== "") marks.push({ kind: "hidden-text", text });
  }
  return sourceOf(reader.blocks, marks);
}

function sourceOf(blocks: readonly Block[], marks: readonly SourceMark[]): ReadSource {
  if (blocks.length > 0)
    return { kind: "read", source: { format: "docx", blocks, stated: undefined, pages: undefined, marks } };
  const pictured = marks.some(({ kind }) => kind === "picture");
  return { kind: "unreadable", problem: pictured ? "scanned" : "empty" };
}

function targetsIn(relations: XmlElement | undefined): ReadonlyMap<string, string> {
  const links = relations === undefined ? [] : elementsIn(relations);
  return new Map(
    links
      .filter(({ attributes }) => attributes["Type"]?.endsWith("/hyperlink"))
      .map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""]),
  );
}

function notesIn(kind: string, notes: XmlElement | undefined): (readonly [string, XmlElement])[] {
  const elements = notes === undefined ? [] : elementsIn(notes);
  return elements.map((note) => [`${kind} ${note.attributes["id"] ?? ""}`, note]);
}

function hasTitle(body: XmlElement, styles: StyleSheet): boolean {
  return elementsIn(body).some((child) => {
    const style = valueIn(childOf(child, "pPr"), "pStyle");
    return styles.chainOf(style).some(({ name }) => /^(?:title|tittel)$/i.test(name));
  });
}
