import type { TaskRefusal } from "../../domain/plan/change-task.ts";
import type { PriorityGroup } from "../../domain/plan/priority-groups.ts";
import type { TaskStatus } from "../../domain/plan/task.ts";
import type { TaskKind } from "../../domain/plan/task-kind.ts";
import type { TitledText } from "./catalogue.ts";

/** Why there is nothing to show, or nothing was changed. */
export type PlanNotice = TaskRefusal | "no-plan" | "no-such-task" | "not-a-reader";

/**
 * Every sentence about the action plan. Parameters are finished words in the same language, or counts. Where the
 * plan says nothing of status, date and owner, the words say that nothing is reported or set, never that it is late.
 */
export interface PlanTexts {
  readonly overview: {
    readonly expired: (to: string) => string;
    readonly notBegun: (from: string) => string;
    readonly lines: string;
    readonly linesInAreas: (lines: number, areas: number) => string;
    readonly kinds: string;
    readonly tracked: string;
    /** `decided` is 0 where no decision has asked for anything. */
    readonly trackedCount: (printed: number, decided: number) => string;
    readonly status: string;
    readonly dates: string;
    readonly dated: (dated: number, of: number, printed: number) => string;
    readonly owners: string;
    readonly owned: (owned: number, of: number) => string;
    readonly overdue: (count: number) => string;
    readonly areas: string;
    readonly groups: string;
    /** How kinds were told apart. */
    readonly classification: string;
  };
  readonly kindCount: Readonly<Record<TaskKind, (count: number) => string>>;
  readonly statusCount: Readonly<Record<TaskStatus | "unset", (count: number) => string>>;
  readonly kind: Readonly<Record<TaskKind, string>>;
  readonly statusWord: Readonly<Record<TaskStatus, string>>;
  /** Short for a button, and as the people whom tasks are for. */
  readonly group: Readonly<Record<PriorityGroup, { readonly button: string; readonly people: string }>>;
  readonly list: {
    readonly area: (number: string, title: string) => string;
    readonly group: (people: string) => string;
    readonly decided: string;
    readonly overdue: string;
    readonly vanished: string;
    readonly count: (count: number) => string;
    readonly none: string;
    readonly rest: (count: number) => string;
    /** «frist 1. mars 2027», in a line. */
    readonly due: (date: string) => string;
    readonly wasDue: (date: string) => string;
    readonly printedWhen: (words: string) => string;
  };
  /** What buttons say for the person; `parsePlanCommand` understands each. */
  readonly say: {
    readonly plan: string;
    readonly area: (number: string) => string;
    readonly group: Readonly<Record<PriorityGroup, string>>;
    readonly decided: string;
    readonly overdue: string;
    readonly vanished: string;
    readonly task: (name: string) => string;
  };
  readonly task: {
    readonly title: (number: string) => string;
    readonly decided: string;
    readonly area: string;
    readonly label: string;
    readonly unlabelled: string;
    readonly kind: string;
    readonly status: string;
    readonly due: string;
    readonly printedWhen: string;
    readonly owner: string;
    readonly case: string;
    readonly notReported: string;
    readonly notSet: string;
    readonly suspended: string;
    readonly vanished: string;
    readonly history: string;
    readonly noHistory: string;
    readonly older: (count: number) => string;
    readonly change: string;
    readonly wholePlan: string;
  };
  /** One part of a change in the history. */
  readonly changed: {
    readonly status: (word: string) => string;
    readonly due: (date: string) => string;
    readonly dueTakenAway: string;
    readonly owner: (party: string) => string;
    readonly ownerTakenAway: string;
  };
  readonly form: {
    readonly title: (number: string) => string;
    readonly titleDecided: string;
    readonly caution: string;
    readonly statusMissing: string;
    readonly due: string;
    readonly note: string;
    readonly save: string;
    readonly cancel: string;
    /** What was sent could not be read: a date that does not exist, a remark that is too long. */
    readonly unreadable: string;
  };
  readonly notice: Readonly<Record<PlanNotice, TitledText>>;
}
