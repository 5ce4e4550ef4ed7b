import type { Language } from "../../domain/kernel/language.ts";
import type { Fact, Press } from "./view-parts.ts";

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
  /** Absent when no task is past its date. */
  readonly overdue: WayOn | undefined;
  readonly areas: readonly (WayOn & { readonly facts: string })[];
  readonly groups: readonly WayOn[];
  readonly notes: readonly string[];
}

/** Tasks of one area, for one group, or with something else in common. */
export interface TaskListView {
  readonly kind: "task-list";
  readonly language: Language;
  readonly title: string;
  readonly count: string;
  readonly sections: readonly TaskSection[];
  readonly notes: readonly string[];
  readonly wholePlan: WayOn;
}

export interface TaskSection {
  /** Absent where the list is not divided. */
  readonly heading: string | undefined;
  readonly lines: readonly TaskLine[];
}

export interface TaskLine {
  /** As printed («a) ii.»); absent when nothing was printed. */
  readonly label: string | undefined;
  readonly text: string;
  /** Status, date and owner as far as they are set; empty when nothing is. */
  readonly facts: string;
  /** When it was due; absent when it is not past its date. */
  readonly overdue: string | undefined;
  readonly say: string;
}

/** One task with what is known of it, and who changed what when. */
export interface TaskView {
  readonly kind: "task";
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly overdue: string | undefined;
  readonly notes: readonly string[];
  readonly historyTitle: string;
  /** Newest first; a sentence that says so when there is none. */
  readonly history: readonly string[];
  /** Absent for those who may not change it. */
  readonly change: Press | undefined;
  readonly wholePlan: WayOn;
}
