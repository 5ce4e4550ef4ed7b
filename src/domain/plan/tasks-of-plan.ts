import type { CivilDate } from "../kernel/civil-date.ts";
import { everyItem } from "../kernel/every-page.ts";
import type { PlanStore } from "./plan-store.ts";
import type { Plan, Task } from "./task.ts";

/** Every task of a plan: its lines in printed order, then what decisions asked for, by id. */
export async function tasksOfPlan(store: PlanStore, community: string, plan: string): Promise<Task[]> {
  const tasks = await everyItem((request) => store.listTasks(community, request));
  return tasks
    .map(({ value }) => value)
    .filter((task) => task.plan === plan)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** The task with an id, of whatever plan; case may differ. Absent when there is none. */
export async function taskWithId(store: PlanStore, community: string, id: string): Promise<Task | undefined> {
  const tasks = await everyItem((request) => store.listTasks(community, request));
  return tasks.find(({ value }) => value.id.toLowerCase() === id.toLowerCase())?.value;
}

/**
 * The plan that «handlingsplanen» means on a date and that new tasks join: the last to have begun, expired or not;
 * before any has begun, the first to begin. A draft is nobody's plan yet (M40). Absent when there is none.
 */
export async function presentPlan(
  store: PlanStore,
  community: string,
  today: CivilDate,
): Promise<Plan | undefined> {
  return begunBy(today, await adoptedPlans(store, community));
}

/**
 * Every plan of the community but drafts, in the order that they begin; of two that begin on the same day the source's
 * own words come last, after a retelling of them.
 */
export async function adoptedPlans(store: PlanStore, community: string): Promise<Plan[]> {
  return (await everyItem((request) => store.listPlans(community, request)))
    .map(({ value }) => value)
    .filter(({ draft }) => draft !== true)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** The last to have begun on a date; before any has, the first to begin. Absent where there is none. */
export function begunBy(today: CivilDate, plans: readonly Plan[]): Plan | undefined {
  return plans.filter((plan) => beginningOf(plan) <= today).at(-1) ?? plans[0];
}

/** A number also for what was never printed, so that two of them can be subtracted. */
function placeOf({ place }: Task): number {
  return place ?? Number.MAX_VALUE;
}

function orderOf(plan: Plan): string {
  return `${beginningOf(plan)} ${plan.document.retelling ? 0 : 1} ${plan.id}`;
}

function beginningOf({ from }: Plan): string {
  return from ?? "";
}
