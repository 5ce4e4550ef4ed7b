import { OPS } from "unpdf/pdfjs";
import { IDENTITY, type Matrix, pointIn, within } from "./matrix.ts";
import { glyphOf, isNumbers, matrixOf, nameOf, number, readable } from "./operator-arguments.ts";
import { type Drawing, type Print, type Tag, unitSquare } from "./page-content.ts";
import { boxAround, type DrawnShape, segmentsThrough, subpathsOf } from "./path-shapes.ts";

export interface Typeface {
  readonly bold: boolean;
  /** What one unit of a glyph's width is, in parts of the type size: 0.001 in nearly all. */
  readonly unit: number;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface State {
  matrix: Matrix;
  colour: string | undefined;
  typeface: Typeface;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  unpainted: boolean;
}

type Handler = (args: readonly unknown[]) => void;

const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke];
const FILLS: readonly number[] = [
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];
const UNPAINTED_MODES: readonly unknown[] = [3, 7];
/** A gap between two letters that is a space, in parts of the type size. */
const SPACE = 0.22;

/**
 * Follows the page's operators as a printer would, and notes where each piece of text, line and picture comes to
 * stand. `view` turns the page as it is read, with y growing downward.
 */
export function drawPage(
  { fnArray, argsArray }: OperatorList,
  view: Matrix,
  typefaceOf: (name: string) => Typeface,
  isLayerShown: (group: unknown) => boolean,
): Drawing {
  const pen = new Pen(view, typefaceOf, isLayerShown);
  fnArray.forEach((operator, place) => {
    const args = argsArray[place];
    pen.follow(operator, Array.isArray(args) ? args : []);
  });
  return pen;
}

class Pen implements Drawing {
  readonly prints: Print[] = [];
  readonly shapes: DrawnShape[] = [];
  readonly #saved: State[] = [];
  readonly #marked: { readonly shown: boolean; readonly tag: Tag }[] = [];
  readonly #typefaceOf: (name: string) => Typeface;
  readonly #isLayerShown: (group: unknown) => boolean;
  readonly #handlers: ReadonlyMap<number, Handler>;
  #state: State;
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;
  /** A picture that is not decoded leaves nothing but the place that was made for it. */
  #placed = false;

