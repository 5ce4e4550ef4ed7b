import type { CivilDate } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { Task } from "./task.ts";
import { isUnfinished } from "./task-state.ts";

/** The day on which the task was done or stopped. Absent while it is neither, with a date or without. */
export function taskSettledOn(task: Task): CivilDate | undefined {
  const last = task.changes.at(-1);
  return last === undefined || isUnfinished(task) ? undefined : osloDateOf(last.at);
}
