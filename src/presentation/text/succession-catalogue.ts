import type { ChoiceGroup, SuccessionChoice } from "../../domain/plan/succession/choose-succession.ts";
import type { DraftRefusal } from "../../domain/plan/succession/draft-plan.ts";
import type { TitledText } from "./catalogue.ts";

/** Why nothing came of it. */
export type SuccessionNotice =
  | DraftRefusal
  | "no-draft"
  | "no-plan"
  | "not-secretariat"
  | "put-forward"
  | "not-all-chosen"
  | "no-such-task"
  | "no-router";

/** Every sentence about the plan that follows another. Parameters are finished words in the same language, or counts. */
export interface SuccessionTexts {
  /** The plan's own title. */
  readonly planTitle: (years: string) => string;
  readonly choice: Readonly<
    Record<SuccessionChoice, { readonly button: string; readonly count: (count: number) => string }>
  >;
  readonly overview: {
    readonly title: (plan: string) => string;
    readonly draft: string;
    readonly putForward: (caseId: string, body: string) => string;
    readonly follows: string;
    readonly left: string;
    readonly leftOf: (left: number, of: number) => string;
    readonly chosen: string;
    readonly none: string;
    readonly late: (count: number) => string;
    readonly next: string;
    readonly all: string;
    readonly putForwardNow: string;
    readonly change: string;
  };
  readonly group: Readonly<
    Record<
      ChoiceGroup,
      {
        readonly button: (count: number) => string;
        readonly title: (count: number) => string;
        /** There is nothing to close. */
        readonly none: string;
      }
    >
  >;
  readonly form: {
    readonly title: (number: string) => string;
    readonly left: (left: number) => string;
    readonly state: (status: string, due: string) => string;
    readonly choice: string;
    readonly choiceMissing: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly saveAndNext: string;
    readonly back: string;
    readonly closeAll: string;
    readonly unreadable: string;
  };
  readonly list: {
    readonly title: (plan: string) => string;
    readonly none: string;
    readonly page: (page: number, pages: number) => string;
    readonly more: string;
    readonly before: string;
  };
  readonly said: {
    readonly changed: (plan: string) => string;
    readonly discarded: (plan: string) => string;
    readonly begun: (plan: string, tasks: number) => string;
    readonly chosen: (number: string, choice: string) => string;
    readonly closedAll: (count: number) => string;
    readonly putForward: (caseId: string, body: string) => string;
  };
  /** The case's paper, in the community's own language. */
  readonly paper: {
    readonly title: (plan: string) => string;
    readonly need: (old: string, plan: string) => string;
    readonly patients: string;
    readonly background: (old: string, tasks: number) => string;
    readonly section: Readonly<Record<SuccessionChoice, string>>;
    readonly line: (name: string, text: string, reason: string) => string;
    readonly adopts: (body: string, plan: string, from: string, to: string) => string;
    readonly carries: (count: number) => string;
    readonly ends: (closed: number, dropped: number) => string;
  };
  readonly confirm: TitledText & { readonly yes: string; readonly no: string };
  /** Asked before the draft gets another last year. */
  readonly otherEnd: {
    readonly title: (plan: string) => string;
    readonly text: (wanted: string) => string;
    readonly yes: string;
    readonly no: string;
  };
  /** Asked before the draft is thrown away. */
  readonly discard: {
    readonly title: (plan: string) => string;
    readonly text: (choices: number) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly lateReason: string;
  readonly notice: Readonly<Record<SuccessionNotice, TitledText>>;
}
