import type { Language } from "../../domain/kernel/language.ts";
import type { TaskStatus } from "../../domain/plan/task.ts";
import type { Said } from "./meeting-view.ts";
import type { Fact, LinkView, Press } from "./view-parts.ts";

/** A way on: `say` is the message that choosing it sends. */
export interface WayOn {
  readonly label: string;
  readonly say: string;
}

/** The plan at a glance: how things stand, and the areas, each of which leads to its tasks. */
export interface PlanStatusView {
  readonly kind: "plan-status";
  readonly language: Language;
  readonly title: string;
  /** The period is over, or has not begun. Absent while the plan holds. */
  readonly warning: string | undefined;
  readonly facts: readonly Fact[];
  /** How far the whole of it has come; absent where nothing in it asks for anything. */
  readonly progress: ProgressBar | undefined;
  /** Absent when no task is past its date. */
  readonly overdue: WayOn | undefined;
  readonly areas: readonly (WayOn & { readonly facts: string })[];
  readonly groups: readonly WayOn[];
  /** What else people ask of a plan: what hangs, what is theirs, what is new. */
  readonly ways: readonly WayOn[];
  readonly notes: readonly string[];
}

/** How many tasks have each status; what there is none of is left out. A drawing never stands without its words. */
export interface ProgressBar {
  readonly label: string;
  /** The label where there is room for little: the number of an area. */
  readonly short: string;
  readonly parts: readonly ProgressPart[];
  readonly words: string;
}

export interface ProgressPart {
  readonly status: TaskStatus | "unset";
  readonly word: string;
  readonly count: number;
}

/** How far the plan has come, as a whole and area by area: a drawing, and the same as a table. */
export interface PlanProgressView {
  readonly kind: "plan-progress";
  readonly language: Language;
  readonly title: string;
  /** The period is over, or has not begun. Absent while the plan holds. */
  readonly warning: string | undefined;
  readonly whole: ProgressBar;
  readonly areas: readonly (ProgressBar & { readonly say: string })[];
  readonly wholePlan: WayOn;
}

/** Tasks of one area, for one group, or with something else in common. */
export interface TaskListView {
  readonly kind: "task-list";
  readonly language: Language;
  readonly title: string;
  /** What came of a report; absent when the person only looks. */
  readonly said?: Said | undefined;
  /** The plan's period is over; absent where it does not matter, or is not. */
  readonly warning?: string | undefined;
  readonly count: string;
  readonly sections: readonly TaskSection[];
  /** How many more there are than are listed. */
  readonly rest: number;
  readonly notes: readonly string[];
  /** Where else to look from here; absent for nowhere. */
  readonly ways?: readonly WayOn[] | undefined;
  readonly wholePlan: WayOn;
}

export interface TaskSection {
  /** Absent where the list is not divided. */
  readonly heading: string | undefined;
  readonly lines: readonly TaskLine[];
}

export interface TaskLine {
  /** As printed («a) ii.»), or its whole number; absent where it has none. */
  readonly label: string | undefined;
  readonly text: string;
  /** Status, date and owner as far as they are set; empty when nothing is. */
  readonly facts: string;
  /** When it was due; absent when it is not past its date. */
  readonly overdue: string | undefined;
  readonly say: string;
  /** What the reader may report at once; absent for nothing. */
  readonly presses?: readonly Press[] | undefined;
}

/** One task with what is known of it, and who changed what when. */
export interface TaskView {
  readonly kind: "task";
  readonly language: Language;
  /** What came of a report; absent when the person only looks. */
  readonly said?: Said | undefined;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly overdue: string | undefined;
  readonly notes: readonly string[];
  readonly evidenceTitle: string;
  /** What was shown without an address stands in `notes`. */
  readonly evidence: readonly LinkView[];
  readonly historyTitle: string;
  /** Newest first; a sentence that says so when there is none. */
  readonly history: readonly string[];
  /** Absent for those who may not change it. */
  readonly change: Press | undefined;
  /** Statuses to report in one press; none for those who may not. */
  readonly reports: readonly Press[];
  /** To law and groups; absent for all but the secretariat. */
  readonly tie: Press | undefined;
  /** The decision that it came from, and the whole plan. */
  readonly ways: readonly WayOn[];
}
