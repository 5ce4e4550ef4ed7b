import { BorderStyle, ShadingType } from "docx";

/** A4 in twentieths of a point, with margins of 2.5 cm at the sides, as the PDF has it. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_361, bottom: 1_361, left: 1_417, right: 1_417 },
};
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

export const LANGUAGE_TAGS = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;

const ACCENT = "17395F";
const MUTED = "4B5563";
export const RULE = "B9C2CD";
export const SHADE = "F1F4F8";
/** Behind what is to be written, which must not be overlooked. */
const OPEN = "FFF4CE";

/** Ids of the styles that are ours; those for headings and the title are Word's own. */
export const STYLES = {
  issuer: "Issuer",
  fact: "Fact",
  note: "Note",
  quote: "QuotedClause",
  "to-write": "ToWrite",
  cell: "Cell",
  head: "CellHead",
  figure: "Figure",
  item: "SmallItem",
  after: "AfterTable",
  footer: "PageFooter",
} as const;

// Sizes of letters are half points, all others twentieths of a point.
const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: ACCENT },
  paragraph: { spacing: { before, after } },
});

const framed = (fill: string, color: string) => ({
  indent: { left: 200, right: 200 },
  spacing: { before: 120, after: 160 },
  shading: { type: ShadingType.CLEAR, fill, color: "auto" },
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } },
});

const own = (id: string, name: string, rest: object) => ({ id, name, basedOn: "Normal", ...rest });

export const WORD_STYLES = {
  default: {
    document: {
      run: { font: "Calibri", size: 22 },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: heading(44, 60, 240),
    heading1: heading(32, 400, 120),
    heading2: heading(26, 280, 80),
    heading3: heading(22, 200, 60),
  },
  paragraphStyles: [
    own(STYLES.issuer, "Issuer", { run: { bold: true, color: MUTED, size: 20 } }),
    own(STYLES.fact, "Fact", { paragraph: { spacing: { after: 40 } } }),
    own(STYLES.note, "Note", { run: { size: 18, color: MUTED } }),
    own(STYLES.quote, "Quoted clause", { paragraph: framed(SHADE, ACCENT) }),
    own(STYLES["to-write"], "To write", { run: { italics: true }, paragraph: framed(OPEN, "B58105") }),
    own(STYLES.cell, "Cell", { run: { size: 19 }, paragraph: { spacing: { after: 0, line: 240 } } }),
    own(STYLES.head, "Cell head", {
      run: { size: 19, bold: true, color: ACCENT },
      paragraph: { spacing: { after: 0, line: 240 } },
    }),
    own(STYLES.figure, "Figure", { run: { size: 17 }, paragraph: { spacing: { after: 0, line: 228 } } }),
    own(STYLES.item, "Small item", { run: { size: 19 }, paragraph: { spacing: { after: 30, line: 240 } } }),
    own(STYLES.after, "After table", { run: { size: 12 }, paragraph: { spacing: { after: 60 } } }),
    own(STYLES.footer, "Page footer", { run: { size: 18, color: MUTED } }),
  ],
};
