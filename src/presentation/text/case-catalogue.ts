import type { CaseType } from "../../domain/cases/case-event.ts";
import type { CaseRefusal } from "../../domain/cases/case-outcome.ts";
import type { SeatPosition } from "../../domain/cases/consensus.ts";
import type { StanceKind } from "../../domain/cases/stance.ts";
import type { CaseKind, Seat } from "../../domain/community/community.ts";
import type { TitledText } from "./catalogue.ts";

/** A question of a form: its label, and what is said when it is empty. */
export interface Asked {
  readonly label: string;
  readonly missing: string;
}

/** Why there is nothing to show or do, beside what the rules refuse. */
export type CaseNotice =
  | "unknown-account"
  | "no-such-case"
  | "not-readable"
  | "no-community"
  | "no-clause"
  | "left";

/** Every sentence about cases. Parameters are finished words in the same language, or counts. */
export interface CaseTexts {
  readonly label: (id: string) => string;
  /** What the commands are called; `parseCaseCommand` understands each. */
  readonly say: {
    readonly start: string;
    readonly all: string;
    readonly mine: string;
    readonly show: (id: string) => string;
  };
  readonly press: {
    readonly start: string;
    readonly view: string;
    readonly open: string;
    readonly cancel: string;
    readonly consent: string;
    readonly otherStance: string;
    readonly changeStance: string;
    readonly sendStance: string;
    readonly answerFor: (parties: string) => string;
    readonly prepare: string;
    readonly prepareAgain: string;
    readonly changeProposal: string;
    readonly openStep: (step: string) => string;
    readonly closeStep: (step: string) => string;
    readonly conclude: string;
    readonly withdraw: string;
  };
  readonly type: Readonly<Record<CaseType, string>>;
  readonly kind: Readonly<Record<CaseKind, string>>;
  readonly stance: Readonly<Record<StanceKind, string>>;
  readonly position: Readonly<Record<Exclude<SeatPosition["position"], "consents" | "reserves">, string>>;
  readonly side: Readonly<Record<Seat["side"], string>>;
  readonly state: {
    readonly submitted: (date: string) => string;
    readonly prepared: (body: string) => string;
    readonly stepOf: (step: number, of: number) => string;
    readonly treatment: string;
    readonly written: (body: string, deadline: string | undefined) => string;
    readonly meeting: (body: string) => string;
    readonly stepClosed: (step: string, next: string) => string;
    readonly treated: string;
    readonly decided: (body: string, date: string) => string;
    readonly recommended: (body: string, date: string) => string;
    readonly withdrawn: (date: string, words: string) => string;
    readonly sentBack: (date: string, words: string) => string;
    /** @param into the case that it is treated in, as it is written */
    readonly merged: (into: string) => string;
    readonly inDisagreement: string;
  };
  readonly note: {
    readonly onlyDiscussed: string;
    readonly beforehand: string;
    readonly deadlinePassed: string;
    readonly conditional: (seats: string) => string;
    readonly edited: (date: string) => string;
    readonly changed: (date: string) => string;
    readonly points: (numbers: string) => string;
    readonly clauseMoved: string;
  };
  readonly fact: {
    readonly patients: string;
    readonly type: string;
    readonly submittedBy: string;
    readonly submitted: (name: string, date: string) => string;
    readonly need: string;
    readonly origin: string;
    readonly background: string;
    readonly assessment: string;
    readonly assumption: string;
    readonly case: string;
    readonly state: string;
    readonly task: string;
  };
  readonly proposal: {
    readonly title: (number: number) => string;
    readonly decided: string;
    readonly clause: (clause: string) => string;
    readonly task: (text: string, owner: string | undefined, due: string | undefined) => string;
  };
  readonly answers: {
    readonly title: string;
    readonly coverage: (seats: string, municipalities: string | undefined) => string;
    readonly seats: (covered: number, of: number) => string;
    readonly municipalities: (covered: number, of: number) => string;
    readonly side: (name: string, covered: number, of: number) => string;
    readonly by: (answer: string, name: string) => string;
    readonly byDeputy: (answer: string, name: string) => string;
  };
  readonly more: string;
  readonly part: {
    readonly holder: (parties: string) => string;
    readonly holderOfSeat: (seat: string) => string;
    readonly deputy: (parties: string) => string;
    readonly deputyOfSeat: (seat: string) => string;
    readonly seats: string;
    readonly answered: (answer: string, date: string) => string;
    readonly mayChange: string;
    readonly observer: (body: string) => string;
    readonly former: (body: string, until: string) => string;
    readonly outsider: (body: string) => string;
    readonly submitter: string;
    readonly secretariat: string;
    readonly information: string;
  };
  readonly said: {
    readonly counted: (stance: string, parties: string) => string;
    readonly countedForSeat: (stance: string, seat: string) => string;
    readonly decided: string;
    readonly again: string;
    readonly prepared: string;
    readonly changed: string;
    readonly edited: string;
    readonly opened: string;
    readonly shareWith: (command: string) => string;
    readonly sharedTitle: string;
    readonly shared: (id: string) => string;
    readonly closed: string;
    readonly withdrawn: string;
    readonly oldProposal: (seen: number, now: number) => string;
  };
  readonly refusal: Readonly<Record<Exclude<CaseRefusal, "proposal-changed" | "would-decide">, string>>;
  readonly notice: Readonly<Record<CaseNotice, TitledText>>;
  readonly submission: {
    readonly title: string;
    readonly anyone: (community: string) => string;
    readonly caution: string;
    readonly about: (clause: string) => string;
    readonly subject: Asked;
    readonly need: Asked;
    readonly patients: Asked;
    readonly submit: string;
    readonly received: string;
    readonly next: string;
    readonly follow: (command: string) => string;
  };
  readonly stanceForm: { readonly stance: Asked; readonly words: Asked };
  readonly confirm: {
    readonly title: string;
    readonly last: (parties: string) => string;
    readonly lastForSeat: (seat: string) => string;
    readonly conclude: string;
    readonly final: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly paper: {
    readonly title: (id: string) => string;
    readonly suggested: (kind: string, body: string | undefined) => string;
    readonly suggestedBy: (source: string) => string;
    readonly suggestedByAssumption: string;
    readonly body: Asked;
    readonly type: Asked;
    readonly kind: Asked;
    readonly background: string;
    readonly assessment: string;
    readonly points: Asked;
    readonly clause: (clause: string) => string;
    readonly task: string;
    readonly taskOwner: string;
    readonly noOwner: string;
    readonly taskDue: string;
    readonly planProlongedTo: string;
    /** The point that says so, unless the points do already. */
    readonly prolongs: (to: string) => string;
    readonly submit: string;
    readonly clauseMoved: string;
  };
  readonly change: {
    readonly title: (id: string) => string;
    readonly intro: string;
    readonly kind: Asked;
    readonly substantial: string;
    readonly editorial: string;
    readonly submit: string;
  };
  readonly opening: {
    readonly title: (step: string) => string;
    readonly body: Asked;
    readonly way: Asked;
    readonly written: string;
    readonly meeting: string;
    readonly deadline: string;
    readonly submit: string;
  };
  readonly withdrawal: {
    readonly title: (id: string) => string;
    readonly intro: string;
    readonly words: Asked;
    readonly submit: string;
  };
  /** What the guard stopped, by the labels of the fields. */
  readonly struck: (fields: string) => string;
  readonly unreadable: string;
  readonly list: {
    readonly all: (community: string) => string;
    readonly mine: string;
    readonly count: (count: number) => string;
    readonly none: string;
    readonly noneOfYours: string;
    readonly rest: (count: number) => string;
    readonly ownOnly: string;
    readonly yourAnswer: string;
    readonly yourPreparation: string;
    readonly yourNextStep: string;
  };
}

/** The forms of a case: what is asked for, and what each field is called. */
export type CaseFormTexts = Pick<
  CaseTexts,
  "submission" | "stanceForm" | "confirm" | "paper" | "change" | "opening" | "withdrawal"
>;
