import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Actor } from "../../people/actor.ts";
import type { PlanStore } from "../plan-store.ts";
import type { Plan, Task, TaskChange } from "../task.ts";
import { taskState } from "../task-state.ts";
import { tasksOfPlan } from "../tasks-of-plan.ts";
import { choicesIn, tasksToFollow } from "./choose-succession.ts";

/** The decision that adopts a plan. */
export interface Adoption {
  readonly case: string;
  readonly body: string;
  readonly on: CivilDate;
  /** When, as an instant in UTC, and by whom it was recorded. */
  readonly at: string;
  readonly by: Actor;
  /** Why a task that came to the old plan after the draft was put forward is carried over, for people to read. */
  readonly lateReason: string;
}

/** «HP-2027/4.a» for a line, «task:BT-9:1:HP-2027» for what a decision asked for: people may call both. */
function carriedId({ id, number, plan: old }: Pick<Task, "id" | "number" | "plan">, plan: string): string {
  if (number !== undefined) return `${plan}/${number}`;
  return `${id.endsWith(`:${old}`) ? id.slice(0, -old.length - 1) : id}:${plan}`;
}

/**
 * Carries out what the body adopted: every old task says what becomes of it, what is carried over gets its task in the
 * plan that follows, and the draft becomes a plan (M82). What nobody chose about came after the draft was put forward,
 * and is carried over, so that nothing vanishes. Until the plan begins the old tasks are those that people follow up.
 *
 * Each write changes nothing when it was made before, and the plan comes last: what a crash cut short is done again.
 */
export async function adoptPlan(
  store: PlanStore,
  community: string,
  draft: Plan,
  adoption: Adoption,
): Promise<void> {
  if (draft.follows !== undefined) {
    const choices = choicesIn(draft);
    const { at, by, case: caseId, lateReason } = adoption;
    for (const task of tasksToFollow(await tasksOfPlan(store, community, draft.follows))) {
      const { choice, reason } = choices.get(task.id) ?? {
        choice: "carry-over" as const,
        reason: lateReason,
      };
      const to = choice === "carry-over" ? carriedId(task, draft.id) : undefined;
      const succession = {
        choice,
        reason,
        ...(to === undefined ? {} : { to }),
        ...(draft.from === undefined ? {} : { from: draft.from }),
      };
      const change: TaskChange = { at, by, succession, mark: `adopt:${caseId}` };
      const old = await addOnce(store, community, task.id, change);
      if (to !== undefined && old !== undefined)
        await putCarried(store, community, carriedTask(asAdopted(old, change), to, draft, adoption));
    }
  }
  await setAdopted(store, community, draft.id, adoption);
}

/** As it stood when the change was made: what came later is carried on when the plan begins. */
function asAdopted(task: Task, { mark }: TaskChange): Task {
  return {
    ...task,
    changes: task.changes.slice(
      0,
      task.changes.findIndex((each) => each.mark === mark),
    ),
  };
}

/** As the old one stood; a date that is past when the new plan begins is left for people to set anew. */
function carriedTask(task: Task, id: string, { id: plan, from }: Plan, adoption: Adoption): Task {
  const { printedWhen: _when, owner: _owner, due: _due, statute: _statute, ...printed } = task;
  const { due, owner, statute, groups } = taskState(task);
  const change = carriedChange(task, adoption);
  return {
    ...printed,
    id,
    plan,
    groups: [...groups],
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined || (from !== undefined && due < from) ? {} : { due }),
    ...(statute.length === 0 ? {} : { statute: [...statute] }),
    carriedFrom: task.id,
    changes: change === undefined ? [] : [change],
  };
}

/** What a task holds in its changes only, and what was going on or not begun when it was carried over. */
function carriedChange(task: Task, { at, by, case: caseId }: Adoption): TaskChange | undefined {
  const { owners, body, status } = taskState(task);
  const goesOn = status === "under-way" || status === "not-started";
  if (owners.length < 2 && body === undefined && !goesOn) return undefined;
  return {
    at,
    by,
    ...(owners.length < 2 ? {} : { owner: owners[0] ?? null, owners: [...owners] }),
    ...(body === undefined ? {} : { body }),
    ...(goesOn ? { status } : {}),
    mark: `adopt:${caseId}`,
  };
}

/** A line of that name may be there already, from the printed plan: its words stay, and the old task goes on in it. */
async function putCarried(store: PlanStore, community: string, carried: Task): Promise<void> {
  for (;;) {
    const stored = await store.readTask(community, carried.id);
    if (stored?.value.carriedFrom !== undefined) return;
    const next = stored && {
      ...carried,
      ...stored.value,
      changes: [...carried.changes, ...stored.value.changes],
    };
    if ((await store.writeTask(community, next ?? carried, stored?.etag)).outcome === "written") return;
  }
}

/** @returns the task with the change, made now or before; absent when there is no such task */
async function addOnce(
  store: PlanStore,
  community: string,
  id: string,
  change: TaskChange,
): Promise<Task | undefined> {
  for (;;) {
    const stored = await store.readTask(community, id);
    if (stored === undefined || stored.value.changes.some(({ mark }) => mark === change.mark))
      return stored?.value;
    const next = { ...stored.value, changes: [...stored.value.changes, change] };
    if ((await store.writeTask(community, next, stored.etag)).outcome === "written") return next;
  }
}

async function setAdopted(
  store: PlanStore,
  community: string,
  id: string,
  { body, case: caseId, on }: Adoption,
): Promise<void> {
  for (;;) {
    const stored = await store.readPlan(community, id);
    if (stored === undefined || stored.value.draft !== true) return;
    const next = { ...stored.value, draft: false, adopted: { body, case: caseId, on } };
    if ((await store.writePlan(community, next, stored.etag)).outcome === "written") return;
  }
}
