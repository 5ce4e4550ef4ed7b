import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Clock } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Actor } from "../../domain/people/actor.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { Standing } from "../../domain/people/seats.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { partiesAnsweredFor, powersOver } from "../../domain/plan/powers-over-task.ts";
import type { Task } from "../../domain/plan/task.ts";
import { hasGivenWay, taskState } from "../../domain/plan/task-state.ts";
import { tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { bodyName } from "../view/case-words.ts";
import type { Said } from "../view/meeting-view.ts";
import { ownTasksView } from "../view/own-tasks-view.ts";
import { type TaskDecision, taskView } from "../view/task-view.ts";
import type { PlanFacts } from "../view/task-words.ts";
import type { View } from "../view/view.ts";

export interface PlanRoomParts {
  readonly plans: PlanStore;
  readonly people: PeopleStore;
  readonly cases: Pick<CaseStore, "readCase">;
  readonly records: Pick<RecordStore, "readRecord">;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** The plan as its reader sees it at this moment. */
export interface PlanReading extends PlanFacts {
  readonly language: Language;
  readonly reader: { readonly actor: Actor; readonly standing: Standing };
  readonly parts: PlanRoomParts;
}

export async function showTask(task: Task, reading: PlanReading, said?: Said): Promise<View> {
  const { community, language, reader } = reading;
  // What another plan has taken over is told of there, by the way on that the card has.
  const powers =
    hasGivenWay(task, reading.today) && taskState(task).succession?.to !== undefined
      ? { change: false, everything: false, parties: [] }
      : powersOver(task, reader.standing, community);
  return taskView(reading, task, { powers, decision: await decisionOf(task, reading), said }, language);
}

/** «Mine tiltak», read anew, so that a report just made is in it. */
export async function ownTasks(reading: PlanReading, said?: Said): Promise<View> {
  const { community, plan, language, reader, parts } = reading;
  const tasks = await tasksOfPlan(parts.plans, community.id, plan.id);
  const own = {
    parties: partiesAnsweredFor(reader.standing, community),
    powersOver: (task: Task) => powersOver(task, reader.standing, community),
    said,
  };
  return ownTasksView(reading, tasks, own, language);
}

/** Absent for a line of the plan, and until the record of its case is written. */
async function decisionOf(
  task: Task,
  { community, language, parts: { cases, records } }: PlanReading,
): Promise<TaskDecision | undefined> {
  if (task.case === undefined) return undefined;
  const stored = await cases.readCase(community.id, task.case);
  const id = stored && replayCase(task.case, stored.value.events)?.decision?.record?.id;
  const record = id === undefined ? undefined : await records.readRecord(community.id, id);
  return (
    record && {
      number: record.number,
      body: bodyName(community, record.body, language),
      decidedOn: record.decidedOn,
    }
  );
}
