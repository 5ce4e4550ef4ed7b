import type { Language } from "../../domain/kernel/language.ts";
import type { Fact, Field, Press } from "./view-parts.ts";

/** An inquiry as somebody may see it, with what they may do about it. */
export interface InquiryView {
  readonly kind: "inquiry";
  readonly language: Language;
  /** «Henvendelse H-4071 – spørsmål». */
  readonly title: string;
  /** What came of a click, or why the card is shown; absent when the person only looks. */
  readonly said: Said | undefined;
  readonly state: string;
  /** In the words of whoever asked. */
  readonly asked: Fact;
  /** Absent for a question that no clause answered; without a quote when the clause is gone. */
  readonly clause: ClauseOfInquiry | undefined;
  /** Who asked stands here for the secretariat, and for nobody else (practice 17). */
  readonly facts: readonly Fact[];
  readonly answer: InquiryAnswerView | undefined;
  /** Answered on the card itself, in a part that folds out; absent for whoever may not. */
  readonly reply:
    | { readonly title: string; readonly fields: readonly Field[]; readonly submit: Press }
    | undefined;
  readonly presses: readonly Press[];
}

export interface ClauseOfInquiry {
  readonly title: string;
  readonly place: string;
  readonly quote: string | undefined;
  /** Absent while it reads as it did. */
  readonly changed: string | undefined;
}

export interface Said {
  readonly tone: "information" | "warning";
  readonly text: string;
}

export interface InquiryAnswerView extends Fact {
  /** Whose words these are, and whose not. */
  readonly reading: string;
}
