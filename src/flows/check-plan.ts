import type { AgreementStore } from "../domain/agreements/agreement-store.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { examinePlan, printedLines } from "../domain/plan/doctor/examine-plan.ts";
import type { PlanFinding, PlanUnderCheck } from "../domain/plan/doctor/plan-finding.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import type { Plan } from "../domain/plan/task.ts";
import { tasksOfPlan } from "../domain/plan/tasks-of-plan.ts";

export interface CheckPlanParts {
  readonly plans: PlanStore;
  readonly agreements: Pick<AgreementStore, "readVersion">;
}

/** Looks a plan through as it stands today: its lines as people have left them, and what its document prints. */
export async function checkPlan(
  { plans, agreements }: CheckPlanParts,
  community: string,
  plan: Plan,
  today: CivilDate,
): Promise<{ readonly checked: PlanUnderCheck; readonly findings: readonly PlanFinding[] }> {
  const lines = printedLines(await tasksOfPlan(plans, community, plan.id));
  const checked = { plan, lines, clauses: await clausesOf({ plans, agreements }, community, plan), today };
  return { checked, findings: examinePlan(checked) };
}

/** None while the plan has no document of its own: one that followed another points at the other's until then. */
async function clausesOf({ plans, agreements }: CheckPlanParts, community: string, plan: Plan) {
  const { id, version } = plan.document;
  const before = plan.follows === undefined ? undefined : await plans.readPlan(community, plan.follows);
  if (before?.value.document.version === version) return [];
  return (await agreements.readVersion(community, id, version))?.clauses ?? [];
}
