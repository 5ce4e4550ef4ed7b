import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Actor } from "../people/actor.ts";
import type { Standing } from "../people/seats.ts";
import type { PlanStore } from "./plan-store.ts";
import type { Task, TaskChange, TaskStatus } from "./task.ts";
import { taskState } from "./task-state.ts";

/** Why a task was not changed; each has its sentence in `presentation/text`. */
export type TaskRefusal =
  | "not-a-member"
  | "no-such-party"
  /** Somebody changed it after the form was shown: what it said may no longer be meant. */
  | "changed-meanwhile"
  | "nothing-new";

/** What somebody wants of a task. Absent: leave it as it is; null: take the date or the owner away. */
export interface WantedTaskChange {
  readonly status?: TaskStatus | undefined;
  readonly due?: CivilDate | null | undefined;
  readonly owner?: string | null | undefined;
  readonly note?: string | undefined;
  /** How many changes the task had when the person saw it; absent when they did not see it first. */
  readonly seen?: number | undefined;
}

/** The click: who, as what, when (an instant in UTC), and the mark that it is counted once by. */
export interface TaskClick {
  readonly community: Community;
  readonly actor: Actor;
  readonly standing: Standing;
  readonly at: string;
  readonly mark: string;
}

export type TaskChanging =
  | { readonly kind: "changed" | "already-counted"; readonly task: Task }
  | { readonly kind: "refused"; readonly refused: TaskRefusal; readonly task: Task }
  | { readonly kind: "no-such-task" };

/**
 * Adds a change to a task's history. A lost race reads again and asks the rule again, so that the rule has always
 * seen what it adds to; the same mark is counted once.
 */
export async function changeTask(
  store: PlanStore,
  id: string,
  wanted: WantedTaskChange,
  click: TaskClick,
): Promise<TaskChanging> {
  for (;;) {
    const stored = await store.readTask(click.community.id, id);
    if (stored === undefined) return { kind: "no-such-task" };
    const task = stored.value;
    const outcome = changeOf(task, wanted, click);
    if (outcome === "already-counted") return { kind: outcome, task };
    if (typeof outcome === "string") return { kind: "refused", refused: outcome, task };
    const next: Task = { ...task, changes: [...task.changes, outcome] };
    const write = await store.writeTask(click.community.id, next, stored.etag);
    if (write.outcome === "written") return { kind: "changed", task: next };
  }
}

/** Whoever holds a seat or stands in for it, and the secretariat; observers see, and do not change. */
export function mayChangeTasks({ seats, secretaryFor }: Standing): boolean {
  return seats.length > 0 || secretaryFor.length > 0;
}

/** The change to add; only what differs from how things stand is in it. */
function changeOf(
  task: Task,
  wanted: WantedTaskChange,
  { community, actor, standing, at, mark }: TaskClick,
): TaskChange | TaskRefusal | "already-counted" {
  if (!mayChangeTasks(standing)) return "not-a-member";
  if (task.changes.some((change) => change.mark === mark)) return "already-counted";
  if (wanted.seen !== undefined && wanted.seen !== task.changes.length) return "changed-meanwhile";
  const { owner } = wanted;
  if (typeof owner === "string" && !community.parties.some(({ id }) => id === owner)) return "no-such-party";
  const news = newsIn(task, wanted);
  if (Object.keys(news).length === 0) return "nothing-new";
  return { at, by: actor, ...news, mark };
}

function newsIn(task: Task, wanted: WantedTaskChange): Pick<TaskChange, "status" | "due" | "owner" | "note"> {
  const state = taskState(task);
  const { status, due, owner } = wanted;
  const note = wanted.note?.trim();
  return {
    ...(status === undefined || status === state.status ? {} : { status }),
    ...(due === undefined || due === (state.due ?? null) ? {} : { due }),
    ...(owner === undefined || owner === (state.owner ?? null) ? {} : { owner }),
    ...(note === undefined || note === "" ? {} : { note }),
  };
}
