import type { CivilDate } from "../kernel/civil-date.ts";
import type { PriorityGroup } from "./priority-groups.ts";
import type { Task } from "./task.ts";
import { isTracked, isUnfinished, overdue, taskState } from "./task-state.ts";

/** Which tasks of a plan somebody wants to see. */
export type TaskSelection =
  /** By its number; also what divides one («1.a»). */
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "group"; readonly group: PriorityGroup }
  /** Those that any of the parties answers for. */
  | { readonly kind: "parties"; readonly parties: readonly string[] }
  /** What a body follows up. */
  | { readonly kind: "body"; readonly body: string }
  /** By number of hol § 6-2 first paragraph. */
  | { readonly kind: "statute"; readonly number: number }
  /** Unfinished ones that nobody answers for. */
  | { readonly kind: "unowned" }
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
      return printed && taskState(task).groups.includes(selection.group);
    case "parties":
      return printed && taskState(task).owners.some((owner) => selection.parties.includes(owner));
    case "body":
      return printed && taskState(task).body === selection.body;
    case "statute":
      return printed && taskState(task).statute.includes(selection.number);
    case "unowned":
      return isTracked(task) && isUnfinished(task) && taskState(task).owners.length === 0;
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
