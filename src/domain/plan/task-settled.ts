import type { CivilDate } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { Task } from "./task.ts";
import { isUnfinished, taskState } from "./task-state.ts";

/**
 * The day on which the task was done or stopped, or an adopted plan said what becomes of it (M82). Absent while none of
 * that is so, with a date or without.
 */
export function taskSettledOn(task: Task): CivilDate | undefined {
  const last = task.changes.at(-1);
  const isOpen = isUnfinished(task) && taskState(task).succession === undefined;
  return last === undefined || isOpen ? undefined : osloDateOf(last.at);
}
