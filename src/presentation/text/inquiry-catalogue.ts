import type { InquiryState } from "../../domain/agreements/inquiries/inquiry.ts";
import type { InquiryRefusal } from "../../domain/agreements/inquiries/inquiry-actions.ts";
import type { InquiryKind } from "../../domain/agreements/inquiries/inquiry-event.ts";
import type { Asked } from "./case-catalogue.ts";
import type { TitledText } from "./catalogue.ts";

/** Why there is nothing to show, or nothing was done. */
export type InquiryNotice =
  | "no-such-inquiry"
  | "not-readable"
  | "unknown-account"
  | "not-secretariat"
  | "only-alone"
  | "clause-needed"
  | "left"
  | "channel-bound"
  | "channel-for-secretaries"
  | "channel-not-here";

/**
 * Every sentence about inquiries (henvendelser). Parameters are finished words in the same language. An answer is
 * always called the secretariat's understanding, and never what the agreement says.
 */
export interface InquiryTexts {
  readonly say: {
    readonly ask: string;
    readonly all: string;
    readonly mine: string;
    readonly show: (id: string) => string;
    readonly channel: string;
  };
  readonly press: {
    readonly open: string;
    readonly take: string;
    readonly answer: string;
    readonly renew: string;
    readonly sendAnswer: string;
    readonly approve: string;
    readonly lift: (body: string) => string;
    readonly reopen: string;
    readonly close: string;
    readonly withdraw: string;
    readonly cancel: string;
  };
  /** «Henvendelse H-4071 – spørsmål». */
  readonly title: (id: string, kind: string) => string;
  readonly kind: Readonly<Record<InquiryKind, string>>;
  readonly asking: Readonly<Record<InquiryKind, { readonly title: string; readonly words: Asked }>> & {
    readonly about: (clause: string) => string;
    readonly youAsked: (question: string) => string;
    readonly public: string;
    readonly caution: string;
    readonly send: string;
    readonly unreadable: string;
  };
  readonly receipt: {
    readonly title: string;
    readonly number: string;
    readonly toldChannel: string;
    readonly toldPersonally: string;
    /** `email` absent where the community gives no address. */
    readonly toldNobody: (email: string | undefined) => string;
    readonly toldLater: string;
    readonly answerHere: string;
    readonly answerWhenYouWrite: string;
    readonly follow: (say: string) => string;
  };
  readonly label: {
    readonly asked: Readonly<Record<InquiryKind, string>>;
    readonly clause: string;
    readonly askedBy: string;
    readonly askedOn: string;
    readonly takenBy: string;
    readonly state: string;
    readonly answer: (date: string) => string;
    readonly standing: (date: string) => string;
    readonly reading: string;
    readonly onQuestion: (wording: string) => string;
    readonly restsOn: (clause: string) => string;
    readonly words: string;
    readonly wording: string;
    readonly approvedBy: string;
    readonly answeredBy: string;
  };
  readonly state: {
    readonly asked: string;
    readonly taken: (name: string) => string;
    readonly answeredQuestion: string;
    readonly answeredDispute: string;
    readonly standing: (approved: string) => string;
    readonly fallen: Readonly<Record<"changed" | "gone", string>>;
    readonly lifting: (body: string) => string;
    readonly lifted: (body: string, caseId: string) => string;
    readonly closed: string;
  };
  readonly short: Readonly<Record<InquiryState, string>>;
  readonly clauseChanged: Readonly<Record<"changed" | "gone", string>>;
  readonly reply: {
    readonly title: string;
    readonly wording: Asked;
    readonly text: Asked;
    readonly clause: string;
    readonly noSuchClause: (id: string) => string;
    readonly public: string;
  };
  readonly reopening: { readonly title: string; readonly words: Asked };
  readonly lifting: {
    readonly title: (body: string) => string;
    readonly intro: (body: string) => string;
    /** The case's title. */
    readonly subject: (clause: string) => string;
    /** What the case is about, from what was asked. */
    readonly need: (question: string, clause: string, quote: string) => string;
  };
  readonly said: {
    readonly taken: string;
    readonly answered: string;
    readonly approved: string;
    readonly reopened: string;
    readonly lifted: string;
    readonly closed: string;
    readonly again: string;
    /** To the secretariat. */
    readonly fell: Readonly<Record<"changed" | "gone", string>>;
    readonly openedAgain: string;
    readonly new: string;
    /** To whoever asked. */
    readonly youHaveAnswer: string;
    readonly youWereLifted: string;
    readonly youWereClosed: string;
  };
  readonly refusal: Readonly<Record<InquiryRefusal, string>>;
  readonly list: {
    readonly inbox: (community: string) => string;
    readonly disputes: (community: string) => string;
    readonly mine: string;
    readonly count: (count: number) => string;
    readonly none: string;
    readonly rest: (count: number) => string;
    readonly needsYou: string;
    readonly needsApproval: string;
    readonly channelLost: (say: string) => string;
    readonly noChannel: (say: string) => string;
  };
  readonly notice: Readonly<Record<InquiryNotice, TitledText>>;
  readonly channelLost: (say: string) => TitledText;
}
