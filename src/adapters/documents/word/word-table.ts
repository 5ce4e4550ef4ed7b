import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from "docx";
import type { PaperTable } from "../../../presentation/view/paper-parts.ts";
import { RULE, SHADE, STYLES, TEXT_WIDTH } from "./word-styles.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE };
/** Twentieths of a point. */
const CLOSE = { top: 20, bottom: 20, left: 60, right: 60 };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** The heads are marked as such, so that they stand again on every page and a screen reader finds them. */
export function wordTable(
  { columns, rows, look }: PaperTable,
  runsOf: (text: string) => readonly TextRun[],
): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / total));
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: SHADE, color: "auto" } } : {}),
      children: [
        new Paragraph({
          style: isHead ? STYLES.head : look === "figures" ? STYLES.figure : STYLES.cell,
          alignment: look === "figures" && index > 0 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [...runsOf(text)],
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map((_, index) => cell(cells[index] ?? "", index, isHead)),
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: look === "figures" ? CLOSE : { top: 50, bottom: 50, left: 80, right: 80 },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: LINE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}
