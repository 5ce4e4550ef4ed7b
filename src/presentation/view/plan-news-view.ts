import { daysBefore } from "../../domain/kernel/civil-date.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Task, TaskChange } from "../../domain/plan/task.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import type { TaskListView } from "./plan-view.ts";
import { changedText } from "./task-history.ts";
import { type PlanFacts, taskCalledInText, taskName } from "./task-words.ts";

/** How far back «nytt» goes, in days: from one meeting of a body to the next, or so. */
const NEWS_DAYS = 60;
const MOST_NEWS = 15;

interface News {
  readonly task: Task;
  readonly change: TaskChange;
}

/** «Hva er nytt i planen»: who changed what, newest first, day by day. */
export function planNewsView(facts: PlanFacts, tasks: readonly Task[], language: Language): TaskListView {
  const { news: words, say } = taskTexts(language);
  const texts = planTexts(language);
  const since = daysBefore(facts.today, NEWS_DAYS);
  const all = tasks
    .flatMap((task) => task.changes.map((change): News => ({ task, change })))
    .sort((one, other) => (one.change.at < other.change.at ? 1 : -1));
  const recent = all.filter(({ change }) => osloDateOf(change.at) >= since);
  const [latest] = all;
  const days = Map.groupBy(recent.slice(0, MOST_NEWS), ({ change }) => osloDateOf(change.at));
  return {
    kind: "task-list",
    language,
    title: words.title,
    count: recent.length > 0 ? words.since(dateText(since, language)) : words.none(dateText(since, language)),
    sections: [...days].map(([day, within]) => ({
      heading: dateText(day, language),
      lines: within.map(({ task, change }) => ({
        label: undefined,
        text: `${change.by.name}: ${changedText(change, facts.community, language)}`,
        facts:
          task.number === undefined
            ? taskCalledInText(task, language)
            : `${taskCalledInText(task, language)}: ${task.text}`,
        overdue: undefined,
        say: texts.say.task(taskName(task)),
      })),
    })),
    rest: 0,
    notes: [
      ...(recent.length > MOST_NEWS ? [words.older(recent.length - MOST_NEWS)] : []),
      ...(recent.length > 0
        ? []
        : [
            latest === undefined
              ? words.never
              : words.latest(dateText(osloDateOf(latest.change.at), language)),
          ]),
    ],
    ways: [{ label: taskTexts(language).stuck.title, say: say.stuck }],
    wholePlan: { label: texts.task.wholePlan, say: texts.say.plan },
  };
}
