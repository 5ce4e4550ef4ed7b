import type { ObligationKind } from "../../domain/reminders/obligation.ts";
import type { MarkState, MeetingDeadline } from "../../domain/reminders/wheel.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence about the annual wheel and its calendar. Parameters are finished words. */
export interface WheelTexts {
  /** `parseWheelCommand` understands it. */
  readonly say: (year: number) => string;
  readonly title: (year: number, of: string) => string;
  /** Three letters or so each, January first. */
  readonly months: readonly string[];
  /** «22. nov.», from the day and one of `months`. */
  readonly shortDate: (day: number, month: string) => string;
  readonly today: (date: string) => string;
  /** For whoever does not see the picture. */
  readonly describes: {
    readonly marks: (meetings: number, duties: number) => string;
    readonly overdue: (count: number) => string;
    readonly next: (date: string, what: string) => string;
    readonly table: string;
  };
  /** What a duty of this kind is called, without what it is about: short enough for a calendar. */
  readonly duty: Readonly<Record<ObligationKind, string>>;
  /** Several of a kind on one day. */
  readonly several: (duty: string, count: number) => string;
  readonly about: (duty: string, what: string) => string;
  readonly meeting: (body: string) => string;
  /** Before its date, beside the meeting: «innkalling 3. feb». */
  readonly deadline: Readonly<Record<MeetingDeadline["kind"], string>>;
  /** The same by itself, with the body and the day of its meeting. */
  readonly deadlineDay: Readonly<Record<MeetingDeadline["kind"], (body: string, date: string) => string>>;
  readonly state: Readonly<Record<MarkState, string>>;
  readonly doneOn: (date: string) => string;
  readonly legend: {
    readonly otherBodies: string;
    readonly duty: string;
    readonly overdue: string;
    readonly done: string;
    readonly passed: string;
    readonly pauses: string;
  };
  /** In the picture, where the year has changed since its numbers were given. */
  readonly changed: string;
  readonly card: {
    readonly nextTitle: string;
    readonly nothingNext: string;
    readonly nothing: string;
    readonly tableTitle: string;
    readonly undatedTitle: string;
    readonly undated: (duty: string, why: string) => string;
    readonly lateFromBefore: (count: number) => string;
    readonly noPicture: string;
    readonly notTasks: string;
    readonly more: (count: number) => string;
  };
  readonly press: {
    readonly year: (year: number) => string;
    readonly table: string;
    readonly wheel: string;
    readonly calendar: string;
    readonly svg: string;
    readonly showTable: string;
  };
  readonly calendar: {
    readonly name: (community: string) => string;
    readonly title: (community: string) => string;
    readonly open: string;
    readonly none: string;
    /** To be copied. */
    readonly isAt: (address: string) => string;
    readonly inOutlook: string;
    readonly address: string;
    readonly file: (hours: number) => string;
    readonly subscribe: string;
    readonly renew: string;
    readonly stop: string;
    readonly download: string;
    readonly renewed: string;
    readonly stopped: string;
    readonly privately: string;
    readonly off: TitledText;
  };
  readonly page: Readonly<Record<"expired" | "unknown" | "revoked" | "busy" | "failed", string>>;
}
