import type { Counting, DateAssumption, MissingFact } from "../../domain/reminders/obligation.ts";

/** What an obligation is called, what is asked of the reader, and what they may write to do it. */
export interface SubjectText {
  /** Short: it stands on a button, in a table and in a calendar. */
  readonly title: string;
  readonly asked: string;
  /** A command as it can be sent. */
  readonly say: string;
}

/** Why there is no date, and what would settle it. */
interface MissingText {
  readonly why: string;
  readonly settle: string;
}

/**
 * Every sentence about plikter: what they are, what they rest on, how they are counted and what was taken for granted.
 * Parameters are finished words in the same language; one that may be absent is named where its words stand.
 */
export interface ObligationTexts {
  readonly subject: {
    readonly stance: (title: string) => SubjectText;
    readonly task: (text: string) => SubjectText;
    /** `meeting`: «SSU 12. desember 2026»; absent when it cannot be read. */
    readonly minutes: (meeting: string | undefined, objected: boolean) => SubjectText;
    /** `title`: absent where no agreement is loaded. */
    readonly "annual-review": (title: string | undefined) => SubjectText;
    readonly revision: (title: string, years: number) => SubjectText;
    readonly submission: (title: string, caseId: string) => SubjectText;
    readonly adoption: (title: string, party: string, caseId: string) => SubjectText;
    readonly receipt: (title: string, party: string, caseId: string) => SubjectText;
    readonly evaluation: (title: string, caseId: string) => SubjectText;
    /** `rung`: what the ladder calls it; absent where it no longer has it. */
    readonly rung: (title: string, rung: string | undefined, caseId: string) => SubjectText;
    readonly hearing: (title: string, caseId: string) => SubjectText;
    readonly meeting: (body: string) => SubjectText;
    /** `meeting`: the day it is held; absent when it cannot be read. */
    readonly "cases-deadline": (body: string, meeting: string | undefined) => SubjectText;
    readonly "notice-deadline": (body: string, meeting: string | undefined) => SubjectText;
    /** `district` with its word: «helseregion Valdres». */
    readonly "dialogue-meeting": (district: string, body: string) => SubjectText;
    /** `side`: who leads from then on; absent where that is not known. */
    readonly leadership: (body: string, side: string | undefined) => SubjectText;
    /** `who`: «Kari Vik, Representant for Moss, SSU»; absent when it cannot be read. */
    readonly term: (who: string | undefined) => SubjectText;
    readonly authority: (party: string, who: string | undefined) => SubjectText;
    readonly mandate: (body: string) => SubjectText;
    readonly "report-back": (body: string) => SubjectText;
    readonly "plan-period": (title: string) => SubjectText;
    readonly "deviation-count": (year: number) => SubjectText;
  };
  readonly source: {
    readonly statute: (reference: string) => string;
    /** `clause`: its title and place; the ids where the text is not loaded. */
    readonly clause: (clause: string) => string;
    readonly case: (caseId: string) => string;
    readonly meeting: (meeting: string | undefined) => string;
    readonly plan: string;
    readonly occupancy: string;
    /** `words`: where the configuration has it from; absent where it does not say. */
    readonly configuration: (words: string | undefined) => string;
  };
  readonly counting: Readonly<Record<Counting, string>>;
  readonly assumption: Readonly<Record<DateAssumption, string>>;
  readonly missing: Readonly<Record<MissingFact, MissingText>>;
  /** «i dag», «om 3 dager», «2 dager siden». */
  readonly daysLeft: (days: number) => string;
  /** The first line of a reminder: what, and how soon. */
  readonly heading: (left: string, title: string) => string;
  /** «Dagen er 1. mars 2027.» */
  readonly dueOn: (date: string) => string;
  /** «Skriv «mine saker».» */
  readonly write: (say: string) => string;
  readonly assumed: (sentence: string) => string;
}
