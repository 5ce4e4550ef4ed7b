import type { Span } from "../../domain/agreements/answers/answering-sentence.ts";
import type { AnswerSubject } from "../../domain/agreements/feedback/feedback-store.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AnchoringQuestionView, AnchoringView } from "./anchoring-view.ts";
import type { CaseListView, CasePersonalView, CaseReceiptView, CaseSharedView } from "./case-view.ts";
import type { FollowupView } from "./followup-view.ts";
import type { HearingView } from "./hearing-view.ts";
import type { InquiryView } from "./inquiry-view.ts";
import type { ChangesView, DecisionListView, SectionView } from "./lookup-view.ts";
import type { MeetingPageView } from "./meeting-page-view.ts";
import type { MeetingItemView, MeetingListView, MeetingView, MinutesView } from "./meeting-view.ts";
import type { InvitationCodeView, SeatsView, WhoAmIView } from "./people-view.ts";
import type { PlanCheckView } from "./plan-check-view.ts";
import type { PlanProgressView, PlanStatusView, TaskListView, TaskView } from "./plan-view.ts";
import type { ReminderView } from "./reminder-view.ts";
import type { StatuteCoverageView } from "./statute-view.ts";
import type { Fact, Field, LinkView, Press, SayView } from "./view-parts.ts";
import type { WheelView } from "./wheel-view.ts";

export type { Fact, Field, Press, SayView } from "./view-parts.ts";

/**
 * What is shown to a person, as finished sentences in that person's language and without any layout: cards, plain
 * text, mails and pages are functions of these.
 */
export type View =
  | AnswerView
  | RefusalView
  | ClauseDetailView
  | NoticeView
  | HelpView
  | DocumentsView
  | ChoiceView
  | FormView
  | ConfirmView
  | SeatsView
  | WhoAmIView
  | InvitationCodeView
  | CaseReceiptView
  | CaseSharedView
  | CasePersonalView
  | CaseListView
  | AnchoringView
  | AnchoringQuestionView
  | PlanStatusView
  | PlanCheckView
  | PlanProgressView
  | TaskListView
  | TaskView
  | SectionView
  | ChangesView
  | DecisionListView
  | MeetingListView
  | MeetingView
  | MeetingItemView
  | MeetingPageView
  | MinutesView
  | InquiryView
  | HearingView
  | FollowupView
  | ReminderView
  | ShortAnswerView
  | StatuteCoverageView
  | WheelView;

/** A clause with what a reader needs to trust it: its own words first, then where they stand and who adopted them. */
export interface ClauseView {
  readonly clauseId: string;
  /** «Retningslinje nr. 12»: short, for a badge or a citation. */
  readonly documentLabel: string;
  readonly documentTitle: string;
  /** «Lov», «Retningslinje», «Lysbilder – ikke bindende»: how much the source weighs. */
  readonly standing: string;
  /** «Organisering og ansvar, punkt 2». */
  readonly place: string;
  /** The clause's own words, whole. Lines that begin with «- » are list items. */
  readonly quote: string;
  /** Where in the quote the answer stands; absent when no sentence stands out, and where nothing was asked. */
  readonly emphasis?: Span | undefined;
  /** Adopted by, date and age, case, in force from, version; «ikke oppgitt» where the document does not say. */
  readonly facts: readonly Fact[];
  /** Why the clause does not hold today: expired, superseded, or not yet in force. Absent when it holds. */
  readonly warning?: string | undefined;
  /** What the reader must know: retelling, slides, broken text, no local text. */
  readonly notes: readonly string[];
  readonly sourceUrl: string | undefined;
}

export interface AnswerView {
  readonly kind: "answer";
  readonly language: Language;
  /** One line that says which document governs. */
  readonly lead: string;
  /** For an answer on a date: which day, and from when to when the version governed. Empty for today. */
  readonly onDate: readonly string[];
  readonly best: ClauseView;
  /** What a source of another kind says as well, each under its label; absent when only one speaks. */
  readonly beside:
    | { readonly bestLabel: string; readonly label: string; readonly clause: ClauseView }
    | undefined;
  /** Other clauses worth reading, best first, at most two. */
  readonly others: readonly ClauseView[];
  /** Absent where nobody decides, and for a text that no longer holds. */
  readonly decider: DeciderView | undefined;
  readonly assumptions: readonly string[];
  /** What others make of the clause; empty for nearly every answer. */
  readonly readings: readonly ReadingView[];
  /** The message that shows the whole section the clause stands in. */
  readonly whole: SayView;
  /** What people's feedback on it is about; absent when it is nobody's to read. */
  readonly about?: AnswerSubject | undefined;
  /** What can be done from here: submit a case, and what other rooms offer. */
  readonly presses: readonly Press[];
}

