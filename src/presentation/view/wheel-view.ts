import type { Language } from "../../domain/kernel/language.ts";
import type { LinkView, Press } from "./view-parts.ts";

/** Årshjulet: the year as a picture, what comes next, and every date with the number that it has in the picture. */
export interface WheelView {
  readonly kind: "wheel";
  readonly language: Language;
  readonly title: string;
  /** Absent where it is shown as a table, and where browsers reach no picture. */
  readonly picture: { readonly address: string; readonly alt: string } | undefined;
  /** What must be known before anything else. */
  readonly notes: readonly string[];
  readonly next: { readonly title: string; readonly rows: readonly WheelRow[]; readonly none: string };
  readonly table: {
    readonly title: string;
    /** What unfolds it; absent where it stands open, since there is no picture. */
    readonly unfold: string | undefined;
    readonly months: readonly WheelMonth[];
  };
  /** «Kan ikke beregnes»; absent for nothing. */
  readonly undated: { readonly title: string; readonly lines: readonly string[] } | undefined;
  readonly closing: string;
  readonly presses: readonly Press[];
  readonly links: readonly LinkView[];
}

export interface WheelMonth {
  readonly title: string;
  readonly rows: readonly WheelRow[];
}

export interface WheelRow {
  /** As in the picture; absent for what has none of its own. */
  readonly number: string | undefined;
  readonly date: string;
  readonly text: string;
  /** A meeting's deadlines. */
  readonly details: string | undefined;
  /** «✓ gjort 3. feb», «⚠ over fristen»; absent for what is simply to come or past. */
  readonly state: string | undefined;
  readonly late: boolean;
}
