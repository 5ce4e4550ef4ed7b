import type { CaseKind } from "../../community/community.ts";
import { PRIORITY_GROUPS } from "../priority-groups.ts";
import type { Task } from "../task.ts";
import { isTracked, isUnfinished, lastDayOf, planExpired, taskState } from "../task-state.ts";
import { doubledLabels, hasNoOwner, hasNoTime, isTorn, unlabelled } from "./line-rules.ts";
import type { PlanFinding, PlanPlace, PlanRule, PlanUnderCheck, Seriousness } from "./plan-finding.ts";
import { sameTheme } from "./same-theme.ts";
import { titlesThatDiffer, twoPeriods } from "./title-rules.ts";

interface Rule {
  readonly rule: PlanRule;
  readonly seriousness: Seriousness;
  /** Whoever adopts plans decides on their words; who answers for a task is for the body that runs the work. */
  readonly repair: CaseKind;
  readonly find: (checked: PlanUnderCheck) => readonly PlanPlace[];
}

/** The rules of the plan doctor, in the order that they are told (M82–M89, G2–G10, G27, G28). */
const RULES: readonly Rule[] = [
  {
    rule: "expired",
    seriousness: "serious",
    repair: "adopts-plan",
    find: ({ plan, today }) => (planExpired(plan, today) ? WHOLE_PLAN : []),
  },
  {
    rule: "no-period",
    seriousness: "serious",
    repair: "adopts-plan",
    find: ({ plan }) => (lastDayOf(plan) === undefined ? WHOLE_PLAN : []),
  },
  { rule: "two-periods", seriousness: "serious", repair: "adopts-plan", find: twoPeriods },
  {
    rule: "no-dates",
    seriousness: "serious",
    repair: "adopts-plan",
    find: ({ lines }) => placesOf(lines.filter(hasNoTime)),
  },
  {
    rule: "no-owners",
    seriousness: "serious",
    repair: "strategic",
    find: ({ lines }) => placesOf(lines.filter(hasNoOwner)),
  },
  {
    rule: "group-without-activity",
    seriousness: "serious",
    repair: "adopts-plan",
    find: ({ lines }) => groupsWithoutActivity(lines),
  },
  {
    rule: "doubled-label",
    seriousness: "wrong",
    repair: "adopts-plan",
    find: ({ lines }) => placesOf(doubledLabels(lines)),
  },
  {
    rule: "unlabelled",
    seriousness: "wrong",
    repair: "adopts-plan",
    find: ({ lines }) => placesOf(unlabelled(lines)),
  },
  {
    rule: "torn",
    seriousness: "wrong",
    repair: "adopts-plan",
    find: ({ lines }) => placesOf(lines.filter(isTorn)),
  },
  { rule: "titles-differ", seriousness: "wrong", repair: "adopts-plan", find: titlesThatDiffer },
  {
    rule: "status-sentence",
    seriousness: "wrong",
    repair: "adopts-plan",
    find: ({ lines }) => placesOf(lines.filter(({ kind }) => kind === "status-sentence")),
  },
  {
    rule: "strategy-heading",
    seriousness: "worth-knowing",
    repair: "adopts-plan",
    find: ({ lines }) => placesOf(lines.filter(({ kind }) => kind === "strategy-heading")),
  },
  {
    rule: "same-theme",
    seriousness: "worth-knowing",
    repair: "adopts-plan",
    find: ({ lines }) => sameTheme(lines),
  },
];

const WHOLE_PLAN: readonly PlanPlace[] = [{ kind: "plan" }];

/** What the plan lacks or contradicts, as the rules find it; empty for a plan that has nothing. Nothing is mended. */
export function examinePlan(checked: PlanUnderCheck): PlanFinding[] {
  return RULES.flatMap(({ find, ...rule }) => {
    const places = find(checked);
    return places.length === 0 ? [] : [{ ...rule, places }];
  });
}

/** The lines that a plan prints, of all the tasks that are kept with it. */
export function printedLines(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ number, absentFrom }) => number !== undefined && absentFrom === undefined);
}

/** Groups that the law of the field gives priority, and for which nothing is left to do in the plan (M87). */
function groupsWithoutActivity(lines: readonly Task[]): PlanPlace[] {
  const active = lines.filter((line) => isTracked(line) && isUnfinished(line));
  const served = new Set(active.flatMap((line) => taskState(line).groups));
  return PRIORITY_GROUPS.filter((group) => !served.has(group)).map((group) => ({ kind: "group", group }));
}

function placesOf(tasks: readonly Task[]): PlanPlace[] {
  return tasks.map((task) => ({ kind: "line", task }));
}
