import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Actor } from "../../domain/people/actor.ts";
import { personWith, readRoster, standingIn } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { belongsOn, type Standing } from "../../domain/people/seats.ts";
import { changeTask, mayChangeTasks } from "../../domain/plan/change-task.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { selectTasks, taskCalled } from "../../domain/plan/select-tasks.ts";
import type { Task } from "../../domain/plan/task.ts";
import { presentPlan, tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { type PlanCommand, parsePlanCommand } from "../commands/plan-command.ts";
import { planTexts } from "../text/plan-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import { planStatusView } from "../view/plan-status-view.ts";
import { TASK_VERBS, taskFormView } from "../view/task-form-view.ts";
import { taskListView } from "../view/task-list-view.ts";
import { taskView } from "../view/task-view.ts";
import type { PlanFacts } from "../view/task-words.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { taskChangeDataSchema, taskClickDataSchema } from "./task-change-data.ts";

export interface PlanRoomParts {
  readonly plans: PlanStore;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** The plan as its reader sees it at this moment. */
interface Reading extends PlanFacts {
  readonly language: Language;
  readonly reader: Reader;
}

interface Reader {
  readonly actor: Actor;
  readonly standing: Standing;
}

/** «Status på handlingsplanen», tasks by area and group, one task, and the form that changes it. */
export function createPlanRoom({ plans, people, communities, clock }: PlanRoomParts): DeskRoom {
  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parsePlanCommand(text);
    if (command === undefined) return undefined;
    const reading = await readingOf(matter);
    return [isView(reading) ? reading : await carryOut(command, reading)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const reading = await readingOf(matter);
    if (isView(reading)) return reading;
    const clicked = taskClickDataSchema.safeParse(incoming.data).data?.task;
    const stored = clicked === undefined ? undefined : await plans.readTask(reading.community.id, clicked);
    if (stored === undefined) return planNoticeView("no-such-task", reading.language);
    const task = stored.value;
    const plan = (await plans.readPlan(reading.community.id, task.plan))?.value ?? reading.plan;
    switch (incoming.verb) {
      case TASK_VERBS.edit:
        return formFor(task, reading);
      case TASK_VERBS.change:
        return change(incoming, task, { ...reading, plan });
      default:
        return shown(task, { ...reading, plan });
    }
  }

  async function carryOut(command: PlanCommand, reading: Reading): Promise<View> {
    const tasks = await tasksOfPlan(plans, reading.community.id, reading.plan.id);
    switch (command.kind) {
      case "plan-status":
        return planStatusView(reading, tasks, reading.language);
      case "tasks":
        return taskListView(reading, tasks, command.selection, reading.language);
      case "show-task":
      case "change-task": {
        const task = taskCalled(command.task, tasks);
        if (task !== undefined)
          return command.kind === "show-task" ? shown(task, reading) : formFor(task, reading);
        // «Tiltak 1» and «tiltak 1.a» name what tasks stand under.
        const under = { kind: "area", area: command.task } as const;
        return selectTasks(tasks, under, reading.today).length > 0
          ? taskListView(reading, tasks, under, reading.language)
          : planNoticeView("no-such-task", reading.language);
      }
    }
  }

  async function change({ data, mark }: IncomingClick, task: Task, reading: Reading): Promise<View> {
    const { language, community, reader } = reading;
    const sent = taskChangeDataSchema.safeParse(data).data;
    const texts = planTexts(language);
    if (sent === undefined) return taskFormView(community, task, language, texts.form.unreadable);
    const at = clock.now().toString();
    const changing = await changeTask(plans, task.id, sent.wanted, { ...reader, community, at, mark });
    if (changing.kind === "no-such-task") return planNoticeView("no-such-task", language);
    if (changing.kind !== "refused") return shown(changing.task, reading);
    if (changing.refused === "not-a-member") return planNoticeView("not-a-member", language);
    return taskFormView(community, changing.task, language, texts.notice[changing.refused].text);
  }

  /** A view instead where there is no plan to read, or it is not this person's to read. */
  async function readingOf({ account, community, language }: Matter): Promise<Reading | View> {
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
    return { community, plan, today, language, reader: { actor, standing } };
  }

  return { verbs: "task", respond, click };
}

function shown(task: Task, reading: Reading): View {
  return taskView(reading, task, mayChangeTasks(reading.reader.standing), reading.language);
}

function formFor(task: Task, { community, language, reader }: Reading): View {
  return mayChangeTasks(reader.standing)
    ? taskFormView(community, task, language)
    : planNoticeView("not-a-member", language);
}

function isView(reading: Reading | View): reading is View {
  return "kind" in reading;
}
