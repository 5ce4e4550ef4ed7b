import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Plan, Task } from "../../domain/plan/task.ts";
import { isTracked, overdue, taskState } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import type { TaskLine } from "./plan-view.ts";

/** What every view of the plan is made from. */
export interface PlanFacts {
  readonly community: Community;
  readonly plan: Plan;
  /** The date that due dates and the period are compared with. */
  readonly today: CivilDate;
}

/** What people call a task by: its number in the plan, else its id. */
function nameOf({ number, id }: Task): string {
  return number ?? id;
}

/** A party's name; the id itself when the community no longer has it. */
export function partyName(id: string, { parties }: Community): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

/** Absent when the task is not past its date. */
export function overdueText(task: Task, today: CivilDate, language: Language): string | undefined {
  const { due } = taskState(task);
  return due !== undefined && overdue(task, today)
    ? planTexts(language).list.wasDue(dateText(due, language))
    : undefined;
}

export function taskLine(task: Task, { community, today }: PlanFacts, language: Language): TaskLine {
  const { list, statusWord, kind, say } = planTexts(language);
  const { status, due, owner } = taskState(task);
  const late = overdueText(task, today, language);
  const facts = [
    isTracked(task) || task.absentFrom !== undefined ? undefined : kind[task.kind],
    status && statusWord[status],
    due && late === undefined ? list.due(dateText(due, language)) : undefined,
    owner && partyName(owner, community),
    task.printedWhen && list.printedWhen(task.printedWhen),
  ];
  return {
    label: task.label,
    text: task.text,
    facts: facts.filter((fact) => fact !== undefined).join(" · "),
    overdue: late,
    say: say.task(nameOf(task)),
  };
}
