import type { Language } from "../../domain/kernel/language.ts";
import type { JournalEntry } from "../../flows/archive/journal.ts";
import { archiveTexts } from "../text/archive-texts.ts";
import { csvOf } from "./csv.ts";
import { shortNameOf } from "./place-text.ts";

/** A party's journal for its own archive system: one line for each document. */
export function journalCsv(entries: readonly JournalEntry[], language: Language): string {
  const { columns } = archiveTexts(language);
  return csvOf([
    [
      columns.date,
      columns.direction,
      columns.kind,
      columns.case,
      columns.number,
      columns.title,
      columns.body,
      columns.access,
      columns.ground,
      columns.reference,
    ],
    ...entries.map((entry) => rowOf(entry, language)),
  ]);
}

function rowOf(entry: JournalEntry, language: Language): string[] {
  const texts = archiveTexts(language);
  const { date, direction, kind, publicity, reference } = entry;
  const body = entry.body === undefined ? "" : shortNameOf(entry.body, language);
  return [
    date,
    texts.direction[direction],
    texts.kind[kind],
    entry.case ?? "",
    entry.number ?? "",
    entry.title === "" ? texts.meeting(body, entry.number?.slice(-10) ?? "") : entry.title,
    body,
    publicity === undefined ? texts.notConsidered : texts.access[publicity.access],
    publicity?.ground ?? "",
    reference ?? "",
  ];
}
