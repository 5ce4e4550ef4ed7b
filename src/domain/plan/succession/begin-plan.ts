import type { CivilDate } from "../../kernel/civil-date.ts";
import type { PlanStore } from "../plan-store.ts";
import type { Plan, Task, TaskChange } from "../task.ts";
import { hasGivenWay, taskState } from "../task-state.ts";
import { adoptedPlans, tasksOfPlan } from "../tasks-of-plan.ts";

/**
 * From the day that a plan begins, its tasks hold what people told of those before them after it was adopted (M82): each
 * change as it was made, by whom and when. Done once for each plan, and done again after a crash it adds nothing.
 */
export async function beginPlans(store: PlanStore, community: string, today: CivilDate): Promise<void> {
  for (const plan of await adoptedPlans(store, community)) {
    const { from, adopted, begunOn } = plan;
    if (adopted === undefined || begunOn !== undefined || (from !== undefined && today < from)) continue;
    for (const { id, carriedFrom } of await tasksOfPlan(store, community, plan.id))
      if (carriedFrom !== undefined) await carryOn(store, community, id, carriedFrom, plan);
    await setBegun(store, community, plan.id, today);
  }
}

/**
 * The task that is followed up on a date: the one named, or the one that an adopted plan has begun with in its place.
 * Absent when there is none.
 */
export async function livingTask(
  store: PlanStore,
  community: string,
  id: string,
  today: CivilDate,
): Promise<Task | undefined> {
  const task = (await store.readTask(community, id))?.value;
  const to = task && taskState(task).succession?.to;
  if (task === undefined || to === undefined || !hasGivenWay(task, today)) return task;
  return (await livingTask(store, community, to, today)) ?? task;
}

async function carryOn(
  store: PlanStore,
  community: string,
  id: string,
  carriedFrom: string,
  { from }: Plan,
): Promise<void> {
  const before = (await store.readTask(community, carriedFrom))?.value;
  if (before === undefined) return;
  for (;;) {
    const stored = await store.readTask(community, id);
    if (stored === undefined) return;
    const told = toldSince(before, stored.value, from);
    if (told.length === 0) return;
    const changes = [...stored.value.changes, ...told].toSorted(byTime);
    const write = await store.writeTask(community, { ...stored.value, changes }, stored.etag);
    if (write.outcome === "written") return;
  }
}

/** What the task does not hold yet; a date before the plan begins is taken away, for people to set anew. */
function toldSince(before: Task, { id, changes }: Task, from: CivilDate | undefined): TaskChange[] {
  const adopted = before.changes.findLastIndex(({ succession }) => succession?.to === id);
  if (adopted < 0) return [];
  const held = new Set(changes.map(({ mark }) => mark));
  return before.changes
    .slice(adopted + 1)
    .filter(({ mark, succession }) => succession === undefined && !held.has(mark))
    .map((change) =>
      from !== undefined && typeof change.due === "string" && change.due < from
        ? { ...change, due: null }
        : change,
    );
}

function byTime({ at: one }: TaskChange, { at: other }: TaskChange): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function setBegun(store: PlanStore, community: string, id: string, begunOn: CivilDate): Promise<void> {
  for (;;) {
    const stored = await store.readPlan(community, id);
    if (stored === undefined || stored.value.begunOn !== undefined) return;
    const write = await store.writePlan(community, { ...stored.value, begunOn }, stored.etag);
    if (write.outcome === "written") return;
  }
}
