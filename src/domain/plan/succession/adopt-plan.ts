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

/** The id of a task in the plan that carries it over. */
function carriedId({ id, number }: Pick<Task, "id" | "number">, plan: string): string {
  return `${plan}/${number ?? id}`;
}

/**
 * Carries out what the body adopted: what is carried over begins anew in the plan that follows, every old task says what
 * became of it, and the draft becomes a plan (M82). What nobody chose about came after the draft was put forward, and is
 * carried over, so that nothing vanishes.
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
    for (const task of tasksToFollow(await tasksOfPlan(store, community, draft.follows))) {
      const { choice, reason } = choices.get(task.id) ?? {
        choice: "carry-over" as const,
        reason: adoption.lateReason,
      };
      const to = choice === "carry-over" ? carriedId(task, draft.id) : undefined;
      // Lost means that an earlier attempt came this far.
      if (to !== undefined)
        await store.writeTask(community, carriedTask(task, to, draft, adoption), undefined);
      const { at, by } = adoption;
      const succession = { choice, reason, ...(to === undefined ? {} : { to }) };
      await addOnce(store, community, task.id, { at, by, succession, mark: `adopt:${adoption.case}` });
    }
  }
  await setAdopted(store, community, draft.id, adoption);
}

/** As the old one stands now; a date that is past when the new plan begins is left for people to set anew. */
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

async function addOnce(store: PlanStore, community: string, id: string, change: TaskChange): Promise<void> {
  for (;;) {
    const stored = await store.readTask(community, id);
    if (stored === undefined || stored.value.changes.some(({ mark }) => mark === change.mark)) return;
    const next = { ...stored.value, changes: [...stored.value.changes, change] };
    if ((await store.writeTask(community, next, stored.etag)).outcome === "written") return;
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
