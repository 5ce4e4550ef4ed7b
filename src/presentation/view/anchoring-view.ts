import type { Language } from "../../domain/kernel/language.ts";
import type { ProposalView } from "./case-view.ts";
import type { Fact, Field, Press } from "./view-parts.ts";

/** What one side finds out about a case among its own; made for one reader of that side, and for nobody else. */
export interface AnchoringView {
  readonly kind: "anchoring";
  readonly language: Language;
  readonly title: string;
  /** What came of a click; absent when the person only looks. */
  readonly said: { readonly tone: "information" | "warning"; readonly text: string } | undefined;
  /** Which case, for whom the reader speaks, and who sees this. */
  readonly lead: readonly string[];
  /** Where the parties stand, those who answered first; a group without parties is left out. */
  readonly groups: readonly AnchoringGroup[];
  /** The side's own notes, drafts and pre-meetings, and what has been released. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Text to copy to those who cannot be asked here; absent when there is nobody. */
  readonly copy: Fact | undefined;
  /** The one obvious thing; absent when there is none. */
  readonly primary: Press | undefined;
  readonly presses: readonly Press[];
}

export interface AnchoringGroup {
  readonly sign: "✓" | "?" | "✗" | "○" | "–";
  /** «Støtter (9)». */
  readonly title: string;
  /** «Moss, Råde og Våler»: those who are not named in what is said; empty when all are. */
  readonly parties: string;
  /** Who said what. */
  readonly said: readonly string[];
}

/** The question to a party's contact: three answers, and words only for who wants to. */
export interface AnchoringQuestionView {
  readonly kind: "anchoring-question";
  readonly language: Language;
  readonly title: string;
  readonly said: AnchoringView["said"];
  readonly case: string;
  /** Absent when the representative has added nothing. */
  readonly question: Fact | undefined;
  readonly proposal: ProposalView | undefined;
  readonly patients: Fact;
  readonly deadline: Fact;
  readonly notes: readonly string[];
  /** Both empty when no answer is taken now. */
  readonly fields: readonly Field[];
  readonly answers: readonly Press[];
}
