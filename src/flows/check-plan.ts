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
  const document = await agreements.readVersion(community, plan.document.id, plan.document.version);
  const checked = { plan, lines, clauses: document?.clauses ?? [], today };
  return { checked, findings: examinePlan(checked) };
}