/** A few sentences by a model, verified; a message of its own, since the label must not stand on a clause's words. */
export interface ShortAnswerView {
  readonly kind: "short-answer";
  readonly language: Language;
  /** Says that a model wrote it, and from what. */
  readonly title: string;
  /** `marks` are places in `cited`, from 1. */
  readonly sentences: readonly { readonly text: string; readonly marks: readonly number[] }[];
  /** In the order in which they are first cited. */
  readonly cited: readonly ClauseView[];
}

/** Somebody's reading of the documents, under its own title, so that nobody takes it for the clause's own words. */
export interface ReadingView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Who stands by it, since when; what it rests on. */
  readonly notes: readonly string[];
}

/** Who may decide on a change, who sits there, and when the next chance is. */
export interface DeciderView extends Fact {
  /** Empty for readers without a place in the community: names and meetings stay inside it (decision 8). */
  readonly facts: readonly Fact[];
  /** Asks who sits there for the reader; absent when that is said, or is none of theirs. */
  readonly ask: SayView | undefined;
}

export interface RefusalView {
  readonly kind: "refusal";
  readonly language: Language;
  readonly lead: string;
  /** What was searched and what that means. */
  readonly explanation: string;
  /** The nearest clauses, which do not answer; at most three. */
  readonly nearest: readonly ClauseView[];
  /** Where to turn now. */
  readonly turnTo: string;
  /** What others have answered; empty for nearly every refusal. */
  readonly readings: readonly ReadingView[];
  /** What people's feedback on it is about; absent when several communities refused. */
  readonly about?: AnswerSubject | undefined;
  /** What other rooms offer here. */
  readonly presses: readonly Press[];
}

/** One clause asked for by its id («vis R12/tvister/1»). */
export interface ClauseDetailView {
  readonly kind: "clause";
  readonly language: Language;
  readonly clause: ClauseView;
  readonly decider: DeciderView | undefined;
  readonly assumptions: readonly string[];
}

/** A short message: a guard that struck, a choice that was noted, something that went wrong. */
export interface NoticeView {
  readonly kind: "notice";
  readonly language: Language;
  readonly tone: "information" | "warning";
  readonly title: string;
  readonly text: string;
  /** What it leads to outside the conversation; absent for nothing. */
  readonly links?: readonly LinkView[] | undefined;
  /** What can be done from here; absent for nothing. */
  readonly presses?: readonly Press[] | undefined;
}

export interface HelpView {
  readonly kind: "help";
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  /** Questions that can be sent as they are. */
  readonly examples: readonly string[];
  /** What stands over the commands; absent for the usual words. */
  readonly commandsTitle?: string | undefined;
  /** Those that belong together stand on one line. */
  readonly commands: readonly { readonly says: readonly string[]; readonly does: string }[];
  readonly closing: string;
}

export interface DocumentsView {
  readonly kind: "documents";
  readonly language: Language;
  readonly title: string;
  readonly documents: readonly {
    readonly label: string;
    readonly title: string;
    readonly facts: string;
    readonly notes: readonly string[];
  }[];
}

/** A question with ready answers; `say` is the message that choosing sends. */
export interface ChoiceView {
  readonly kind: "choice";
  readonly language: Language;
  readonly question: string;
  readonly options: readonly { readonly label: string; readonly say: string }[];
}

/** Something to fill in. What was filled in comes back in the click's data, under each field's id. */
export interface FormView {
  readonly kind: "form";
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  /** What was wrong with what was sent; absent the first time. */
  readonly problem?: string | undefined;
  readonly fields: readonly Field[];
  readonly submit: Press;
  /** Leaves without doing anything; absent where there is nothing to go back to. */
  readonly cancel?: Press | undefined;
}

/** One more question before something that cannot be undone. */
export interface ConfirmView {
  readonly kind: "confirm";
  readonly language: Language;
  readonly title: string;
  readonly text: readonly string[];
  readonly confirm: Press;
  readonly cancel: Press;
}
