import type { Language } from "../../domain/kernel/language.ts";
import { selectTasks } from "../../domain/plan/select-tasks.ts";
import {
  STUCK_REASONS,
  type StuckReason,
  type StuckTask,
  stuckTasks,
} from "../../domain/plan/stuck-tasks.ts";
import type { Task } from "../../domain/plan/task.ts";
import { planExpired } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { bodyName } from "./case-words.ts";
import { periodWarning } from "./period-warning.ts";
import type { TaskLine, TaskListView, TaskSection } from "./plan-view.ts";
import { taskListView } from "./task-list-view.ts";
import { type PlanFacts, taskLine } from "./task-words.ts";

/** Of each reason; the counts in the headings are of all. */
const MOST_OF_REASON = 5;

/**
 * «Hva henger?»: each task once, under what presses most, with what else is the matter beside it. What is late, what has
 * no date and what has no owner are told apart: they are not the same and not mended alike.
 *
 * @param tasks all of the plan's, in printed order
 * @param body only what it follows up; absent: everything
 */
export function stuckTasksView(
  facts: PlanFacts,
  tasks: readonly Task[],
  body: string | undefined,
  language: Language,
): TaskListView {
  const { stuck, mine, say } = taskTexts(language);
  const texts = planTexts(language);
  const followed = body === undefined ? tasks : selectTasks(tasks, { kind: "body", body }, facts.today);
  // Where it follows nothing up, «nothing hangs» would say too much.
  if (body !== undefined && followed.length === 0)
    return taskListView(facts, tasks, { kind: "body", body }, language);
  const found = stuckTasks(followed, facts.plan, facts.today);
  const sections = STUCK_REASONS.flatMap((reason) => sectionOf(reason, found, facts, language));
  const listed = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    kind: "task-list",
    language,
    title: body === undefined ? stuck.title : stuck.titleIn(bodyName(facts.community, body, language)),
    warning: planExpired(facts.plan, facts.today) ? stuck.suspended : periodWarning(facts, language),
    count: found.length === 0 ? stuck.none : texts.list.count(found.length),
    sections,
    rest: found.length - listed,
    notes: found.length === 0 ? [] : [stuck.once],
    ways: [{ label: mine.title, say: say.mine }],
    wholePlan: { label: texts.task.wholePlan, say: texts.say.plan },
  };
}

function sectionOf(
  reason: StuckReason,
  found: readonly StuckTask[],
  facts: PlanFacts,
  language: Language,
): TaskSection[] {
  const here = found.filter(({ reasons: [first] }) => first === reason);
  if (here.length === 0) return [];
  return [
    {
      heading: taskTexts(language).stuck.section[reason](here.length),
      lines: here.slice(0, MOST_OF_REASON).map((each) => lineOf(each, facts, language)),
    },
  ];
}

function lineOf({ task, reasons: [, ...others] }: StuckTask, facts: PlanFacts, language: Language): TaskLine {
  const { also } = taskTexts(language).stuck;
  const line = taskLine(task, facts, language);
  const parts = [line.facts, ...others.map((reason) => also[reason])].filter((part) => part !== "");
  return { ...line, facts: parts.join(" · ") };
}
