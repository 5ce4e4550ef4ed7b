import { jsonObjectSchema } from "../../domain/kernel/json.ts";
import { changeTask, type TaskChanging, type WantedTaskChange } from "../../domain/plan/change-task.ts";
import { overtakenChange } from "../../domain/plan/overtaken-change.ts";
import { powersOver } from "../../domain/plan/powers-over-task.ts";
import { reportOf, reportsFor } from "../../domain/plan/report-status.ts";
import type { Task } from "../../domain/plan/task.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import { formValues, type TaskFormState, taskFormView } from "../view/task-form-view.ts";
import { changeText } from "../view/task-history.ts";
import { taskTiesView } from "../view/task-ties-view.ts";
import { namesOf, taskCalledInText } from "../view/task-words.ts";
import type { View } from "../view/view.ts";
import { filledIn } from "./fill-form.ts";
import type { IncomingClick } from "./message.ts";
import { ownTasks, type PlanReading, showTask } from "./plan-reading.ts";
import { readTaskForm, refusedField, taskReportSchema, taskTiesSchema } from "./task-change-data.ts";

/** The form; for those who may not change the task, why not. */
export function openTaskForm(task: Task, reading: PlanReading, state: TaskFormState = {}): View {
  const { language, reader, community } = reading;
  const powers = powersOver(task, reader.standing, community);
  if (powers.change) return taskFormView({ ...reading, powers }, task, state, language);
  return planNoticeView(mayNothing(reading) ? "not-a-member" : "not-yours", language);
}

/** What could not be taken is told in its place, and all that was filled in stands. */
export async function saveTaskForm(
  { data, mark }: IncomingClick,
  task: Task,
  reading: PlanReading,
): Promise<View> {
  const { language, reader, community } = reading;
  const texts = taskTexts(language);
  const sent = jsonObjectSchema.safeParse(data).data ?? {};
  const powers = powersOver(task, reader.standing, community);
  const read = readTaskForm(sent, task, powers, language);
  const filled = filledIn(sent);
  if ("wrong" in read)
    return openTaskForm(task, reading, { filled, problem: texts.form.lookOver, wrong: read.wrong });
  const changing = await changeFor(task, read.wanted, mark, reading);
  if (changing.kind === "no-such-task") return planNoticeView("no-such-task", language);
  if (changing.kind !== "refused") return showTask(changing.task, reading);
  const { refused, task: now } = changing;
  if (refused === "not-a-member" || refused === "not-yours") return planNoticeView(refused, language);
  if (refused === "changed-meanwhile") {
    const { own, meanwhile } = overtakenChange(now, read.wanted);
    const values = formValues({ ...reading, powers }, now, own);
    return openTaskForm(now, reading, { filled: values, problem: texts.form.kept, meanwhile });
  }
  const wrong = refusedField(refused, language);
  const problem =
    Object.keys(wrong).length > 0 ? texts.form.lookOver : planTexts(language).notice[refused].text;
  return openTaskForm(now, reading, { filled, problem, wrong });
}

/** «I gang» and «Ferdig» in one press; the answer stands where the press was made, with the new status. */
export async function reportTask(
  { data, mark }: IncomingClick,
  task: Task,
  reading: PlanReading,
): Promise<View> {
  const { language, community, reader } = reading;
  const sent = taskReportSchema.safeParse(data).data;
  if (sent === undefined) return showTask(task, reading);
  const powers = powersOver(task, reader.standing, community);
  const wanted = { ...reportOf(task, sent.status, powers), seen: sent.seen };
  const changing = await changeFor(task, wanted, mark, reading);
  if (changing.kind === "no-such-task") return planNoticeView("no-such-task", language);
  const { task: now } = changing;
  if (changing.kind === "refused") {
    const { refused } = changing;
    const meanwhile = now.changes.slice(sent.seen).map((change) => changeText(change, community, language));
    const text =
      refused === "changed-meanwhile"
        ? [planTexts(language).notice[refused].title, ...meanwhile].join("\n")
        : planTexts(language).notice[refused].text;
    return showTask(now, reading, { tone: "warning", text });
  }
  const { report } = taskTexts(language);
  const name = taskCalledInText(now, language);
  const word = planTexts(language).statusWord[sent.status];
  const own = reportsFor(now, powers);
  const text =
    own === undefined
      ? report.saved(name, word)
      : report.savedFor(name, namesOf(own, community, language), word);
  const said = { tone: "information", text } as const;
  return sent.from === "mine" ? ownTasks(reading, said) : showTask(now, reading, said);
}

/** Law and groups, for the secretariat. */
export function openTaskTies(
  task: Task,
  { language, reader, community }: PlanReading,
  problem?: string,
): View {
  return powersOver(task, reader.standing, community).everything
    ? taskTiesView(task, language, problem)
    : planNoticeView("for-the-secretariat", language);
}

export async function tieTask(
  { data, mark }: IncomingClick,
  task: Task,
  reading: PlanReading,
): Promise<View> {
  const { language } = reading;
  const sent = taskTiesSchema.safeParse(data).data;
  if (sent === undefined) return openTaskTies(task, reading, planTexts(language).form.unreadable);
  const { statute, groups, seen } = sent;
  const changing = await changeFor(task, { statute, groups, seen }, mark, reading);
  if (changing.kind === "no-such-task") return planNoticeView("no-such-task", language);
  if (changing.kind !== "refused" || changing.refused === "nothing-new")
    return showTask(changing.task, reading);
  return openTaskTies(changing.task, reading, planTexts(language).notice[changing.refused].text);
}

function changeFor(
  task: Task,
  wanted: WantedTaskChange,
  mark: string,
  { community, plan, reader, parts }: PlanReading,
): Promise<TaskChanging> {
  const at = parts.clock.now().toString();
  return changeTask(parts.plans, task.id, wanted, { ...reader, community, plan, at, mark });
}

/** Observers and others who change no task at all. */
function mayNothing({ reader: { standing } }: PlanReading): boolean {
  return standing.seats.length === 0 && standing.secretaryFor.length === 0;
}
