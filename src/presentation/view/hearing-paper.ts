import { type CommentRow, commentTable } from "../../domain/cases/hearings/comment-table.ts";
import type { Hearing } from "../../domain/cases/hearings/hearing.ts";
import type { HearingComment } from "../../domain/cases/hearings/hearing-comment.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { listText } from "../text/list-text.ts";
import { csvOf } from "./csv.ts";
import type { PaperPart } from "./paper-parts.ts";

/** The merknadstabell in a saksframlegg: who answered, who did not, and how each comment was met (practice 12). */
export function hearingPaperParts(
  hearing: Hearing,
  comments: readonly HearingComment[],
  language: Language,
): PaperPart[] {
  const { table } = hearingTexts(language);
  const { rows, answered, silent } = commentTable(hearing, comments);
  const paragraph = (text: string): PaperPart => ({ kind: "paragraph", spans: [{ text }] });
  const [comment, sender, assessment, taken] = table.columns;
  return [
    paragraph(table.summary(answered.length, hearing.instances.length)),
    ...(silent.length === 0
      ? []
      : [
          paragraph(
            table.silent(
              listText(
                silent.map(({ name }) => name),
                language,
              ),
            ),
          ),
        ]),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              { title: comment, share: 5 },
              { title: sender, share: 2 },
              { title: assessment, share: 4 },
              { title: taken, share: 1 },
            ],
            rows: rows.map((row) => cellsOf(row, language)),
          },
        ]),
  ];
}

/** The same rows for a spreadsheet, with what is known of each. */
export function hearingCsv(
  hearing: Hearing,
  comments: readonly HearingComment[],
  language: Language,
): string {
  const { table, position, taken } = hearingTexts(language);
  return csvOf([
    [...table.columns, ...table.csvExtra],
    ...commentTable(hearing, comments).rows.map((row) => [
      ...cellsOf(row, language),
      position[row.comment.position],
      row.comment.point === undefined ? "" : String(row.comment.point),
      dateText(row.comment.receivedOn, language),
      row.late ? taken.yes : taken.no,
    ]),
  ]);
}

function cellsOf({ comment, assessment }: CommentRow, language: Language): string[] {
  const { table, taken, position } = hearingTexts(language);
  return [
    comment.words === "" ? position[comment.position] : comment.words,
    comment.sender,
    assessment?.words ?? table.notAssessed,
    assessment === undefined ? "" : taken[assessment.taken],
  ];
}
