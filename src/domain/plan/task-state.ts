import type { CivilDate } from "../kernel/civil-date.ts";
import type { Plan, Task, TaskStatus } from "./task.ts";

/** How things stand with a task; each part absent while nobody has set it, and never guessed. */
export interface TaskState {
  readonly status: TaskStatus | undefined;
  readonly due: CivilDate | undefined;
  /** The id of a party. */
  readonly owner: string | undefined;
}

/** The last word on each part; what was never changed is as the task began. */
export function taskState({ owner, due, changes }: Task): TaskState {
  return changes.reduce<TaskState>(
    (state, change) => ({
      status: change.status ?? state.status,
      due: change.due === undefined ? state.due : (change.due ?? undefined),
      owner: change.owner === undefined ? state.owner : (change.owner ?? undefined),
    }),
    { status: undefined, due, owner },
  );
}

/** A line that asks for something and is still printed: status sentences and strategy headings do not (G9). */
export function isTracked({ kind, absentFrom }: Task): boolean {
  return absentFrom === undefined && (kind === "deliverable" || kind === "continuous");
}

/** Neither done nor stopped. */
export function isUnfinished(task: Task): boolean {
  const { status } = taskState(task);
  return status !== "done" && status !== "stopped";
}

/** Past its date and unfinished. Never for a blank date, and never for the plan's own «2023», which is a text (G3). */
export function overdue(task: Task, today: CivilDate): boolean {
  const { due } = taskState(task);
  return due !== undefined && due < today && isUnfinished(task);
}

/** The period has run out and nothing says that it was prolonged (G10); a plan without an end never expires. */
export function planExpired({ to }: Plan, today: CivilDate): boolean {
  return to !== undefined && to < today;
}

/**
 * Nobody is reminded of the lines of an expired plan until it is prolonged or followed by another (G10), nor of lines
 * that are printed no more. What a decision asked for was asked for by a body, and is reminded of all the same.
 */
export function remindersSuspended(task: Task, plan: Plan, today: CivilDate): boolean {
  return task.absentFrom !== undefined || (task.case === undefined && planExpired(plan, today));
}
