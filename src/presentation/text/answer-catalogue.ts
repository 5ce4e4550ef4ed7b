import type { Standing } from "../../domain/agreements/document.ts";
import type { TitledText } from "./catalogue.ts";

/** How long ago, in the largest units that say enough: years and months, else months, else days. */
export interface AgeInWords {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Sentences of answers: how old they are, who may decide, what applied on a date, and going on from one. */
export interface AnswerTexts {
  /** «for 2 år og 9 måneder siden». */
  readonly ago: (age: AgeInWords) => string;
  readonly dated: (date: string, ago: string) => string;
  readonly sourceAge: string;
  readonly torn: string;
  /** Over the words of each source where two speak. */
  readonly says: Readonly<Record<Standing, string>>;
  readonly guidanceRecommends: string;
  readonly deciding: {
    readonly you: string;
    readonly deputy: (names: string) => string;
    readonly vacant: string;
    readonly nextMeeting: (body: string) => string;
    readonly cases: string;
    readonly deadlinePassed: (date: string) => string;
    /** `deadline` is a date, or that none is given. */
    readonly laterMeeting: (date: string, deadline: string) => string;
    readonly whoForMe: string;
    readonly sayWhoForMe: string;
    readonly nobody: TitledText;
    readonly about: (clause: string) => string;
  };
  readonly onDate: {
    readonly governed: (document: string, date: string) => string;
    readonly mentioned: (document: string, date: string) => string;
    readonly expired: (document: string, date: string) => string;
    readonly period: (from: string | undefined, to: string | undefined) => string;
    readonly stillHolds: (from: string | undefined) => string;
    readonly superseded: (on: string) => string;
    readonly onlyMonth: (date: string) => string;
    readonly onlyYear: (date: string) => string;
    readonly toCome: (date: string) => TitledText;
    readonly noVersion: (document: string, date: string) => string;
    readonly firstVersion: (from: string) => string;
    readonly undated: string;
    readonly shownIsToday: string;
    readonly nothingFound: (date: string) => string;
    readonly searched: (communities: string, date: string) => string;
    readonly overview: (community: string, date: string) => string;
    readonly noneThen: (community: string, date: string) => string;
  };
  readonly section: {
    readonly show: string;
    readonly say: (clause: string) => string;
    /** The same from the version of a date, written YYYY-MM-DD. */
    readonly sayOn: (clause: string, date: string) => string;
    readonly sayPage: (command: string, page: number) => string;
    readonly title: (document: string, headings: string) => string;
    readonly page: (page: number, pages: number) => string;
    readonly more: string;
    readonly asked: string;
  };
  readonly changes: {
    readonly title: (document: string) => string;
    readonly between: (before: string, after: string) => string;
    readonly version: (from: string | undefined, id: string) => string;
    readonly onlyOne: (document: string) => string;
    readonly none: string;
    readonly count: (changed: number, unchanged: number) => string;
    readonly kind: Readonly<Record<"added" | "removed" | "edited" | "moved", string>>;
    readonly movedToo: string;
    readonly from: (headings: string) => string;
    readonly removedMark: string;
    readonly addedMark: string;
    /** Each part absent when the version does not say it; at least one is there. */
    readonly decided: (
      body: string | undefined,
      date: string | undefined,
      reference: string | undefined,
    ) => string;
    readonly decisionUnknown: string;
    readonly rest: (count: number) => string;
    readonly noSuchDocument: TitledText;
    readonly which: string;
    readonly say: (document: string) => string;
  };
  readonly decisions: {
    readonly title: string;
    readonly about: (topic: string) => string;
    readonly latest: string;
    readonly more: (count: number) => string;
    readonly decidedBy: (body: string, date: string) => string;
    readonly points: string;
    readonly reservations: (seats: string) => string;
    readonly clause: (document: string) => string;
    /** What was recorded after a decision. */
    readonly following: Readonly<
      Record<"correction" | "lifted", (number: string, date: string, by: string, words: string) => string>
    >;
    /** @param number of the decision, as it is printed */
    readonly sayFile: (number: string) => string;
    readonly openCase: string;
    readonly sayCase: (id: string) => string;
    readonly foundNone: (topic: string) => string;
    readonly noneNumbered: (number: string) => string;
    readonly noneYet: string;
    readonly onlyMine: string;
    readonly inDocuments: string;
    readonly adopted: (document: string, body: string | undefined, date: string | undefined) => string;
    readonly notAMember: TitledText;
  };
  readonly followUp: {
    readonly nothing: TitledText;
  };
  readonly press: {
    readonly dispute: string;
    readonly ask: string;
  };
}
