import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from "docx";
import type { Content, TableCell as PdfCell } from "pdfmake/interfaces.js";
import type { ReadPlan } from "../../../src/domain/plan/plan-from-document.ts";
import type { Task } from "../../../src/domain/plan/task.ts";
import { printDefinition } from "./printed-pdf.ts";

const COLUMNS = ["Hva vil vi?", "Hvordan skal vi få det til?", "Når"];

/** A row as action plans are typed: what it is about once, then everything that is to be done in one cell. */
interface Row {
  /** Empty where the row goes on with what stands above. */
  readonly about: string;
  readonly entries: readonly { readonly label: string | undefined; readonly text: string }[];
  readonly when: string;
}

/** The area of several parts is a row of its own, with its romans in one cell; other lines have a row each. */
function rowsOf(tasks: readonly Task[]): Row[] {
  return [...Map.groupBy(tasks, ({ area }) => area?.number).values()].flatMap((lines) => {
    const [first] = lines;
    const title = `${first?.area?.number}. ${first?.area?.title}`;
    if (first?.area?.part === undefined)
      return lines.map((line, place) => rowOf(place === 0 ? title : "", [line], line.label));
    const parts = [...Map.groupBy(lines, ({ area }) => area?.part).values()];
    return [{ about: title, entries: [], when: "" }, ...parts.flatMap(rowsOfPart)];
  });
}

/** Lines without a label of their own stand in a row each. */
function rowsOfPart(lines: readonly Task[]): Row[] {
  const [first] = lines;
  const about = `${first?.label?.split(" ")[0]} ${first?.area?.part}`;
  const hasRomans = first?.label?.includes(" ") ?? false;
  if (!hasRomans) return lines.map((line, place) => rowOf(place === 0 ? about : "", [line], undefined));
  return [rowOf(about, lines, undefined)];
}

function rowOf(about: string, lines: readonly Task[], label: string | undefined): Row {
  const entries = lines.map((line) => ({ label: label ?? line.label?.split(" ")[1], text: line.text }));
  return { about, entries, when: lines[0]?.printedWhen ?? "" };
}

/** As the public source is typed: cells parted by tabs, and a blank line that splits the table. */
export function planAsText({ plan, tasks }: ReadPlan): Uint8Array {
  const lines = rowsOf(tasks).map(({ about, entries, when }) => {
    const cell = entries
      .map(({ label, text }) => (label === undefined ? text : `${label} ${text}`))
      .join(" ");
    if (entries.length === 0) return `*${about}*\t\t`;
    return `${about === "" && entries[0]?.label === undefined ? "\n" : ""}${about}\t${cell}\t${when}`;
  });
  const text = [`# ${plan.title}`, "", "## Innsatsområder", "", COLUMNS.join("\t"), ...lines].join("\n");
  return new TextEncoder().encode(`${text}\n`);
}

/** A Word document whose romans and letters Word counts, with cells that are merged downwards. */
export async function planAsDocx({ plan, tasks }: ReadPlan): Promise<Uint8Array> {
  let instance = 0;
  const paragraphs = ({ entries }: Row) => {
    instance += 1;
    return entries.map(({ label, text }) => {
      if (label === undefined) return new Paragraph(text);
      // Word counts the romans of one cell; single letters are typed, as people do.
      return entries.length > 1
        ? new Paragraph({ text, numbering: { reference: "romans", level: 0, instance } })
        : new Paragraph(`${label} ${text}`);
    });
  };
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const rows = rowsOf(tasks).map((row) =>
    row.entries.length === 0
      ? new TableRow({ children: [new TableCell({ columnSpan: 3, children: [new Paragraph(row.about)] })] })
      : new TableRow({
          children: [
            new TableCell({
              verticalMerge: row.about === "" ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
              children: [new Paragraph(row.about)],
            }),
            new TableCell({ children: paragraphs(row) }),
            cell(row.when),
          ],
        }),
  );
  const document = new Document({
    numbering: {
      config: [{ reference: "romans", levels: [{ level: 0, format: LevelFormat.LOWER_ROMAN, text: "%1." }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: "Innsatsområder", heading: HeadingLevel.HEADING_1 }),
          new Table({ rows: [new TableRow({ tableHeader: true, children: COLUMNS.map(cell) }), ...rows] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A PDF whose table runs over several pages, with its column names on each. */
export async function planAsPdf({ plan, tasks }: ReadPlan): Promise<Uint8Array> {
  const body = rowsOf(tasks).map(({ about, entries, when }): PdfCell[] =>
    entries.length === 0
      ? [{ text: about, italics: true, colSpan: 3 }, "", ""]
      : [
          about,
          { stack: entries.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)) },
          when,
        ],
  );
  const content: Content[] = [
    { text: plan.title, fontSize: 20, bold: true, margin: [0, 0, 0, 10] },
    { text: "Innsatsområder", fontSize: 16, bold: true, margin: [0, 0, 0, 6] },
    // pdfmake writes into the rows that it is given.
    { table: { headerRows: 1, widths: [150, "*", 50], dontBreakRows: true, body: [[...COLUMNS], ...body] } },
  ];
  return printDefinition({ content, pageSize: "A5", defaultStyle: { fontSize: 10 } });
}
