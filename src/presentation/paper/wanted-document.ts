import type { Language } from "../../domain/kernel/language.ts";

export const DOCUMENT_KINDS = [
  "agenda-book",
  "minutes",
  "record",
  "calendar",
  "bundle",
  "journal",
  "hearing-table",
  "plan-report",
  "plan-report-word",
  "annual-report",
  "annual-report-word",
  "plan-sheet",
  "plan-json",
] as const;

/** Which document; it holds nothing of what the document says. */
export interface WantedDocument {
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly community: string;
  /**
   * Of the meeting, of the record, of the case for `bundle` and `hearing-table`, of the plan; for `journal` as
   * `journalId` makes it; for the årsberetning the year.
   */
  readonly id: string;
  readonly language: Language;
}

/** Makes addresses that a browser opens without a login; each is one person's and lasts a while. */
export interface DocumentLinks {
  /** How long an address lasts. */
  readonly hours: number;
  /** @param person who may read it as long as they have a place in the community */
  addressOf(wanted: WantedDocument, person: string): string;
}

/** What the file is called when it is saved: «sakskart-ssu-2026-12-12.pdf». */
export function fileNameOf({ kind, id, language }: WantedDocument): string {
  const names = FILE_NAMES[language];
  return `${names[kind]}-${id}.${ENDINGS[kind]}`;
}

const ENDINGS: Readonly<Record<WantedDocument["kind"], string>> = {
  "agenda-book": "pdf",
  minutes: "pdf",
  record: "pdf",
  calendar: "ics",
  bundle: "pdf",
  journal: "csv",
  "hearing-table": "csv",
  "plan-report": "pdf",
  "plan-report-word": "docx",
  "annual-report": "pdf",
  "annual-report-word": "docx",
  "plan-sheet": "xlsx",
  "plan-json": "json",
};

const FILE_NAMES: Readonly<Record<Language, Readonly<Record<WantedDocument["kind"], string>>>> = {
  nb: {
    "agenda-book": "sakskart",
    minutes: "referat",
    record: "vedtak",
    calendar: "møte",
    bundle: "tvistemappe",
    journal: "journal",
    "hearing-table": "merknadstabell",
    "plan-report": "rapport",
    "plan-report-word": "rapport",
    "annual-report": "årsberetning",
    "annual-report-word": "årsberetning",
    "plan-sheet": "handlingsplan",
    "plan-json": "handlingsplan",
  },
  nn: {
    "agenda-book": "sakskart",
    minutes: "referat",
    record: "vedtak",
    calendar: "møte",
    bundle: "tvistemappe",
    journal: "journal",
    "hearing-table": "merknadstabell",
    "plan-report": "rapport",
    "plan-report-word": "rapport",
    "annual-report": "årsmelding",
    "annual-report-word": "årsmelding",
    "plan-sheet": "handlingsplan",
    "plan-json": "handlingsplan",
  },
  en: {
    "agenda-book": "papers",
    minutes: "minutes",
    record: "decision",
    calendar: "meeting",
    bundle: "disagreement",
    journal: "journal",
    "hearing-table": "comments",
    "plan-report": "report",
    "plan-report-word": "report",
    "annual-report": "annual-report",
    "annual-report-word": "annual-report",
    "plan-sheet": "action-plan",
    "plan-json": "action-plan",
  },
};
