import type { CivilDate } from "../kernel/civil-date.ts";
import { osloDateOf } from "../kernel/clock.ts";
import type { Task } from "./task.ts";
import { isUnfinished, taskState } from "./task-state.ts";

/**
 * The last day on which something can fall due of the task: when it was done, stopped, or ended by an adopted plan; of
 * one that is carried over, when the plan that follows begins (M82). Absent while none of that is so.
 */
export function taskSettledOn(task: Task): CivilDate | undefined {
  const last = task.changes.at(-1);
  if (last === undefined) return undefined;
  const changedOn = osloDateOf(last.at);
  if (!isUnfinished(task)) return changedOn;
  const { succession } = taskState(task);
  if (succession === undefined) return undefined;
  const { to, from } = succession;
  return to !== undefined && from !== undefined && from > changedOn ? from : changedOn;
}
