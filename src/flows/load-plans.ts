import type { AgreementStore } from "../domain/agreements/agreement-store.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { loadPlan } from "../domain/plan/load-plan.ts";
import { planFromDocument, type ReadPlan } from "../domain/plan/plan-from-document.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";

export interface LoadPlansParts {
  readonly agreements: AgreementStore;
  readonly plans: PlanStore;
}

/**
 * Loads every action plan that the community's corpus holds, with its tasks; what people have set is kept, and the same
 * texts again write nothing. Of several versions of one plan, that is the one that has begun last.
 */
export async function loadPlans(
  { agreements, plans }: LoadPlansParts,
  community: string,
  today: CivilDate,
): Promise<void> {
  const read = await plansIn(agreements, community);
  for (const versions of Map.groupBy(read, ({ plan }) => plan.id).values()) {
    const [first, ...others] = versions.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const begun = others.filter((version) => startOf(version) <= today).at(-1) ?? first;
    if (begun !== undefined) await loadPlan(plans, community, begun);
  }
}

/** Versions that a decision made are left out until their text is published. */
async function plansIn(agreements: AgreementStore, community: string): Promise<ReadPlan[]> {
  const corpus = (await agreements.readCorpus(community))?.value;
  const plans: ReadPlan[] = [];
  for (const { head, versions } of corpus?.documents ?? []) {
    if (head.standing !== "plan") continue;
    for (const { id, adopted, replacedBy } of versions) {
      if (adopted !== undefined || replacedBy !== undefined) continue;
      const version = await agreements.readVersion(community, head.id, id);
      const plan = version && planFromDocument({ head, version });
      if (plan !== undefined) plans.push(plan);
    }
  }
  return plans;
}

function startOf({ plan }: ReadPlan): string {
  return plan.from ?? "";
}
