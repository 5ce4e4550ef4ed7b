import type { Language } from "../../domain/kernel/language.ts";
import type { Said } from "./inquiry-view.ts";
import type { Fact, Press } from "./view-parts.ts";

/** A hearing, its comments, one of them, or a list of hearings: what it is about, how it stands, what can be done. */
export interface HearingView {
  readonly kind: "hearing";
  readonly language: Language;
  /** «Høring BT-407: Felles mottak». */
  readonly title: string;
  /** What came of a click; absent when the person only looks. */
  readonly said: Said | undefined;
  /** Where it stands, in one sentence. */
  readonly state: string;
  /** What people are asked, in the words that were sent out. */
  readonly sections: readonly HearingSection[];
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly rowsTitle?: string | undefined;
  readonly rows: readonly HearingRow[];
  /** The next thing first. */
  readonly presses: readonly Press[];
}

export interface HearingSection {
  readonly title: string;
  /** Numbered where there are several. */
  readonly paragraphs: readonly string[];
}

/** One comment, instance or hearing. */
export interface HearingRow {
  readonly label: string;
  /** What must be minded: not confirmed, late, not assessed; absent for nothing. */
  readonly remark: string | undefined;
  /** Empty for none. */
  readonly words: string;
  readonly facts: readonly string[];
  /** Absent where nothing can be done with it. */
  readonly open: Press | undefined;
}
