import type { PaperSpan } from "../../../presentation/view/paper-parts.ts";
import type { ArchiveDocument, Font } from "./archive-document.ts";
import { breakLines, type Line, type Stretch } from "./line-breaking.ts";

/** A4 in points, with margins of 2.5 cm at the sides. */
export const PAGE = { width: 595.28, height: 841.89, left: 71, right: 71, top: 68, bottom: 82 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const INK = "#1a1a1a";
export const ACCENT = "#17395f";
export const MUTED = "#4b5563";
export const RULE = "#b9c2cd";
export const SHADE = "#f1f4f8";

/** How a text is set; `leading` is the height of a line in points. */
export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly font?: Font | undefined;
}

export const BODY: Type = { size: 10.5, leading: 15, color: INK };
export const NOTE: Type = { size: 9, leading: 12.5, color: MUTED };

export type StructureElement = ReturnType<ArchiveDocument["struct"]>;

/** The page that is being written, and how far down it is written. */
export class Sheet {
  readonly document: ArchiveDocument;
  /** What all that is read aloud hangs under. */
  readonly root: StructureElement;
  y: number = PAGE.top;
  #pages = 0;
  readonly #draws: (character: string) => boolean;

  constructor(document: ArchiveDocument) {
    this.document = document;
    this.root = document.struct("Document");
    document.addStructure(this.root);
    this.#draws = glyphsOf(document);
    this.newPage();
  }

  /** From 1. */
  get page(): number {
    return this.#pages;
  }

  get room(): number {
    return PAGE.height - PAGE.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y === PAGE.top;
  }

  newPage(): void {
    this.document.addPage();
    this.#pages += 1;
    this.y = PAGE.top;
  }

  /** Goes on to the next page when there is less room than this. */
  require(height: number): void {
    if (this.room < height && !this.atTop) this.newPage();
  }

  /** Leaves room, but never at the top of a page. */
  space(height: number): void {
    if (!this.atTop) this.y += height;
  }

  lines(spans: readonly PaperSpan[], width: number, type: Type): readonly Line[] {
    const printable = spans.map((span) => ({ ...span, text: this.#printable(span.text) }));
    return breakLines(printable, width, (text, look) => this.measure(text, type, look));
  }

  measure(text: string, type: Type, look?: PaperSpan["look"]): number {
    this.document.font(fontOf(type, look), type.size);
    return this.document.widthOfString(text);
  }

  /** Writes one line whose top is at `y`; tells how wide it became. */
  line(line: Line, x: number, y: number, type: Type): number {
    const { document } = this;
    const baseline = y + type.leading / 2 + type.size * 0.33;
    let at = x;
    for (const { text, look } of line) {
      const width = this.measure(text, type, look);
      document
        .fillColor(look === "deleted" ? MUTED : type.color)
        .text(text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
      if (look === "deleted") this.#stroke(at, baseline - type.size * 0.27, width);
      if (look === "added") this.#stroke(at, baseline + type.size * 0.16, width);
      at += width;
    }
    return at - x;
  }

  /** As `line`, for a text that certainly has room: a label, a page number. */
  text(text: string, x: number, y: number, type: Type): void {
    this.line([{ text: this.#printable(text), look: undefined }] satisfies Stretch[], x, y, type);
  }

  /** What is only there for the eye. */
  artifact(draw: () => void, kind: "Layout" | "Pagination" = "Layout"): void {
    this.document.markContent("Artifact", { type: kind });
    draw();
    this.document.endMarkedContent();
  }

  /** Adds an element under another, with what it holds, and closes it. */
  element(tag: string, under: StructureElement, fill: (element: StructureElement) => void): void {
    const element = this.document.struct(tag);
    under.add(element);
    fill(element);
    element.end();
  }

  #stroke(x: number, y: number, width: number): void {
    this.document.rect(x, y, width, 0.6).fill();
  }

  /** A letter that the font lacks becomes a square: PDF/A allows no letter without a shape. */
  #printable(text: string): string {
    return [
      ...text
        .normalize("NFC")
        .replace(UNSEEN, "")
        .replace(/§ (?=\d)/g, "§\u00a0"),
    ]
      .map((letter) => (/\s/.test(letter) || this.#draws(letter) ? letter : "□"))
      .join("");
  }
}

/** Joiners, variation selectors and the like, and control characters other than line breaks and tabs. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}]|(?![\n\t])\p{Cc}/gu;

function fontOf({ font = "regular" }: Type, look: PaperSpan["look"]): Font {
  if (look === "strong") return "bold";
  return look === "emphasis" ? "italic" : font;
}

/** PDFKit says nothing of this, so that the font is found behind it. */
function glyphsOf(document: ArchiveDocument): (character: string) => boolean {
  document.font("regular");
  const font: unknown = Reflect.get(Object(Reflect.get(document, "_font")), "font");
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const drawn = hasGlyphs(font) ? font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) : true;
    known.set(character, drawn);
    return drawn;
  };
}

function hasGlyphs(font: unknown): font is { hasGlyphForCodePoint(codePoint: number): boolean } {
  return typeof font === "object" && font !== null && "hasGlyphForCodePoint" in font;
}
