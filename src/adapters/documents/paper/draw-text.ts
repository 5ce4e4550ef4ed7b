import type {
  PaperHeading,
  PaperList,
  PaperPart,
  PaperSpan,
  PaperView,
} from "../../../presentation/view/paper-parts.ts";
import type { Line } from "./line-breaking.ts";
import {
  ACCENT,
  BODY,
  MUTED,
  NOTE,
  PAGE,
  RULE,
  SHADE,
  type Sheet,
  type StructureElement,
  TEXT_WIDTH,
  type Type,
} from "./sheet.ts";

type Paragraph = Extract<PaperPart, { kind: "paragraph" }>;
type Facts = Extract<PaperPart, { kind: "facts" }>;

const TITLE: Type = { size: 22, leading: 28, color: ACCENT, font: "bold" };
const ISSUER: Type = { size: 10, leading: 14, color: MUTED, font: "bold" };

/** Size, and the room over and under, of each level. */
const HEADINGS = {
  1: { type: { size: 16, leading: 21, color: ACCENT, font: "bold" }, over: 20, under: 7 },
  2: { type: { size: 12.5, leading: 17, color: ACCENT, font: "bold" }, over: 14, under: 4 },
  3: { type: { size: 10.5, leading: 15, color: ACCENT, font: "bold" }, over: 10, under: 2 },
} as const satisfies Record<PaperHeading["level"], { type: Type; over: number; under: number }>;

/** Where a heading began, for the list of contents. */
export interface Place {
  readonly destination: string;
  readonly page: number;
}

export function drawTitle(sheet: Sheet, { issuer, title }: PaperView): void {
  const flow = { sheet, x: PAGE.left, type: ISSUER };
  sheet.element("P", sheet.root, (element) => set(flow, element, linesOf(sheet, issuer, ISSUER)));
  sheet.space(6);
  // The title is the first heading; those of the parts begin one level under it.
  sheet.element("H1", sheet.root, (element) =>
    set({ ...flow, type: TITLE }, element, linesOf(sheet, title, TITLE)),
  );
  sheet.space(6);
  sheet.artifact(() => sheet.document.rect(PAGE.left, sheet.y, TEXT_WIDTH, 1.2).fill(ACCENT));
  sheet.space(14);
}

/** `needed` is the room that what follows wants on the same page: no heading stands alone. */
export function drawHeading(sheet: Sheet, heading: PaperHeading, destination: string, needed: number): Place {
  const { type, over, under } = settingOf(heading);
  const lines = linesOf(sheet, heading.text, type);
  sheet.require(over + lines.length * type.leading + under + needed);
  sheet.space(over);
  const { document } = sheet;
  document.addNamedDestination(destination, "XYZ", PAGE.left, sheet.y - 4, null);
  sheet.element(`H${heading.level + 1}`, sheet.root, (element) =>
    set({ sheet, x: PAGE.left, type }, element, lines),
  );
  sheet.space(under);
  return { destination, page: sheet.page };
}

export function headingHeight(sheet: Sheet, heading: PaperHeading): number {
  const { type, over, under } = settingOf(heading);
  return over + linesOf(sheet, heading.text, type).length * type.leading + under;
}

function settingOf({ level, look }: PaperHeading) {
  return HEADINGS[look === "small" ? 3 : level];
}

const QUOTE_INDENT = 14;
const QUOTE_PADDING = 6;

export function drawParagraph(sheet: Sheet, { spans, look }: Paragraph): void {
  const type = look === "note" ? NOTE : BODY;
  if (look !== "quote" && look !== "to-write") {
    const lines = sheet.lines(spans, TEXT_WIDTH, type);
    sheet.element("P", sheet.root, (element) => set({ sheet, x: PAGE.left, type }, element, lines));
    sheet.space(look === "note" ? 4 : 7);
    return;
  }
  const lines = sheet.lines(spans, TEXT_WIDTH - 2 * QUOTE_INDENT, type);
  const frame = (height: number) =>
    sheet.artifact(() => {
      sheet.document.rect(PAGE.left, sheet.y, TEXT_WIDTH, height + 2 * QUOTE_PADDING).fill(SHADE);
      sheet.document.rect(PAGE.left, sheet.y, 2.5, height + 2 * QUOTE_PADDING).fill(ACCENT);
      sheet.y += QUOTE_PADDING;
    });
  sheet.require(2 * type.leading + 2 * QUOTE_PADDING);
  sheet.element("BlockQuote", sheet.root, (quote) =>
    sheet.element("P", quote, (element) =>
      set({ sheet, x: PAGE.left + QUOTE_INDENT, type, padding: QUOTE_PADDING, frame }, element, lines),
    ),
  );
  sheet.y += QUOTE_PADDING;
  sheet.space(8);
}

