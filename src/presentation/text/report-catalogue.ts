import type { DutyResult } from "../../domain/reminders/duty-log.ts";
import type { TitledText } from "./catalogue.ts";

/**
 * Every sentence of the report on the plan, of the årsberetning and of the plan as a spreadsheet. Parameters are
 * finished words in the same language, or counts.
 */
export interface ReportTexts {
  readonly notStated: string;
  /** In place of the title of a case that is not public. */
  readonly withheld: string;
  readonly table: {
    readonly area: string;
    readonly tasks: string;
    readonly done: string;
    readonly underWay: string;
    readonly notStarted: string;
    readonly stopped: string;
    readonly unset: string;
    readonly undated: string;
    readonly unowned: string;
    readonly otherAreas: (count: number) => string;
    readonly decided: string;
    readonly whole: string;
    readonly group: (people: string) => string;
  };
  readonly plan: {
    /** @param years empty where the plan has no period */
    readonly title: (years: string) => string;
    readonly name: string;
    readonly period: string;
    readonly asOf: string;
    readonly expired: string;
    readonly draft: string;
    readonly periodText: (from: string, to: string) => string;
    readonly delivered: string;
    readonly nothingDelivered: string;
    readonly evidence: (evidence: string) => string;
    readonly noEvidence: string;
    readonly hanging: string;
    readonly nothingHanging: string;
    readonly wasDue: (date: string, owners: string) => string;
    readonly bodies: string;
    readonly noBodies: string;
    readonly meeting: (body: string, date: string) => string;
    readonly decision: (number: string, body: string, date: string, title: string) => string;
    readonly basis: string;
    /** A heading where there is room for some of it only. */
    readonly some: (heading: string, shown: number, of: number) => string;
  };
  readonly annual: {
    readonly title: (year: number) => string;
    readonly subject: (community: string, year: number) => string;
    readonly made: (date: string) => string;
    readonly unfinished: (date: string) => string;
    readonly assessment: string;
    /** Where the secretariat writes its own words. */
    readonly writeHere: string;
    readonly bodies: string;
    readonly body: string;
    readonly meetings: string;
    readonly aim: string;
    readonly aimText: (from: number, to: number) => string;
    readonly date: string;
    readonly attendance: string;
    readonly attended: (present: number, seats: number, deputies: number) => string;
    readonly items: string;
    readonly minutes: string;
    readonly minutesState: Readonly<Record<"none" | "draft" | "sent" | "approved", string>>;
    readonly cancelled: string;
    readonly notHeld: string;
    readonly planned: string;
    readonly noMeetings: string;
    readonly attendanceRule: string;
    readonly cases: string;
    readonly submitted: string;
    readonly treated: string;
    readonly decided: string;
    readonly disagreements: string;
    readonly decisions: string;
    readonly number: string;
    readonly case: string;
    readonly result: string;
    readonly conditional: (result: string) => string;
    readonly noDecisions: string;
    readonly agreements: string;
    readonly document: string;
    readonly adoptedBy: string;
    readonly inForce: string;
    readonly noAgreements: string;
    readonly adoptionState: string;
    readonly adoptedOf: (adopted: number, of: number) => string;
    readonly differing: (count: number) => string;
    readonly hearings: string;
    readonly deadline: string;
    readonly answers: string;
    readonly answeredOf: (answered: number, of: number) => string;
    readonly hearingOpen: string;
    readonly noHearings: string;
    readonly plan: string;
    readonly noPlan: string;
    readonly duties: string;
    readonly duty: Readonly<Record<DutyName, string>>;
    readonly dutyDone: string;
    readonly dutyResult: Readonly<Record<DutyResult, string>>;
    readonly intended: string;
    readonly noDuties: string;
    readonly deviations: string;
    readonly deviationsNotStated: string;
    readonly questions: string;
    readonly questionsNotStated: string;
    readonly next: (year: number) => string;
    readonly nextNothing: string;
    readonly planEnds: (plan: string, date: string) => string;
    readonly tasksDue: (count: number) => string;
    readonly evaluation: (title: string, date: string) => string;
  };
  readonly sheet: {
    readonly title: (plan: string) => string;
    readonly tasks: string;
    readonly history: string;
    readonly about: string;
    readonly column: Readonly<
      Record<
        | "number"
        | "area"
        | "part"
        | "label"
        | "text"
        | "kind"
        | "status"
        | "due"
        | "printedWhen"
        | "owners"
        | "body"
        | "groups"
        | "statute"
        | "case"
        | "evidence"
        | "succession"
        | "carriedFrom"
        | "at"
        | "by"
        | "change"
        | "note"
        | "field"
        | "value"
        | "id",
        string
      >
    >;
    readonly community: string;
    readonly from: string;
    readonly to: string;
    readonly status: (word: string) => string;
    readonly partyStatus: (party: string, word: string) => string;
    readonly due: (date: string) => string;
    readonly dueTakenAway: string;
    readonly owners: (names: string) => string;
    readonly noOwners: string;
    readonly body: (name: string) => string;
    readonly noBody: string;
    readonly evidence: (title: string) => string;
    readonly statute: (numbers: string) => string;
    readonly groups: (names: string) => string;
    readonly vanished: string;
  };
  readonly link: {
    readonly title: Readonly<Record<"plan" | "annual" | "sheet", (what: string) => string>>;
    readonly press: Readonly<Record<"pdf" | "word" | "excel" | "json", string>>;
    readonly ready: (hours: number) => string;
    readonly asOf: string;
  };
  readonly notice: Readonly<Record<"no-plan" | "not-secretariat" | "year-to-come", TitledText>>;
}

/** What an entry in the log of duties is about, by the beginning of its series; `other` for what has no word here. */
export type DutyName =
  | "annual-review"
  | "revision"
  | "submission"
  | "leadership"
  | "deviation-count"
  | "dialogue-meeting"
  | "report-back"
  | "mandate"
  | "evaluation"
  | "other";
