import type { CivilDate } from "../kernel/civil-date.ts";
import type { PriorityGroup } from "./priority-groups.ts";
import type { Plan, Task, TaskChange, TaskStatus } from "./task.ts";

/** How things stand with a task; each part absent or empty while nobody has set it, and never guessed. */
export interface TaskState {
  readonly status: TaskStatus | undefined;
  readonly due: CivilDate | undefined;
  /** The first of `owners`: all that the version before knew. */
  readonly owner: string | undefined;
  /** Ids of the parties that answer for it, of both sides. */
  readonly owners: readonly string[];
  /** The body that follows it up. */
  readonly body: string | undefined;
  /** What single parties have told of their own part; it never makes up the status of the whole. */
  readonly partyStatus: ReadonlyMap<string, TaskStatus>;
  /** Oldest first; what was once shown is not taken away. */
  readonly evidence: readonly Evidence[];
  /** Numbers of hol § 6-2 first paragraph. */
  readonly statute: readonly number[];
  readonly groups: readonly PriorityGroup[];
  /** What the plan that follows does with it; absent until it is decided on. */
  readonly succession: TaskChange["succession"];
}

export type Evidence = NonNullable<TaskChange["evidence"]>;

/** The last word on each part; what was never changed is as the task began. */
export function taskState(task: Task): TaskState {
  const { owner, due, changes, statute = [], groups } = task;
  return changes.reduce<TaskState>(following, {
    status: undefined,
    due,
    owner,
    owners: owner === undefined ? [] : [owner],
    body: undefined,
    partyStatus: new Map(),
    evidence: [],
    statute,
    groups,
    succession: undefined,
  });
}

/** How things stood when the task had so many changes. */
export function taskStateAfter(task: Task, changes: number): TaskState {
  return taskState({ ...task, changes: task.changes.slice(0, changes) });
}

function following(state: TaskState, change: TaskChange): TaskState {
  const owners = ownersAfter(state, change);
  const { partyStatus, evidence } = change;
  return {
    status: change.status ?? state.status,
    due: change.due === undefined ? state.due : (change.due ?? undefined),
    owner: owners[0],
    owners,
    body: change.body === undefined ? state.body : (change.body ?? undefined),
    partyStatus:
      partyStatus === undefined
        ? state.partyStatus
        : new Map([...state.partyStatus, [partyStatus.party, partyStatus.status]]),
    evidence: evidence === undefined ? state.evidence : [...state.evidence, evidence],
    statute: change.statute ?? state.statute,
    groups: change.groups ?? state.groups,
    succession: change.succession ?? state.succession,
  };
}

/** A change with `owner` alone was written by the version before, which knew of one. */
function ownersAfter(state: TaskState, { owner, owners }: TaskChange): readonly string[] {
  if (owners !== undefined) return owners;
  if (owner === undefined) return state.owners;
  return owner === null ? [] : [owner];
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

/** The last day that the plan holds: as prolonged, else as it was adopted. Absent where no end is known. */
export function lastDayOf({ to, prolonged = [] }: Pick<Plan, "to" | "prolonged">): CivilDate | undefined {
  return prolonged.at(-1)?.to ?? to;
}

/** The period has run out and nobody has prolonged it since (G10); a plan without an end never expires. */
export function planExpired(plan: Pick<Plan, "to" | "prolonged">, today: CivilDate): boolean {
  const last = lastDayOf(plan);
  return last !== undefined && last < today;
}

/**
 * An adopted plan has ended the task, or has begun with another in its place (M82). What is carried over lives on in the
 * old plan until the new one begins.
 */
export function hasGivenWay(task: Task, today: CivilDate): boolean {
  const { succession } = taskState(task);
  if (succession === undefined) return false;
  const { to, from } = succession;
  return to === undefined || from === undefined || from <= today;
}

/** Carried into a plan that has not begun: until then it is the task before it that people follow up (M82). */
export function waitsForItsPlan(
  { carriedFrom }: Task,
  { from }: Pick<Plan, "from">,
  today: CivilDate,
): boolean {
  return carriedFrom !== undefined && from !== undefined && today < from;
}

/**
 * Nobody is reminded of the lines of an expired plan until it is prolonged or followed by another (G10), nor of lines
 * that are printed no more, nor of what has given way to an adopted plan, or waits for it to begin (M82). What a decision
 * asked for was asked for by a body, and is reminded of all the same when a plan expires.
 *
 * @param plan absent where it is not known: only what the task says itself then suspends
 */
export function remindersSuspended(task: Task, plan: Plan | undefined, today: CivilDate): boolean {
  if (task.absentFrom !== undefined || hasGivenWay(task, today)) return true;
  if (plan === undefined) return false;
  return waitsForItsPlan(task, plan, today) || (task.case === undefined && planExpired(plan, today));
}
