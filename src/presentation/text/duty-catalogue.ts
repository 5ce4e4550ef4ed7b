import type { RevisionStep } from "../../domain/community/duty-config.ts";
import type { DutyResult } from "../../domain/reminders/duty-log.ts";
import type { NoticeAssumption, NoticeRefusal } from "../../domain/reminders/notice-of-termination.ts";
import type { TitledText } from "./catalogue.ts";

/**
 * Every sentence of the room where duties are asked for: what is next, when the agreement is reviewed and revised, when it
 * ends after notice, and the way back from a day. Parameters are finished words in the same language, or counts.
 */
export interface DutyTexts {
  readonly list: {
    readonly title: string;
    readonly dated: (count: number) => string;
    readonly undatedCount: (count: number) => string;
    readonly dueOn: (date: string, left: string) => string;
    readonly doneOn: (date: string) => string;
    /** Source, and how it is counted. */
    readonly restsOn: (source: string, counting: string) => string;
    /** More of the same kind on the same day. */
    readonly alike: (count: number) => string;
    readonly undatedTitle: string;
    readonly undated: (title: string) => string;
    /** Others of which the same is missing. */
    readonly also: (names: string) => string;
    readonly settle: (what: string) => string;
    readonly rest: (count: number) => string;
    readonly showUndated: string;
    readonly showDated: string;
  };
  readonly review: {
    readonly title: string;
    readonly last: (date: string, result: string) => string;
    readonly neverNoted: string;
  };
  readonly revision: {
    readonly title: string;
    readonly none: TitledText;
    readonly workBack: string;
  };
  readonly notice: {
    readonly title: string;
    readonly refusedTitle: string;
    readonly refused: Readonly<Record<NoticeRefusal, string>>;
    readonly ask: string;
    readonly warn: (date: string) => TitledText;
    readonly formal: (date: string) => TitledText;
    readonly ends: (date: string) => TitledText;
    readonly otherwise: Readonly<Record<"end-of-month" | "end-of-year", (date: string) => string>>;
    readonly assumption: Readonly<Record<NoticeAssumption, string>>;
    readonly source: (words: string) => string;
    /** What follows a formal notice (hol § 6-5). */
    readonly inform: string;
    readonly passed: string;
  };
  readonly back: {
    readonly title: (goal: string) => string;
    readonly intro: (months: number) => string;
    readonly late: (step: string, startBy: string) => string;
    readonly earliest: (date: string) => string;
    readonly step: Readonly<Record<RevisionStep, string>>;
    readonly window: (startBy: string, endBy: string) => string;
    readonly days: (days: number) => string;
    readonly assumedDays: (days: number) => string;
    readonly submit: (date: string) => TitledText;
    readonly inForce: (date: string) => string;
    readonly pauses: string;
    readonly past: TitledText;
    /** Where the words did not name a day. */
    readonly whichDay: TitledText;
  };
  readonly done: {
    readonly press: string;
    readonly title: (what: string) => string;
    readonly intro: string;
    readonly intended: string;
    readonly on: { readonly label: string; readonly missing: string };
    readonly result: { readonly label: string; readonly missing: string };
    readonly results: Readonly<Record<DutyResult, string>>;
    readonly note: string;
    readonly submit: string;
    readonly cancel: string;
    readonly unreadable: string;
    readonly toCome: string;
    readonly confirm: (what: string, intended: string, on: string) => TitledText;
    readonly noted: (what: string) => string;
    readonly notedText: (result: string, on: string, intended: string) => string;
    readonly nothingOpen: TitledText;
    readonly onlySecretariat: TitledText;
  };
  readonly notHere: TitledText;
  /** What buttons write for the person; `parseDutyCommand` understands each. */
  readonly say: {
    readonly duties: string;
    readonly revision: string;
    readonly review: string;
    readonly notice: string;
    readonly whatIf: (date: string) => string;
    readonly workBack: (date: string) => string;
    readonly reviewed: string;
    readonly revised: string;
  };
}
