import type { CivilDate } from "../kernel/civil-date.ts";
import type { PlanStore } from "./plan-store.ts";
import type { Plan } from "./task.ts";
import { lastDayOf } from "./task-state.ts";
import { adoptedPlans, begunBy } from "./tasks-of-plan.ts";

/** A decision that lets a plan hold for longer (G10). */
export interface Prolonging {
  /** The case: the same one again changes nothing. */
  readonly case: string;
  /** The day of the decision. */
  readonly on: CivilDate;
  readonly to: CivilDate;
  /** The document that the case came from; absent where it came from none, or from no plan. */
  readonly document?: string | undefined;
}

/**
 * Prolongs the plan that the case came from, else the present one. Nothing where there is no plan, and where it already
 * holds for as long: a decision to prolong never shortens.
 */
export async function prolongPlan(
  store: PlanStore,
  community: string,
  { document, ...prolonging }: Prolonging,
): Promise<void> {
  const adopted = await adoptedPlans(store, community);
  if (adopted.some(({ prolonged = [] }) => prolonged.some((each) => each.case === prolonging.case))) return;
  const own = adopted.filter((plan) => plan.document.id === document);
  const plan = begunBy(prolonging.on, own) ?? begunBy(prolonging.on, adopted);
  if (plan === undefined) return;
  for (;;) {
    const stored = await store.readPlan(community, plan.id);
    if (stored === undefined || !isLonger(prolonging.to, stored.value)) return;
    const { prolonged = [] } = stored.value;
    if (prolonged.some((each) => each.case === prolonging.case)) return;
    const next: Plan = { ...stored.value, prolonged: [...prolonged, prolonging] };
    const write = await store.writePlan(community, next, stored.etag);
    if (write.outcome === "written") return;
  }
}

function isLonger(to: CivilDate, plan: Plan): boolean {
  const last = lastDayOf(plan);
  return last !== undefined && last < to;
}
