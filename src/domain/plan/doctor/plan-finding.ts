import type { CaseKind } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import type { PlanClause } from "../plan-from-document.ts";
import type { PriorityGroup } from "../priority-groups.ts";
import type { Plan, Task } from "../task.ts";

/** What the doctor looks at: the plan and its tasks as they are kept, and what its document prints. */
export interface PlanUnderCheck {
  readonly plan: Plan;
  /** The lines that are printed, in their order, with what people have set. */
  readonly lines: readonly Task[];
  /** Every clause of the document, in and around the table. Empty where the plan has none of its own. */
  readonly clauses: readonly PlanClause[];
  readonly today: CivilDate;
}

/** Everything the doctor knows to look for. */
export type PlanRule =
  | "expired"
  | "no-period"
  | "two-periods"
  | "no-dates"
  | "no-owners"
  | "group-without-activity"
  | "doubled-label"
  | "unlabelled"
  | "torn"
  | "titles-differ"
  | "status-sentence"
  | "strategy-heading"
  | "same-theme";

/** What keeps the plan from being followed; what is wrong in its text; what is worth knowing. */
export const SERIOUSNESS = ["serious", "wrong", "worth-knowing"] as const;
export type Seriousness = (typeof SERIOUSNESS)[number];

/** Two places where the plan itself says the same thing in two ways, word for word. */
export interface Readings {
  readonly summary: string;
  readonly table: string;
}

/** Where a finding is. */
export type PlanPlace =
  | { readonly kind: "line"; readonly task: Task }
  /** An area or what divides one, by its number («10», «1.b»). */
  | { readonly kind: "title"; readonly number: string; readonly readings: Readings }
  /** Lines that name the same thing. */
  | { readonly kind: "theme"; readonly theme: string; readonly tasks: readonly Task[] }
  | { readonly kind: "group"; readonly group: PriorityGroup }
  | { readonly kind: "plan" };

/** Something in the plan that a body should look at. Nothing is mended by finding it. */
export interface PlanFinding {
  readonly rule: PlanRule;
  readonly seriousness: Seriousness;
  /** In printed order; never empty. */
  readonly places: readonly PlanPlace[];
  /** How a case that repairs it is routed: the router names the body. */
  readonly repair: CaseKind;
}
