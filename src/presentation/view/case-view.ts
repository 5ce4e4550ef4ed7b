import type { SeatPosition } from "../../domain/cases/consensus.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { ChangedWords } from "./lookup-view.ts";
import type { Fact, Field, Press } from "./view-parts.ts";

/** A case as everybody sees it: what is proposed, who has answered, and where it stands. */
export interface CaseSummary {
  /** «Sak BT-407», with the decision's number once it has one. */
  readonly label: string;
  readonly title: string;
  /** Where it stands, in a sentence or two. */
  readonly state: string;
  /** What must be minded: a deadline that has passed, a changed proposal, a vacant seat. */
  readonly notes: readonly string[];
  /** What the case means for patients (M3). */
  readonly patients: Fact;
  /** Absent until the secretariat has prepared the case. */
  readonly proposal: ProposalView | undefined;
  /** Absent while no step has opened, and where nobody is asked. */
  readonly answers: CaseAnswers | undefined;
  /** The rest of the paper, for whoever wants it. */
  readonly more: { readonly title: string; readonly facts: readonly Fact[] };
}

export interface ProposalView {
  readonly title: string;
  /** How it differs from the proposal before it; absent for the first, and for a decision. */
  readonly changes: ProposalChanges | undefined;
  /** Numbered from 1 in this order. */
  readonly points: readonly string[];
  /** The new words of a clause. */
  readonly clause: { readonly title: string; readonly text: string } | undefined;
  readonly task: Fact | undefined;
}

export interface ProposalChanges {
  readonly title: string;
  /** Each point, or the clause, with what went and what came. */
  readonly changed: readonly { readonly label: string; readonly words: readonly ChangedWords[] }[];
}

/** Both sides alike, seat by seat. */
export interface CaseAnswers {
  readonly title: string;
  /** «Tilslutning: 9 av 10 plasser · 12 av 13 kommuner · 1 av 1 sykehus». */
  readonly coverage: string;
  /** Those who do not consent yet, each kind in one line: «Har ikke svart: Moss, Halden». */
  readonly lacking: readonly string[];
  /** How many signals the reader does not see yet; absent for none. */
  readonly withheld: string | undefined;
  /** Without seats where the side's signals are withheld from the reader. */
  readonly sides: readonly { readonly title: string; readonly seats: readonly SeatAnswer[] }[];
}

export interface SeatAnswer {
  readonly seat: string;
  /** Whom the seat answers for; absent for an interest, and where the seat's name says it. */
  readonly parties: string | undefined;
  readonly position: SeatPosition["position"];
  /** The position in words, with who said it. */
  readonly answer: string;
  readonly words: string | undefined;
}

/** The card that all in a conversation see: of the stances, those that both sides may see (decision 9). */
export interface CaseSharedView {
  readonly kind: "case-shared";
  readonly language: Language;
  /** For a notification. */
  readonly title: string;
  readonly summary: CaseSummary;
  /** Some clients fetch the personal view only when asked. */
  readonly open: Press;
  /** Whose clients fetch it by themselves, as the channel names them; at most 60 count. */
  readonly refreshFor: readonly string[];
}

/** The same case for one person, with what that person can do; one thing at most is the obvious one. */
export interface CasePersonalView {
  readonly kind: "case-personal";
  readonly language: Language;
  /** For a notification. */
  readonly title: string;
  readonly summary: CaseSummary;
  /** What came of the click, or why nothing did; absent when the person only looks. */
  readonly said: { readonly tone: "information" | "warning"; readonly text: string } | undefined;
  /** What the person is here, for whom they answer and until when; the first says the most. */
  readonly part: readonly string[];
  /** Something is asked of the person. */
  readonly asked: boolean;
  /** Several seats, one to choose. */
  readonly seats: readonly Press[];
  readonly stance: StanceChoice | undefined;
  /** What their seat is asked beside the proposal; the first is the obvious one. */
  readonly errands: readonly Press[];
  /** What they may do and seldom need. */
  readonly options: { readonly title: string; readonly presses: readonly Press[] };
  /** What else the person can do, the next thing first; the title says as what. */
  readonly work: { readonly title: string | undefined; readonly presses: readonly Press[] } | undefined;
}

export interface StanceChoice {
  /** Absent when it is what the person has answered for the seat. */
  readonly consent: Press | undefined;
  readonly other: { readonly title: string; readonly fields: readonly Field[]; readonly submit: Press };
}

/** What somebody gets who has submitted a case. */
export interface CaseReceiptView {
  readonly kind: "case-receipt";
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What happens now. */
  readonly next: readonly string[];
  readonly open: Press;
}

export interface CaseListView {
  readonly kind: "case-list";
  readonly language: Language;
  readonly title: string;
  /** Said under the title: how many, or that there are none. */
  readonly intro: string;
  readonly cases: readonly CaseLine[];
  readonly start: Press;
  /** The message that does what the button does. */
  readonly sayStart: string;
}

export interface CaseLine {
  readonly label: string;
  readonly title: string;
  readonly state: string;
  /** What is expected of the reader; absent when nothing is. */
  readonly waiting: string | undefined;
  readonly open: Press;
}
