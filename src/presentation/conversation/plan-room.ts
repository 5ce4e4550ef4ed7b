import type { Community } from "../../domain/community/community.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import { personWith, readRoster, standingIn } from "../../domain/people/find-person.ts";
import { belongsOn } from "../../domain/people/seats.ts";
import { selectTasks, taskCalled } from "../../domain/plan/select-tasks.ts";
import { livingTask } from "../../domain/plan/succession/begin-plan.ts";
import type { Task } from "../../domain/plan/task.ts";
import { presentPlan, tasksOfPlan, taskWithId } from "../../domain/plan/tasks-of-plan.ts";
import { type PlanCommand, parsePlanCommand } from "../commands/plan-command.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { planNewsView } from "../view/plan-news-view.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import { planProgressView } from "../view/plan-progress.ts";
import { planStatusView } from "../view/plan-status-view.ts";
import { stuckTasksView } from "../view/stuck-tasks-view.ts";
import { taskListView } from "../view/task-list-view.ts";
import { TASK_VERBS } from "../view/task-verbs.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { filledIn, struckText } from "./fill-form.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { ownTasks, type PlanReading, type PlanRoomParts, showTask } from "./plan-reading.ts";
import { taskClickDataSchema } from "./task-change-data.ts";
import { openTaskForm, openTaskTies, reportTask, saveTaskForm, tieTask } from "./work-on-task.ts";

/** «Status på handlingsplanen», what is mine, what hangs, one task, and the forms that change it. */
export function createPlanRoom(parts: PlanRoomParts): DeskRoom {
  const { plans, people, communities, clock } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const asked = matter.community === undefined ? communities : [matter.community];
    const command = parsePlanCommand(text, asked);
    if (command === undefined) return undefined;
    const reading = await readingOf(matter.community, matter);
    return [isView(reading) ? reading : await carryOut(command, reading)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const found = await taskClicked(incoming.data, matter);
    if (isView(found)) return found;
    const { task, reading } = found;
    switch (incoming.verb) {
      case TASK_VERBS.edit:
        return openTaskForm(task, reading);
      case TASK_VERBS.change:
        return saveTaskForm(incoming, task, reading);
      case TASK_VERBS.report:
        return reportTask(incoming, task, reading);
      case TASK_VERBS.link:
        return openTaskTies(task, reading);
      case TASK_VERBS.tie:
        return tieTask(incoming, task, reading);
      default:
        return showTask(task, reading);
    }
  }

  /** Only the form has words of the person's own: it is shown again with all but those. */
  async function mend({ data, struck }: GuardedClick, matter: Matter): Promise<View> {
    const found = await taskClicked(data, matter);
    if (isView(found)) return found;
    const form = openTaskForm(found.task, found.reading, { filled: filledIn(data) });
    return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
  }

  async function taskClicked(
    data: unknown,
    matter: Matter,
  ): Promise<View | { readonly task: Task; readonly reading: PlanReading }> {
    const reading = await readingOf(matter.community, matter);
    if (isView(reading)) return reading;
    const clicked = taskClickDataSchema.safeParse(data).data?.task;
    const { community, language } = reading;
    // An old card may be of a task that a plan has begun with another in place of.
    const task =
      clicked === undefined ? undefined : await livingTask(plans, community.id, clicked, reading.today);
    if (task === undefined) return planNoticeView("no-such-task", language);
    return { task, reading: await inItsPlan(task, reading) };
  }

  async function inItsPlan({ plan: id }: Task, reading: PlanReading): Promise<PlanReading> {
    const plan = id === reading.plan.id ? undefined : await plans.readPlan(reading.community.id, id);
    return { ...reading, plan: plan?.value ?? reading.plan };
  }

  /** Among the plan's own, else by its id in any other; absent when there is none. */
  async function taskAskedFor(
    { kind, task: name }: Extract<PlanCommand, { task: string }>,
    tasks: readonly Task[],
    { community, today }: PlanReading,
  ): Promise<Task | undefined> {
    const found = taskCalled(name, tasks) ?? (await taskWithId(plans, community.id, name));
    return found !== undefined && kind === "change-task"
      ? livingTask(plans, community.id, found.id, today)
      : found;
  }

  async function carryOut(command: PlanCommand, reading: PlanReading): Promise<View> {
    const { community, plan, language, today } = reading;
    const tasks = await tasksOfPlan(plans, community.id, plan.id);
    switch (command.kind) {
      case "plan-status":
        return planStatusView(reading, tasks, language);
      case "plan-progress":
        return planProgressView(reading, tasks, language);
      case "plan-news":
        return planNewsView(reading, tasks, language);
      case "stuck-tasks":
        return stuckTasksView(reading, tasks, command.body, language);
      case "own-tasks":
        return ownTasks(reading);
      case "tasks":
        return taskListView(reading, tasks, command.selection, language);
      case "show-task":
      case "change-task": {
        const task = await taskAskedFor(command, tasks, reading);
        if (task !== undefined) {
          const there = await inItsPlan(task, reading);
          return command.kind === "show-task" ? showTask(task, there) : openTaskForm(task, there);
        }
        // «Tiltak 1» and «tiltak 1.a» name what tasks stand under.
        const under = { kind: "area", area: command.task } as const;
        return selectTasks(tasks, under, today).length > 0
          ? taskListView(reading, tasks, under, language)
          : planNoticeView("no-such-task", language);
      }
    }
  }

  /** A view instead where there is no plan to read, or it is not this person's to read. */
  async function readingOf(
    community: Community | undefined,
    { account, language }: Matter,
  ): Promise<PlanReading | View> {
    if (community === undefined) return communityChoiceView(communities, "open", language);
    const today = osloToday(clock);
    const roster = await readRoster(people, community.id);
    const known = account === undefined ? undefined : personWith(account, roster.identities);
    // Agreements may be read across communities, plans not (decision 8).
    if (known === undefined || !belongsOn(today, known.person, roster.occupancies))
      return planNoticeView("not-a-reader", language);
    const plan = await presentPlan(plans, community.id, today);
    if (plan === undefined) return planNoticeView("no-plan", language);
    const actor = { person: known.person, name: known.displayName };
    const standing = standingIn(roster, account, community, today);
    return { community, plan, today, language, parts, reader: { actor, standing } };
  }

  return { verbs: "task", respond, click, mend };
}

function isView<T extends object>(found: T | View): found is View {
  return "kind" in found;
}