const SMALL_ITEM: Type = { ...BODY, size: 9.5, leading: 13 };

export function drawList(sheet: Sheet, { numbered, items, look }: PaperList): void {
  const type = look === "small" ? SMALL_ITEM : BODY;
  const indent = numbered ? 22 : 16;
  sheet.element("L", sheet.root, (list) => {
    for (const [index, item] of items.entries()) {
      const lines = sheet.lines([{ text: item }], TEXT_WIDTH - indent, type);
      sheet.require(Math.min(lines.length, 2) * type.leading);
      sheet.element("LI", list, (element) => {
        const label = numbered ? `${index + 1}.` : "•";
        sheet.element("Lbl", element, (marker) =>
          marker.add(() => sheet.text(label, PAGE.left + (numbered ? 2 : 4), sheet.y, type)),
        );
        sheet.element("LBody", element, (body) => set({ sheet, x: PAGE.left + indent, type }, body, lines));
      });
      sheet.space(look === "small" ? 2 : 3);
    }
  });
  sheet.space(4);
}

const LABEL: Type = { ...BODY, color: MUTED, font: "bold" };
const LABEL_WIDTH = 138;

/** Labels to the left and what they stand for to the right, each row whole on its page. */
export function drawFacts(sheet: Sheet, { facts }: Facts): void {
  for (const { title, value } of facts) {
    const labels = sheet.lines([{ text: title }], LABEL_WIDTH - 10, LABEL);
    const values = sheet.lines([{ text: value }], TEXT_WIDTH - LABEL_WIDTH, BODY);
    sheet.require(Math.min(Math.max(labels.length, values.length), 4) * BODY.leading);
    sheet.element("P", sheet.root, (element) => {
      const { y } = sheet;
      element.add(() => {
        for (const [index, line] of labels.entries())
          sheet.line(line, PAGE.left, y + index * LABEL.leading, LABEL);
      });
      set({ sheet, x: PAGE.left + LABEL_WIDTH, type: BODY }, element, values);
      sheet.y = Math.max(sheet.y, values.length > 4 ? sheet.y : y + labels.length * LABEL.leading);
    });
    sheet.space(2);
  }
  sheet.space(8);
}

interface Flow {
  readonly sheet: Sheet;
  readonly x: number;
  readonly type: Type;
  /** Room that a frame takes under the lines. */
  readonly padding?: number;
  /** Draws what lies behind so many points of lines, and goes to where they begin. */
  readonly frame?: (height: number) => void;
}

/** Sets lines over as many pages as they take; never one line alone at the foot or at the top of a page. */
function set(
  { sheet, x, type, padding = 0, frame }: Flow,
  element: StructureElement,
  lines: readonly Line[],
): void {
  let rest = lines;
  while (rest.length > 0) {
    const fits = Math.floor((sheet.room - 2 * padding + 0.01) / type.leading);
    const count = countOnPage(rest.length, fits, sheet.atTop);
    if (count === 0) {
      sheet.newPage();
      continue;
    }
    const now = rest.slice(0, count);
    frame?.(now.length * type.leading);
    const { y } = sheet;
    element.add(() => {
      for (const [index, line] of now.entries()) sheet.line(line, x, y + index * type.leading, type);
    });
    sheet.y += now.length * type.leading;
    rest = rest.slice(count);
    if (rest.length > 0) sheet.newPage();
  }
}

function countOnPage(lines: number, fits: number, atTop: boolean): number {
  if (lines <= fits) return lines;
  if (atTop && fits < 2) return 1;
  const count = lines - fits === 1 ? fits - 1 : fits;
  return count < 2 && !atTop ? 0 : Math.max(count, 1);
}

export function drawRule(sheet: Sheet, y: number): void {
  sheet.artifact(() => sheet.document.rect(PAGE.left, y, TEXT_WIDTH, 0.6).fill(RULE));
}

function linesOf(sheet: Sheet, text: string, type: Type): readonly Line[] {
  const spans: readonly PaperSpan[] = [{ text }];
  return sheet.lines(spans, TEXT_WIDTH, type);
}
