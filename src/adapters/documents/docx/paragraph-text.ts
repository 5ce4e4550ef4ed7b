import type { SourceMark } from "../../../domain/agreements/importing/source-file.ts";
import { runSwitch, type Style, type StyleSheet } from "./style-sheet.ts";
import { childOf, elementsIn, textIn, valueIn, type XmlElement } from "./xml-tree.ts";

/** What a paragraph says, and what hangs on it. */
export interface ParagraphText {
  /** With `\t` for tabs and `\n` for breaks that the author set. */
  readonly text: string;
  /** True when all of it is set in bold. */
  readonly strong: boolean;
  /** Frames with text of their own that are anchored here. */
  readonly frames: readonly XmlElement[];
  /** The notes that it refers to: `footnote 2`. */
  readonly notes: readonly string[];
}

/** What the paragraphs of a document share. */
export interface DocumentParts {
  readonly styles: StyleSheet;
  /** Where each relationship leads. */
  readonly targets: ReadonlyMap<string, string>;
  readonly marks: SourceMark[];
}

/** Where white text is seen all the same, such as in a table's coloured head. */
export interface Surroundings {
  readonly shaded: boolean;
}

const SMALLEST_HALF_POINTS = 2;
const WHITE = /^f{6}$/i;
const PICTURES = ["blip", "imagedata", "chart", "relIds"];

/** Reads one paragraph. Deleted and hidden text is left out and told in `marks`; inserted text stays. */
export function readParagraph(
  paragraph: XmlElement,
  paragraphStyles: readonly Style[],
  parts: DocumentParts,
  surroundings: Surroundings,
): ParagraphText {
  const reader = new RunReader(paragraphStyles, parts, {
    shaded: surroundings.shaded || isShaded(childOf(paragraph, "pPr")),
  });
  reader.read(paragraph);
  reader.finish();
  return {
    text: reader.text,
    strong: reader.text.trim() !== "" && !reader.plain,
    frames: reader.frames,
    notes: reader.notes,
  };
}

export function isShaded(properties: XmlElement | undefined): boolean {
  const fill = childOf(properties, "shd")?.attributes["fill"] ?? "auto";
  return fill !== "auto" && !WHITE.test(fill);
}

class RunReader {
  text = "";
  /** True when some of it is not in bold. */
  plain = false;
  readonly frames: XmlElement[] = [];
  readonly notes: string[] = [];
  readonly #styles: readonly Style[];
  readonly #parts: DocumentParts;
  readonly #shaded: boolean;
  #hidden = "";
  /** Where a link that is written as a field leads, and where its text begins. */
  #field: { target: string; from: number } | undefined;

  constructor(styles: readonly Style[], parts: DocumentParts, { shaded }: Surroundings) {
    this.#styles = styles;
    this.#parts = parts;
    this.#shaded = shaded;
  }

  read(element: XmlElement): void {
    for (const child of elementsIn(element)) this.#readChild(child, element);
  }

  finish(): void {
    if (this.#hidden.trim() !== "")
      this.#parts.marks.push({ kind: "hidden-text", text: this.#hidden.trim() });
  }

  #readChild(child: XmlElement, parent: XmlElement): void {
    if (child.name === "pPr" || child.name === "rPr") return;
    if (child.name === "Fallback" && childOf(parent, "Choice") !== undefined) return;
    if (child.name === "r") this.#readRun(child);
    else if (child.name === "hyperlink") this.#readLink(child);
    else if (child.name === "del" || child.name === "moveFrom")
      this.#hidden += textIn(child, "delText") + textIn(child, "t");
    else this.read(child);
  }

  #readLink(link: XmlElement): void {
    const from = this.text.length;
    this.read(link);
    const target = this.#parts.targets.get(link.attributes["id"] ?? "");
    // A link to a place in the same document leads where it should.
    if (target !== undefined)
      this.#parts.marks.push({ kind: "link", text: this.text.slice(from).trim(), target });
  }

  #readRun(run: XmlElement): void {
    const properties = childOf(run, "rPr");
    const hidden = this.#isHidden(properties);
    const bold = runSwitch(properties, this.#styles, this.#parts.styles, "b");
    for (const child of elementsIn(run)) {
      const said = this.#readInRun(child, run);
      if (hidden) this.#hidden += said;
      else this.text += said;
      if (!hidden && !bold && said.trim() !== "") this.plain = true;
    }
  }

  #readInRun(child: XmlElement, run: XmlElement): string {
    switch (child.name) {
      case "t":
        return textIn(child, "t");
      case "tab":
      case "ptab":
        return "\t";
      case "br":
        return child.attributes["type"] === undefined ? "\n" : " ";
      case "cr":
        return "\n";
      case "noBreakHyphen":
        return "-";
      case "footnoteReference":
      case "endnoteReference":
        this.notes.push(`${child.name.replace("Reference", "")} ${child.attributes["id"] ?? ""}`);
        return "";
      case "instrText":
        this.#startField(textIn(child, "instrText"));
        return "";
      case "fldChar":
        if (child.attributes["fldCharType"] === "end") this.#endField();
        return "";
      case "drawing":
      case "pict":
      case "object":
      case "AlternateContent":
        this.#readFigure(child, run);
        return "";
      default:
        return "";
    }
  }

  #readFigure(figure: XmlElement, run: XmlElement): void {
    if (figure.name === "Fallback" && childOf(run, "Choice") !== undefined) return;
    if (PICTURES.includes(figure.name)) this.#parts.marks.push({ kind: "picture" });
    if (figure.name === "txbxContent") this.frames.push(figure);
    else for (const child of elementsIn(figure)) this.#readFigure(child, figure);
  }

  #startField(instruction: string): void {
    const target = /HYPERLINK\s+"([^"]*)"/.exec(instruction)?.[1];
    if (target !== undefined) this.#field = { target, from: this.text.length };
  }

  #endField(): void {
    if (this.#field === undefined) return;
    const { target, from } = this.#field;
    this.#parts.marks.push({ kind: "link", text: this.text.slice(from).trim(), target });
    this.#field = undefined;
  }

  #isHidden(properties: XmlElement | undefined): boolean {
    const { styles } = this.#parts;
    if (runSwitch(properties, this.#styles, styles, "vanish")) return true;
    const size = Number(valueIn(properties, "sz") ?? Number.NaN);
    if (size <= SMALLEST_HALF_POINTS) return true;
    const marked = (valueIn(properties, "highlight") ?? "none") !== "none";
    return (
      WHITE.test(valueIn(properties, "color") ?? "") && !this.#shaded && !marked && !isShaded(properties)
    );
  }
}
