import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Plan, Task, TaskChange } from "../../domain/plan/task.ts";
import { hasGivenWay, taskState, waitsForItsPlan } from "../../domain/plan/task-state.ts";
import { carriedTaskTexts } from "../text/carried-task-texts.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import type { WayOn } from "./plan-view.ts";

/** What an adopted plan did with the task, in its history; absent where the change was about something else. */
export function successionText({ succession }: TaskChange, language: Language): string | undefined {
  return succession && carriedTaskTexts(language).changed[succession.choice](succession.reason);
}

/** Where the task is followed up, and why not here; absent where no plan follows, or it has long begun. */
export function carriedNote(
  task: Task,
  { from: begins }: Plan,
  today: CivilDate,
  language: Language,
): string | undefined {
  const { note } = carriedTaskTexts(language);
  const { succession } = taskState(task);
  if (succession === undefined)
    return begins !== undefined && waitsForItsPlan(task, { from: begins }, today)
      ? note.notBegun(dateText(begins, language))
      : undefined;
  const { choice, reason, from } = succession;
  if (choice !== "carry-over") return note[choice](reason);
  return from === undefined || hasGivenWay(task, today) ? note.goesOn : note.until(dateText(from, language));
}

/** That a plan has been adopted in this one's place, and from when; absent where none waits to begin. */
export function adoptedNote(
  tasks: readonly Task[],
  today: CivilDate,
  language: Language,
): string | undefined {
  const from = tasks.map((task) => taskState(task).succession?.from).find((day) => day !== undefined);
  return from === undefined || from <= today
    ? undefined
    : carriedTaskTexts(language).adopted(dateText(from, language));
}

/** To the task of the plan before, whose history and evidence are there, and to the one that carries it on. */
export function waysToCarried(task: Task, language: Language): WayOn[] {
  const { inNext, inFormer } = carriedTaskTexts(language);
  const { say } = planTexts(language);
  const to = taskState(task).succession?.to;
  return [
    ...(to === undefined ? [] : [{ label: inNext, say: say.task(to) }]),
    ...(task.carriedFrom === undefined ? [] : [{ label: inFormer, say: say.task(task.carriedFrom) }]),
  ];
}
