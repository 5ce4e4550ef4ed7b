import type { CivilDate } from "../../kernel/civil-date.ts";
import { everyItem } from "../../kernel/every-page.ts";
import type { PlanStore } from "../plan-store.ts";
import type { Plan } from "../task.ts";
import { presentPlan } from "../tasks-of-plan.ts";

/**
 * The plan that what a decision asks for joins: the present one, or the one adopted to follow it, whether it has begun
 * or not. A task that came to the old plan after its lines were carried over would be left behind there.
 */
export async function planForNewTasks(
  store: PlanStore,
  community: string,
  today: CivilDate,
): Promise<Plan | undefined> {
  const present = await presentPlan(store, community, today);
  const plans = (await everyItem((request) => store.listPlans(community, request))).map(({ value }) => value);
  return plans.find(({ follows, adopted }) => follows === present?.id && adopted !== undefined) ?? present;
}
