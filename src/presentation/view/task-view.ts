import type { Community } from "../../domain/community/community.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Task, TaskChange } from "../../domain/plan/task.ts";
import { remindersSuspended, taskState } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { textsFor } from "../text/texts.ts";
import type { TaskView } from "./plan-view.ts";
import { TASK_VERBS } from "./task-form-view.ts";
import { overdueText, type PlanFacts, partyName } from "./task-words.ts";
import type { Fact } from "./view-parts.ts";

const MOST_CHANGES = 6;

/** @param mayChange whether the one who reads it gets the button; authority is checked again at the click */
export function taskView(facts: PlanFacts, task: Task, mayChange: boolean, language: Language): TaskView {
  const { task: texts, say } = planTexts(language);
  const { plan, today, community } = facts;
  return {
    kind: "task",
    language,
    title: task.number === undefined ? texts.decided : texts.title(task.number),
    text: task.text,
    facts: factsOf(facts, task, language),
    overdue: overdueText(task, today, language),
    notes: [
      task.absentFrom === undefined ? undefined : texts.vanished,
      task.absentFrom === undefined && remindersSuspended(task, plan, today) ? texts.suspended : undefined,
      task.number !== undefined && plan.document.retelling
        ? textsFor(language).note.retellingOfOther
        : undefined,
    ].filter((note) => note !== undefined),
    historyTitle: texts.history,
    history: historyOf(task, community, language),
    change: mayChange ? { title: texts.change, verb: TASK_VERBS.edit, data: { task: task.id } } : undefined,
    wholePlan: { label: texts.wholePlan, say: say.plan },
  };
}

function factsOf({ community }: PlanFacts, task: Task, language: Language): Fact[] {
  const { task: texts, kind, statusWord, list } = planTexts(language);
  const { status, due, owner } = taskState(task);
  const { area } = task;
  const origin: readonly (Fact | undefined)[] =
    area === undefined
      ? [task.case === undefined ? undefined : { title: texts.case, value: task.case }]
      : [
          {
            title: texts.area,
            value: [list.area(area.number, area.title), area.part]
              .filter((part) => part !== undefined)
              .join(" – "),
          },
          { title: texts.label, value: task.label ?? texts.unlabelled },
        ];
  return [
    ...origin,
    { title: texts.kind, value: kind[task.kind] },
    { title: texts.status, value: status === undefined ? texts.notReported : statusWord[status] },
    { title: texts.due, value: due === undefined ? texts.notSet : dateText(due, language) },
    task.printedWhen === undefined ? undefined : { title: texts.printedWhen, value: task.printedWhen },
    { title: texts.owner, value: owner === undefined ? texts.notSet : partyName(owner, community) },
  ].filter((fact) => fact !== undefined);
}

function historyOf({ changes }: Task, community: Community, language: Language): string[] {
  const { task: texts } = planTexts(language);
  if (changes.length === 0) return [texts.noHistory];
  const newest = changes.toReversed().slice(0, MOST_CHANGES);
  const older = changes.length - newest.length;
  return [
    ...newest.map((change) => changeText(change, community, language)),
    ...(older === 0 ? [] : [texts.older(older)]),
  ];
}

/** «21. november 2026, Kari Prøve: status i gang, frist 1. mars 2027, «Venter på råd.»» */
function changeText(change: TaskChange, community: Community, language: Language): string {
  const { changed, statusWord } = planTexts(language);
  const { at, by, status, due, owner, note } = change;
  const parts = [
    status && changed.status(statusWord[status]),
    due === null ? changed.dueTakenAway : due && changed.due(dateText(due, language)),
    owner === null ? changed.ownerTakenAway : owner && changed.owner(partyName(owner, community)),
    note && `«${note}»`,
  ].filter((part) => part !== undefined);
  return `${dateText(osloDateOf(at), language)}, ${by.name}: ${parts.join(", ")}`;
}
