import { REQUIREMENT_IDS, type RequirementId } from "../../domain/agreements/statute/requirements.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Plan, Task } from "../../domain/plan/task.ts";
import { isTracked, overdue, taskState } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import type { TaskLine } from "./plan-view.ts";

/** What every view of the plan is made from. */
export interface PlanFacts {
  readonly community: Community;
  readonly plan: Plan;
  /** The date that due dates and the period are compared with. */
  readonly today: CivilDate;
}

/** Enough of a task's words to know it by in the middle of a sentence. */
const MOST_TEXT = 60;
/** As many parties as a line on a phone has room for. */
const MOST_NAMES = 5;

/** What people call a task by: its number in the plan, else its id. */
export function taskName({ number, id }: Task): string {
  return number ?? id;
}

/** «Tiltak 1.a.iv», or the words of one that has no number. */
export function taskCalledInText({ number, text }: Task, language: Language): string {
  const { name, named } = taskTexts(language).report;
  return number === undefined
    ? named(text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT)}…`)
    : name(number);
}

/** A party's name; the id itself when the community no longer has it. */
export function partyName(id: string, { parties }: Community): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

/** «Moss, Råde og Sykehuset Østfold»; of many, the first and how many more there are. */
export function namesOf(ids: readonly string[], community: Community, language: Language): string {
  const names = ids.map((id) => {
    const party = community.parties.find((each) => each.id === id);
    return party?.short_name ?? party?.name ?? id;
  });
  if (names.length <= MOST_NAMES + 1) return listText(names, language);
  return taskTexts(language).fact.others(names.slice(0, MOST_NAMES).join(", "), names.length - MOST_NAMES);
}

/** The requirement that a number of hol § 6-2 first paragraph stands for; absent for other numbers. */
export function requirementOf(number: number): RequirementId | undefined {
  return REQUIREMENT_IDS.find((id) => id === String(number));
}

/** Absent when the task is not past its date. */
export function overdueText(task: Task, today: CivilDate, language: Language): string | undefined {
  const { due } = taskState(task);
  return due !== undefined && overdue(task, today)
    ? planTexts(language).list.wasDue(dateText(due, language))
    : undefined;
}

/** @param called `as-printed` («a) ii.») under the heading that it stands under in the plan, else by its whole number */
export function taskLine(
  task: Task,
  { community, today }: Pick<PlanFacts, "community" | "today">,
  language: Language,
  called: "as-printed" | "by-number" = "by-number",
): TaskLine {
  const { list, statusWord, kind, say } = planTexts(language);
  const { status, due, owners } = taskState(task);
  const late = overdueText(task, today, language);
  const facts = [
    isTracked(task) || task.absentFrom !== undefined ? undefined : kind[task.kind],
    status && statusWord[status],
    due && late === undefined ? list.due(dateText(due, language)) : undefined,
    owners.length === 0 ? undefined : namesOf(owners, community, language),
    task.printedWhen && list.printedWhen(task.printedWhen),
  ];
  return {
    label: called === "as-printed" ? task.label : task.number,
    text: task.text,
    facts: facts.filter((fact) => fact !== undefined).join(" · "),
    overdue: late,
    say: say.task(taskName(task)),
  };
}
