import { type CivilDate, daysAfter, daysBefore } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { Plan, Task } from "./task.ts";
import { hasGivenWay, isTracked, isUnfinished, overdue, taskState } from "./task-state.ts";

/** Why a task hangs, most pressing first. Each stands for itself: a task without a date is never overdue (G3). */
export const STUCK_REASONS = ["overdue", "due-soon", "no-owner", "no-date", "no-news"] as const;

export type StuckReason = (typeof STUCK_REASONS)[number];

export interface StuckTask {
  readonly task: Task;
  /** In the order of `STUCK_REASONS`; never empty. */
  readonly reasons: readonly StuckReason[];
}

/** How near a date is told of, in days. */
export const SOON_DAYS = 30;
/** How long a task may be without news, in days. */
export const SILENT_DAYS = 90;

/**
 * The unfinished tasks that something is the matter with, in the order given. Lines that ask for nothing, and lines
 * that are printed no more, hang only when somebody gave them a date that has passed; what an adopted plan has ended, or
 * taken over, never does (M82).
 */
export function stuckTasks(tasks: readonly Task[], plan: Plan, today: CivilDate): StuckTask[] {
  return tasks.flatMap((task) => {
    const reasons = STUCK_REASONS.filter((reason) => hangsBy(reason, task, plan, today));
    return reasons.length === 0 ? [] : [{ task, reasons }];
  });
}

/** The day of the latest change; absent when nobody has told anything. */
function lastNewsOf({ changes }: Task): CivilDate | undefined {
  const last = changes.at(-1);
  return last === undefined ? undefined : osloDateOf(last.at);
}

function hangsBy(reason: StuckReason, task: Task, plan: Plan, today: CivilDate): boolean {
  if (hasGivenWay(task, today)) return false;
  if (reason === "overdue") return overdue(task, today);
  if (!isTracked(task) || !isUnfinished(task)) return false;
  const { due, owners } = taskState(task);
  switch (reason) {
    case "due-soon":
      return due !== undefined && today <= due && due <= daysAfter(today, SOON_DAYS);
    case "no-owner":
      return owners.length === 0;
    case "no-date":
      // What goes on has no end to set a date for.
      return due === undefined && task.kind !== "continuous";
    case "no-news":
      return silentSince(task, plan, daysBefore(today, SILENT_DAYS));
  }
}

/** Where nobody has told anything, a line of the plan is silent since the plan began; of a decision's no day is known. */
function silentSince(task: Task, { from }: Plan, day: CivilDate): boolean {
  const since = lastNewsOf(task) ?? (task.case === undefined ? from : undefined);
  return since !== undefined && since < day;
}
