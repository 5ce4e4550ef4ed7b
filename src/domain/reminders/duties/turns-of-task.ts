import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Task } from "../../plan/task.ts";

/**
 * How often a task has become due on a day again: done or stopped and taken up anew, or moved to another day and back.
 * Whoever was told of it before is told anew.
 */
export function turnsOnDay(task: Pick<Task, "due" | "changes">, day: CivilDate): number {
  let { due } = task;
  let finished = false;
  let isDue = due === day;
  let times = isDue ? 1 : 0;
  for (const change of task.changes) {
    if (change.status !== undefined) finished = change.status === "done" || change.status === "stopped";
    if (change.due !== undefined) due = change.due ?? undefined;
    const before = isDue;
    isDue = due === day && !finished;
    if (isDue && !before) times += 1;
  }
  return times;
}
