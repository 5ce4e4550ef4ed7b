import { newsIn, type TaskNews, type WantedTaskChange } from "./change-task.ts";
import type { Task, TaskChange } from "./task.ts";
import { taskStateAfter } from "./task-state.ts";

/** A change that somebody else was ahead of. */
export interface OvertakenChange {
  /** What the person themselves meant to change: what they left as they saw it is not theirs to bring back. */
  readonly own: TaskNews;
  /** What others changed after the person saw it, oldest first. */
  readonly meanwhile: readonly TaskChange[];
}

/** Tells what a person changed from what they only saw, so that neither is lost when the form is shown again. */
export function overtakenChange(task: Task, wanted: WantedTaskChange): OvertakenChange {
  const seen = wanted.seen ?? task.changes.length;
  return { own: newsIn(taskStateAfter(task, seen), wanted), meanwhile: task.changes.slice(seen) };
}
