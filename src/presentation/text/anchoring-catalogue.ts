import type { PartyAnswer } from "../../domain/cases/anchoring/anchoring.ts";
import type { AnchoringRefusal } from "../../domain/cases/anchoring/who-anchors.ts";
import type { Side } from "../../domain/people/place.ts";
import type { TitledText } from "./catalogue.ts";

/** A word or sentence that is made of finished words in the same language. */
type Of<Parts extends readonly string[]> = (...parts: Parts) => string;

/** Where parties are told to stand; `noContact`: not asked, and nobody here to ask. */
type Group = PartyAnswer | "silent" | "outdated" | "notAsked" | "noContact";

/** Every sentence about what a side finds out among its own. */
export interface AnchoringTexts {
  readonly title: Of<[caseId: string]>;
  /** Who sees it; an interest is a side of its own. */
  readonly seenBy: Readonly<Record<Side | "interest", string>>;
  /** A whole side, after «vis for». */
  readonly side: Readonly<Record<Side, string>>;
  readonly speaksFor: Of<[parties: string]>;
  readonly speaksForInterest: Of<[seat: string]>;
  readonly office: Readonly<Record<Side, string>>;
  readonly group: Readonly<Record<Group, (count: number) => string>>;
  /** One contact's words: «Råde: «Vi har ikke folk.» – Kari Berg». */
  readonly said: {
    readonly words: Of<[party: string, words: string, name: string]>;
    readonly noWords: Of<[party: string, name: string]>;
    readonly registered: Of<[name: string, by: string]>;
    readonly more: (count: number) => string;
  };
  readonly section: {
    readonly notes: string;
    readonly draft: string;
    readonly preMeetings: string;
    readonly released: string;
    /** Over a text that people can copy to those who cannot be asked here. */
    readonly copy: string;
  };
  readonly by: Of<[text: string, name: string, date: string]>;
  readonly draft: (stance: string, words: string | undefined) => string;
  readonly noDraftCounts: string;
  readonly preMeeting: (date: string, place: string) => string;
  readonly preMeetingNotes: Of<[meeting: string, notes: string]>;
  readonly copyText: (asked: {
    readonly caseId: string;
    readonly title: string;
    readonly points: readonly string[];
    readonly deadline: string | undefined;
  }) => string;
  readonly press: {
    readonly open: string;
    readonly ask: Readonly<Record<Side, string>>;
    readonly askedOtherwise: string;
    readonly remind: string;
    readonly release: string;
    readonly releaseAgain: string;
    readonly register: string;
    readonly note: string;
    readonly draft: string;
    readonly preMeeting: string;
    readonly preMeetingNotes: string;
    readonly toCase: string;
    readonly showFor: Of<[who: string]>;
    readonly cancel: string;
  };
  /** The card of a contact. */
  readonly contact: {
    readonly title: Of<[asker: string, party: string]>;
    readonly case: Of<[caseId: string, title: string]>;
    readonly question: Of<[asker: string]>;
    readonly deadline: string;
    readonly noDeadline: string;
    readonly what: string;
    readonly seenBy: Of<[party: string]>;
    readonly answered: Of<[answer: string, date: string]>;
    readonly answeredEarlier: string;
    readonly mayChange: string;
    readonly closed: string;
    readonly words: string;
    readonly press: Readonly<Record<PartyAnswer, string>>;
    readonly answer: Readonly<Record<PartyAnswer, string>>;
  };
  readonly form: {
    readonly register: {
      readonly title: string;
      readonly intro: string;
      readonly party: string;
      readonly partyMissing: string;
      readonly name: string;
      readonly nameMissing: string;
      readonly answer: string;
      readonly answerMissing: string;
      readonly words: string;
      readonly submit: string;
    };
    readonly note: {
      readonly title: string;
      readonly words: string;
      readonly missing: string;
      readonly submit: string;
    };
    readonly draft: {
      readonly title: string;
      readonly intro: string;
      readonly stance: string;
      readonly stanceMissing: string;
      readonly words: string;
      readonly submit: string;
    };
    readonly preMeeting: {
      readonly title: string;
      readonly date: string;
      readonly dateMissing: string;
      readonly place: string;
      readonly submit: string;
    };
    readonly preMeetingNotes: {
      readonly title: Of<[meeting: string]>;
      readonly words: string;
      readonly missing: string;
      readonly submit: string;
    };
    readonly release: {
      readonly title: string;
      readonly intro: string;
      readonly parties: string;
      readonly words: string;
      readonly missing: string;
      readonly submit: string;
      /** What the words begin with, from how many were asked and answered. */
      readonly start: (asked: number, answered: number) => string;
    };
  };
  readonly done: {
    /** Names of parties whose contacts got the question; and of those who could not be reached. */
    readonly asked: (reached: string | undefined, unreached: string | undefined) => string;
    readonly askedOtherwise: string;
    readonly reminded: (reached: string | undefined, unreached: string | undefined) => string;
    readonly again: string;
    readonly answered: Of<[answer: string, party: string]>;
    readonly registered: string;
    readonly noted: string;
    readonly drafted: string;
    readonly preMeeting: string;
    readonly preMeetingNoted: string;
    readonly released: string;
  };
  /** What both sides see of a released summary, in the case. */
  readonly released: {
    readonly title: Of<[seat: string]>;
    readonly parties: Readonly<Record<PartyAnswer | "silent", Of<[parties: string]>>>;
    readonly earlierProposal: string;
  };
  readonly refusal: Readonly<Record<AnchoringRefusal, string>>;
  readonly notice: {
    readonly noSuchCase: TitledText;
    readonly notYours: TitledText;
    readonly unknownAccount: TitledText;
    /** Opened where others can see. `noteStands`: what was written there can be read there. */
    readonly elsewhereSent: TitledText;
    readonly elsewhereWrite: Of<[say: string]>;
    readonly elsewhereTitle: string;
    readonly noteStands: string;
    readonly unreadable: string;
    readonly noCases: TitledText;
  };
  readonly choose: string;
  /** A message that the bot understands as opening the case's anchoring. */
  readonly say: Of<[caseId: string]>;
}
