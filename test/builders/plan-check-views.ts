import type { Language } from "../../src/domain/kernel/language.ts";
import { examinePlan } from "../../src/domain/plan/doctor/examine-plan.ts";
import type { PlanRule, PlanUnderCheck } from "../../src/domain/plan/doctor/plan-finding.ts";
import { isInTable } from "../../src/domain/plan/plan-from-document.ts";
import { type PlanCheck, planCheckView, planFindingView } from "../../src/presentation/view/plan-check.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { date } from "./documents.ts";
import { shippedCommunity } from "./shipped-communities.ts";
import { line, shipped } from "./shipped-plan.ts";
import { change } from "./tasks.ts";

const { community, documents } = shippedCommunity("ostfold");
const clauses = documents.find(({ head }) => head.id === shipped.plan.document.id)?.version.clauses ?? [];

function checkOf(over: Partial<PlanUnderCheck> = {}, preparesCases = true): PlanCheck {
  const checked = { plan: shipped.plan, lines: shipped.tasks, clauses, today: date("2026-11-21"), ...over };
  return { community, checked, findings: examinePlan(checked), preparesCases };
}

const shippedCheck: PlanCheck = checkOf();

/** One line for each group, with a date and an owner, while the plan holds. */
const healthy = checkOf({
  lines: ["1.a.i", "1.b.ii", "1.c.iii", "1.d.2"].map((number) =>
    line(number, { changes: [change({ due: date("2024-10-01"), owner: "hospital" })] }),
  ),
  clauses: clauses.filter((clause) => isInTable(clause)),
  today: date("2024-06-01"),
});

function found(rule: PlanRule, language: Language, check = shippedCheck): View {
  const finding = check.findings.find((each) => each.rule === rule);
  return finding === undefined ? planCheckView(check, language) : planFindingView(check, finding, language);
}

export const PLAN_CHECK_VIEWS = {
  "plan-check": (language) => planCheckView(shippedCheck, language),
  "plan-check-healthy": (language) => planCheckView(healthy, language),
  "plan-check-two-periods": (language) => found("two-periods", language),
  "plan-check-no-dates": (language) => found("no-dates", language, checkOf({}, false)),
  "plan-check-same-theme": (language) => found("same-theme", language),
  "plan-check-expired": (language) => found("expired", language),
  "plan-check-labels": (language) => found("doubled-label", language),
} as const satisfies Record<string, (language: Language) => View>;
