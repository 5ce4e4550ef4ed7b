import type { CivilDate } from "../kernel/civil-date.ts";
import type { PriorityGroup } from "./priority-groups.ts";
import type { Task } from "./task.ts";
import { overdue } from "./task-state.ts";

/** Which tasks of a plan somebody wants to see. */
export type TaskSelection =
  /** By its number; also what divides one («1.a»). */
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "group"; readonly group: PriorityGroup }
  /** What decisions asked for. */
  | { readonly kind: "decided" }
  | { readonly kind: "overdue" }
  /** Lines that the plan prints no more. */
  | { readonly kind: "vanished" };

/** In the order given. A line that is printed no more is under `vanished`, and overdue if its date has passed. */
export function selectTasks(tasks: readonly Task[], selection: TaskSelection, today: CivilDate): Task[] {
  return tasks.filter((task) => isSelected(task, selection, today));
}

function isSelected(task: Task, selection: TaskSelection, today: CivilDate): boolean {
  const printed = task.absentFrom === undefined;
  switch (selection.kind) {
    case "area":
      return printed && isUnder(selection.area, task);
    case "group":
      return printed && task.groups.includes(selection.group);
    case "decided":
      return task.case !== undefined;
    case "overdue":
      return overdue(task, today);
    case "vanished":
      return !printed;
  }
}

/** The task that somebody calls by its number (`1.a.iv`) or, where it has none, by its id; case may differ. */
export function taskCalled(name: string, tasks: readonly Task[]): Task | undefined {
  const wanted = name.toLowerCase();
  return tasks.find(({ number, id }) => (number ?? id).toLowerCase() === wanted);
}

function isUnder(area: string, { number }: Task): boolean {
  return number !== undefined && `${number}.`.startsWith(`${area}.`);
}
