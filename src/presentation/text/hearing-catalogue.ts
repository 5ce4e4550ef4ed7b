import type { CaseRefusal } from "../../domain/cases/case-outcome.ts";
import type { HearingRefusal } from "../../domain/cases/hearings/hearing-actions.ts";
import type { CommentPosition, Taken } from "../../domain/cases/hearings/hearing-comment.ts";
import type { ASKED_INTERESTS } from "../../domain/cases/hearings/suggest-instances.ts";
import type { Publicity } from "../../domain/cases/paper-shape.ts";
import type { Asked } from "./case-catalogue.ts";
import type { TitledText } from "./catalogue.ts";

/** Why there is nothing to show. */
export type HearingNotice =
  | "no-such-hearing"
  | "not-readable"
  | "unknown-account"
  | "only-alone"
  | "unreadable";

/** What came of a click. */
export type HearingSaid =
  | "opened"
  | "received"
  | "received-late"
  | "received-unconfirmed"
  | "registered"
  | "accepted"
  | "assessed"
  | "withdrawn"
  | "extended"
  | "reminded"
  | "closed"
  | "again";

/** Every sentence about hearings. Parameters are finished words in the same language, or counts. */
export interface HearingTexts {
  readonly title: (caseId: string, title: string) => string;
  readonly state: {
    readonly open: (deadline: string, days: number) => string;
    /** The deadline has passed, and answers are taken still. */
    readonly late: (deadline: string) => string;
    readonly closed: string;
    /** The case itself is over, and so nothing more is taken. */
    readonly over: string;
  };
  readonly section: {
    readonly question: string;
    readonly proposal: (number: number) => string;
    readonly clause: (clause: string) => string;
  };
  readonly fact: {
    readonly answered: string;
    readonly answeredOf: (answered: number, of: number) => string;
    readonly waiting: string;
    readonly unconfirmed: (count: number) => string;
    readonly unassessed: (count: number) => string;
    readonly allAssessed: string;
    readonly publicity: string;
    readonly sent: string;
    readonly sentBy: (name: string, date: string) => string;
    readonly reminded: string;
  };
  readonly note: {
    readonly how: (say: string) => string;
    readonly public: string;
    readonly proposalChanged: (asked: number, now: number) => string;
    readonly contact: string;
    readonly reminder: (title: string, deadline: string, say: string) => string;
    readonly taken: string;
  };
  readonly press: Readonly<
    Record<
      | "start"
      | "comment"
      | "register"
      | "silent"
      | "extend"
      | "close"
      | "assess"
      | "accept"
      | "withdraw"
      | "takeOut"
      | "next"
      | "previous"
      | "reminded"
      | "cancel"
      | "back"
      | "all"
      | "earlier",
      string
    >
  > & { readonly table: (count: number) => string };
  readonly position: Readonly<Record<CommentPosition, string>>;
  readonly taken: Readonly<Record<Taken, string>>;
  readonly access: Readonly<Record<Publicity["access"], string>>;
  readonly interest: Readonly<Record<(typeof ASKED_INTERESTS)[number], string>>;
  readonly row: {
    readonly unconfirmed: string;
    readonly late: string;
    readonly unassessed: string;
    readonly superseded: string;
    readonly withdrawn: (words: string | undefined) => string;
    readonly about: (point: number) => string;
    readonly by: (name: string) => string;
    readonly byMail: (name: string) => string;
    readonly assessment: (taken: string, words: string) => string;
    readonly yours: string;
  };
  readonly table: {
    readonly title: (caseId: string) => string;
    readonly titleOf: (caseId: string, sender: string) => string;
    readonly page: (from: number, to: number, of: number) => string;
    readonly none: string;
    readonly noneFrom: (sender: string) => string;
    readonly columns: readonly [comment: string, sender: string, assessment: string, taken: string];
    readonly csvExtra: readonly [position: string, point: string, received: string, late: string];
    readonly notAssessed: string;
    readonly summary: (answered: number, of: number) => string;
    readonly silent: (names: string) => string;
  };
  readonly silent: {
    readonly reminder: string;
    readonly title: (caseId: string) => string;
    readonly count: (count: number, of: number) => string;
    readonly none: string;
    readonly unconfirmed: string;
  };
  readonly list: {
    readonly title: (community: string) => string;
    readonly none: string;
    readonly count: (count: number) => string;
  };
  readonly form: {
    readonly open: {
      readonly title: (caseId: string) => string;
      readonly intro: string;
      readonly question: Asked;
      readonly suggestion: string;
      readonly deadline: Asked;
      readonly instances: Asked;
      readonly access: Asked;
      readonly ground: string;
      readonly submit: string;
      readonly groundMissing: string;
    };
    readonly comment: {
      readonly title: (caseId: string) => string;
      readonly late: (deadline: string) => string;
      readonly from: Asked;
      readonly other: string;
      readonly sender: string;
      readonly senderOfMail: string;
      readonly position: Asked;
      readonly point: string;
      readonly whole: string;
      readonly pointOf: (number: number, text: string) => string;
      readonly words: string;
      readonly submit: string;
      readonly unknown: string;
    };
    readonly register: {
      readonly title: (caseId: string) => string;
      readonly receivedOn: Asked;
      readonly submit: string;
    };
    readonly assess: {
      readonly title: (sender: string) => string;
      readonly words: Asked;
      readonly taken: Asked;
      readonly submit: string;
    };
    readonly withdraw: {
      readonly title: (sender: string) => string;
      readonly own: string;
      readonly intro: string;
      readonly words: string;
    };
    readonly extend: {
      readonly title: (caseId: string) => string;
      readonly deadline: Asked;
      readonly words: string;
    };
    readonly close: {
      readonly title: (caseId: string) => string;
      readonly silent: (count: number) => string;
      readonly unassessed: (count: number) => string;
      readonly unconfirmed: (count: number) => string;
      readonly afterwards: string;
    };
    readonly accept: {
      readonly title: (sender: string) => string;
      readonly text: (name: string, sender: string) => string;
    };
    readonly unreadable: string;
  };
  readonly said: Readonly<Record<HearingSaid, string>>;
  readonly refusal: Readonly<Record<Exclude<HearingRefusal, CaseRefusal>, string>>;
  readonly notice: Readonly<Record<HearingNotice, TitledText>>;
  readonly shared: TitledText;
  /** On the case itself. */
  readonly inCase: {
    readonly title: string;
    readonly open: (deadline: string, say: string) => string;
    readonly closed: (answered: number, of: number, say: string) => string;
    readonly allAssessed: string;
    readonly unassessed: (count: number) => string;
  };
  /** What can be written; `parseHearingCommand` understands each. */
  readonly say: {
    readonly answers: (caseId: string) => string;
    readonly show: (caseId: string) => string;
    readonly answer: (caseId: string) => string;
  };
}
