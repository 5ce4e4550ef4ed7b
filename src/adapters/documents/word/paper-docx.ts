import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { PaperPart, PaperView } from "../../../presentation/view/paper-parts.ts";
import { datedPackage } from "./dated-package.ts";
import { LANGUAGE_TAGS, PAGE, STYLES, TEXT_WIDTH, WORD_STYLES } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";

const HEADINGS = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;
const NUMBERED = "numbered";

/**
 * The paper as a Word document: A4, real headings, lists and table heads, its language and its title, so that people go
 * on writing in it. Files inside the paper stay outside, and are named at its end. The same paper gives the same bytes.
 */
export async function paperDocx(paper: PaperView): Promise<Uint8Array> {
  const { title, issuer, subject, language, createdAt, footer } = paper;
  const lists = { count: 0 };
  const document = new Document({
    title,
    subject,
    description: subject,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: { ...WORD_STYLES, default: { ...WORD_STYLES.default, document: documentStyle(language) } },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter(footer) },
        children: [
          new Paragraph({ style: STYLES.issuer, text: issuer }),
          new Paragraph({ style: "Title", text: title }),
          ...paper.parts.flatMap((part) => partOf(part, lists)),
          ...paper.attachments.map(
            ({ name, description }) =>
              new Paragraph({ text: `${name}: ${description}`, bullet: { level: 0 } }),
          ),
        ],
      },
    ],
  });
  return datedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), createdAt);
}

function documentStyle(language: PaperView["language"]) {
  const { run, paragraph } = WORD_STYLES.default.document;
  return { run: { ...run, language: { value: LANGUAGE_TAGS[language] } }, paragraph };
}

/** @param lists counts the numbered lists so far: each begins at 1 */
function partOf(part: PaperPart, lists: { count: number }) {
  switch (part.kind) {
    case "heading":
      return [new Paragraph({ style: HEADINGS[part.level], text: part.text, keepNext: true })];
    case "facts":
      return part.facts.map(
        ({ title, value }) =>
          new Paragraph({
            style: STYLES.fact,
            children: [new TextRun({ text: `${title}: `, bold: true }), ...runsOf(value)],
          }),
      );
    case "paragraph":
      return [
        new Paragraph({
          ...(part.look === undefined ? {} : { style: STYLES[part.look] }),
          children: part.spans.flatMap(({ text, look }) => runsOf(text, look)),
        }),
      ];
    case "list":
      lists.count += Number(part.numbered);
      return part.items.map(
        (item) =>
          new Paragraph({
            children: runsOf(item),
            ...(part.look === "small" ? { style: STYLES.item } : {}),
            ...(part.numbered
              ? { numbering: { reference: NUMBERED, level: 0, instance: lists.count } }
              : { bullet: { level: 0 } }),
          }),
      );
    case "table":
      return [wordTable(part, runsOf), new Paragraph({ style: STYLES.after })];
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true })];
    case "contents":
      // Word makes its own list of contents of the headings, and asks before it fills one in that a file brings.
      return [];
  }
}

type Look = Extract<PaperPart, { kind: "paragraph" }>["spans"][number]["look"];

/** A line break stays one. */
function runsOf(text: string, look?: Look): TextRun[] {
  return text.split("\n").map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index === 0 ? {} : { break: 1 }),
        ...(look === "strong" ? { bold: true } : {}),
        ...(look === "emphasis" ? { italics: true } : {}),
        ...(look === "deleted" ? { strike: true } : {}),
        ...(look === "added" ? { underline: {} } : {}),
      }),
  );
}

/** «Side 1 av 4», which Word counts itself. */
function pageFooter({ text, pages }: PaperView["footer"]): Footer {
  const numbers = pages.split(/(\{pages?\})/).map((each) => {
    if (each === "{page}") return PageNumber.CURRENT;
    return each === "{pages}" ? PageNumber.TOTAL_PAGES : each;
  });
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun({ children: [text, new Tab(), ...numbers] })],
      }),
    ],
  });
}
