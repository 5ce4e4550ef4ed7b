import type { Task, TaskStatus } from "./task.ts";
import { isTracked, isUnfinished, taskState } from "./task-state.ts";

/** How many of some tasks there are, of those that ask for something (`isTracked`). */
export interface TaskCount {
  readonly all: number;
  /** `unset`: nobody has told how it stands. */
  readonly by: Readonly<Record<TaskStatus | "unset", number>>;
  /** Unfinished, with no date. */
  readonly undated: number;
  /** Unfinished, and nobody answers for it. */
  readonly unowned: number;
}

export function countTasks(tasks: readonly Task[]): TaskCount {
  const tracked = tasks.filter(isTracked);
  const states = tracked.map(taskState);
  const unfinished = tracked.filter(isUnfinished).map(taskState);
  const withStatus = (status: TaskStatus | undefined) =>
    states.filter((state) => state.status === status).length;
  return {
    all: tracked.length,
    by: {
      "not-started": withStatus("not-started"),
      "under-way": withStatus("under-way"),
      done: withStatus("done"),
      stopped: withStatus("stopped"),
      unset: withStatus(undefined),
    },
    undated: unfinished.filter(({ due }) => due === undefined).length,
    unowned: unfinished.filter(({ owners }) => owners.length === 0).length,
  };
}

/** Tasks under each area, in the order of the plan; what belongs to no area is not among them. */
export function tasksByArea(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const inAreas = tasks.filter(({ area, absentFrom }) => area !== undefined && absentFrom === undefined);
  return Map.groupBy(inAreas, ({ area }) => area?.number ?? "");
}
