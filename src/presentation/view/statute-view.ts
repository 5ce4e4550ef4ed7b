import type { Language } from "../../domain/kernel/language.ts";
import type { Press } from "./view-parts.ts";

/** What § 6-2 asks for, number by number, and where something that is loaded speaks of it (M5, M14). */
export interface StatuteCoverageView {
  readonly kind: "statute-coverage";
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly StatuteRow[];
  readonly structure: { readonly title: string; readonly lines: readonly string[] };
  readonly notes: readonly string[];
}

export interface StatuteRow {
  /** «Nr. 6». */
  readonly number: string;
  readonly requirement: string;
  readonly state: string;
  /** For a sign beside the word: state is never told by colour alone. */
  readonly sign: "whole" | "partly" | "planned" | "not-loaded";
  /** Absent when agreed text speaks of every part. */
  readonly missing: string | undefined;
  readonly clauses: readonly { readonly label: string; readonly clauseId: string }[];
  /** How many clauses there are beside those; absent for none. */
  readonly rest: string | undefined;
  /** Submits a case about the gap; absent where there is none. */
  readonly start: Press | undefined;
}

/** Signs beside the words of each state. */
export const STATE_SIGNS: Readonly<Record<StatuteRow["sign"], string>> = {
  whole: "●",
  partly: "◐",
  planned: "◔",
  "not-loaded": "○",
};

export function statuteParagraphs(view: StatuteCoverageView): readonly string[] {
  return [
    `${view.title}\n${view.summary}`,
    ...view.rows.map((row) =>
      [
        `${STATE_SIGNS[row.sign]} ${row.number} ${row.requirement}: ${row.state}${row.missing === undefined ? "" : `, ${row.missing}`}`,
        ...row.clauses.map(({ label, clauseId }) => `  - ${label} (${clauseId})`),
        ...(row.rest === undefined ? [] : [`  - ${row.rest}`]),
      ].join("\n"),
    ),
    [`${view.structure.title}:`, ...view.structure.lines].join("\n"),
    view.notes.join("\n"),
  ];
}
