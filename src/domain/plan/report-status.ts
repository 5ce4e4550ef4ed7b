import type { WantedTaskChange } from "./change-task.ts";
import type { TaskPowers } from "./powers-over-task.ts";
import type { Task, TaskStatus } from "./task.ts";
import { taskState } from "./task-state.ts";

/**
 * The owners that a person reports for, where they answer for some of several only. Absent: what they report is about
 * the whole task.
 */
export function reportsFor(task: Task, { everything, parties }: TaskPowers): readonly string[] | undefined {
  const { owners } = taskState(task);
  const own = owners.filter((owner) => parties.includes(owner));
  return everything || own.length === 0 || own.length === owners.length ? undefined : own;
}

/** «Ferdig» in one press: of the whole task, or of the reporter's own part in it. */
export function reportOf(task: Task, status: TaskStatus, powers: TaskPowers): WantedTaskChange {
  const own = reportsFor(task, powers);
  return own === undefined ? { status } : { partyStatus: own.map((party) => ({ party, status })) };
}

/** How it stands for the one who would report: what all their parties have told alike, else the status of the whole. */
export function statusFor(task: Task, powers: TaskPowers): TaskStatus | undefined {
  const { status, partyStatus } = taskState(task);
  const [first, ...others] = (reportsFor(task, powers) ?? []).map((party) => partyStatus.get(party));
  return first !== undefined && others.every((each) => each === first) ? first : status;
}