  constructor(
    view: Matrix,
    typefaceOf: (name: string) => Typeface,
    isLayerShown: (group: unknown) => boolean,
  ) {
    this.#typefaceOf = typefaceOf;
    this.#isLayerShown = isLayerShown;
    this.#state = {
      matrix: view,
      colour: "#000000",
      typeface: { bold: false, unit: 0.001 },
      size: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      unpainted: false,
    };
    this.#handlers = new Map<number, Handler>([
      [OPS.save, () => this.#save()],
      [OPS.restore, () => this.#restore()],
      [OPS.beginGroup, () => this.#save()],
      [OPS.endGroup, () => this.#restore()],
      [OPS.transform, (args) => this.#transform(args)],
      [OPS.paintFormXObjectBegin, ([matrix]) => this.#enterForm(matrix)],
      [OPS.paintFormXObjectEnd, () => this.#restore()],
      [OPS.setFillRGBColor, ([colour]) => this.#setColour(colour)],
      [OPS.setFillColorN, () => this.#setColour(undefined)],
      [OPS.shadingFill, () => this.#shape("filled", unitSquare(this.#state.matrix))],
      [OPS.beginText, () => this.#startLine(IDENTITY)],
      [OPS.setFont, ([name, size]) => this.#setFont(String(name), number(size))],
      [OPS.setCharSpacing, ([spacing]) => Object.assign(this.#state, { letterSpacing: number(spacing) })],
      [OPS.setWordSpacing, ([spacing]) => Object.assign(this.#state, { wordSpacing: number(spacing) })],
      [OPS.setHScale, ([percent]) => Object.assign(this.#state, { stretch: number(percent) / 100 })],
      [OPS.setLeading, ([leading]) => Object.assign(this.#state, { leading: number(leading) })],
      [OPS.setTextRise, ([rise]) => Object.assign(this.#state, { rise: number(rise) })],
      [OPS.setTextRenderingMode, ([mode]) => this.#setMode(mode)],
      [OPS.setTextMatrix, (args) => this.#startLine(matrixOf(args) ?? IDENTITY)],
      [OPS.moveText, ([x, y]) => this.#moveText(number(x), number(y))],
      [OPS.setLeadingMoveText, ([x, y]) => this.#moveText(number(x), number(y), -number(y))],
      [OPS.nextLine, () => this.#moveText(0, -this.#state.leading)],
      [OPS.showText, ([glyphs]) => this.#showText(Array.isArray(glyphs) ? glyphs : [])],
      [OPS.constructPath, ([paint, path]) => this.#drawPath(number(paint), path)],
      [OPS.paintImageXObject, () => this.#shape("picture", unitSquare(this.#state.matrix))],
      [OPS.paintInlineImageXObject, () => this.#shape("picture", unitSquare(this.#state.matrix))],
      [OPS.paintImageMaskXObject, () => this.#shape("picture", unitSquare(this.#state.matrix))],
      [OPS.beginMarkedContent, ([name]) => this.#enterMarked(name, undefined)],
      [OPS.beginMarkedContentProps, ([name, content]) => this.#enterMarked(name, content)],
      [OPS.endMarkedContent, () => this.#marked.pop()],
    ]);
  }

  follow(operator: number, args: readonly unknown[]): void {
    if (operator === OPS.restore && this.#placed) this.#shape("picture", unitSquare(this.#state.matrix));
    if (operator !== OPS.dependency) this.#placed = operator === OPS.transform;
    this.#handlers.get(operator)?.(args);
  }

  #save(): void {
    this.#saved.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #transform(args: readonly unknown[]): void {
    const matrix = matrixOf(args);
    if (matrix !== undefined) this.#state.matrix = within(this.#state.matrix, matrix);
  }

  #enterForm(matrix: unknown): void {
    this.#save();
    if (Array.isArray(matrix)) this.#transform(matrix);
  }

  /** `content` is the group of a layer, or the number of a part. */
  #enterMarked(name: unknown, content: unknown): void {
    const outer = this.#marked.at(-1) ?? { shown: true, tag: undefined };
    const shown = outer.shown && (nameOf(name) !== "OC" || this.#isLayerShown(content));
    const tag = nameOf(name) === "Artifact" ? "artifact" : typeof content === "number" ? content : outer.tag;
    this.#marked.push({ shown, tag });
  }

  #setColour(colour: unknown): void {
    this.#state.colour = typeof colour === "string" ? colour.toLowerCase() : undefined;
  }

  #setMode(mode: unknown): void {
    this.#state.unpainted = UNPAINTED_MODES.includes(mode);
  }

  #setFont(name: string, size: number): void {
    this.#state.typeface = this.#typefaceOf(name);
    this.#state.size = size;
  }

  #startLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #moveText(x: number, y: number, leading?: number): void {
    if (leading !== undefined) this.#state.leading = leading;
    this.#startLine(within(this.#line, [1, 0, 0, 1, x, y]));
  }

  #showText(glyphs: readonly unknown[]): void {
    const { size, stretch, typeface, letterSpacing, wordSpacing } = this.#state;
    let x = 0;
    let word = "";
    let start = 0;
    let end = 0;
    const close = (open: boolean) => {
      if (word.trim() !== "") this.#print(word, start, end, open);
      word = "";
    };
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        x -= (glyph / 1000) * size * stretch;
        continue;
      }
      const { unicode, width, isSpace } = glyphOf(glyph);
      const advance = width * typeface.unit * size * stretch;
      const blank = /^\s*$/.test(unicode);
      const gap = x - end - letterSpacing * stretch;
      if (word !== "" && (blank || gap > SPACE * Math.abs(size))) close(false);
      if (!blank) {
        if (word === "") start = x;
        word += unicode;
        end = x + advance;
      }
      x += advance + (letterSpacing + (isSpace ? wordSpacing : 0)) * stretch;
    }
    close(true);
    this.#text = within(this.#text, [1, 0, 0, 1, x, 0]);
  }

  #print(text: string, start: number, end: number, open: boolean): void {
    if (this.#marked.at(-1)?.shown === false) return;
    const { matrix, size, rise, typeface, unpainted, colour } = this.#state;
    const placed = within(matrix, this.#text);
    const [x0, y0] = pointIn(placed, start, rise);
    const [x1, y1] = pointIn(placed, end, rise);
    this.prints.push({
      text: readable(text),
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      baseline: y0,
      size: Math.abs(size) * Math.hypot(placed[2], placed[3]),
      bold: typeface.bold,
      open,
      angle: end === start ? 0 : Math.round((Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI),
      tag: this.#marked.at(-1)?.tag,
      unpainted,
      colour,
      above: this.shapes.length,
    });
  }

  #drawPath(paint: number, path: unknown): void {
    const stroked = STROKES.includes(paint);
    if (!stroked && !FILLS.includes(paint)) return;
    const coordinates: unknown = Array.isArray(path) ? path[0] : undefined;
    if (!isNumbers(coordinates)) return;
    for (const points of subpathsOf(coordinates, this.#state.matrix)) {
      const box = boxAround(points);
      if (stroked)
        this.shapes.push({ kind: "stroked", box, colour: undefined, segments: segmentsThrough(points) });
      else this.#shape("filled", box);
    }
  }

  #shape(kind: "filled" | "picture", box: DrawnShape["box"]): void {
    if (this.#marked.at(-1)?.shown === false) return;
    this.shapes.push({ kind, box, colour: kind === "filled" ? this.#state.colour : undefined, segments: [] });
  }
}
