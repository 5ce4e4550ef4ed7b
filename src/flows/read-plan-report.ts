import type { Case } from "../domain/cases/case.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import type { DecisionRecord } from "../domain/cases/decision-record.ts";
import type { RecordStore } from "../domain/cases/record-store.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { osloDateOf } from "../domain/kernel/clock.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import type { MeetingStore } from "../domain/meetings/meeting-store.ts";
import type { PlanStore } from "../domain/plan/plan-store.ts";
import type { Plan, Task } from "../domain/plan/task.ts";
import { presentPlan, tasksOfPlan } from "../domain/plan/tasks-of-plan.ts";

export interface PlanReportStores {
  readonly plans: PlanStore;
  readonly cases: Pick<CaseStore, "listCases">;
  readonly records: Pick<RecordStore, "listRecords">;
  readonly meetings: Pick<MeetingStore, "listMeetings">;
}

/** A plan as it stood at the end of a day, and what bodies have had to do with it. */
export interface PlanReportFacts {
  readonly community: Community;
  readonly plan: Plan;
  readonly asOf: CivilDate;
  /** In printed order, without what was set later. */
  readonly tasks: readonly Task[];
  /** Decisions about the plan, or that gave it tasks, oldest first. */
  readonly records: readonly DecisionRecord[];
  /** Those that had the plan or its tasks on the agenda, oldest first. */
  readonly meetings: readonly Meeting[];
  /** Cases whose paper is not public, or not yet: their titles are for nobody else. */
  readonly withheld: ReadonlySet<string>;
}

/** Everything of a community that reports are made of. */
export interface ReportSources {
  readonly cases: readonly Case[];
  /** Decisions and what follows them. */
  readonly records: readonly DecisionRecord[];
  readonly meetings: readonly Meeting[];
}

/**
 * @param planId absent: the plan that is present on that day
 * @returns absent where there is no such plan
 */
export async function readPlanReport(
  stores: PlanReportStores,
  community: Community,
  asOf: CivilDate,
  planId?: string,
): Promise<PlanReportFacts | undefined> {
  const plan =
    planId === undefined
      ? await presentPlan(stores.plans, community.id, asOf)
      : (await stores.plans.readPlan(community.id, planId))?.value;
  if (plan === undefined) return undefined;
  const sources = await readReportSources(stores, community);
  return planReportOf(sources, community, {
    plan,
    tasks: await tasksOfPlan(stores.plans, community.id, plan.id),
    asOf,
  });
}

export async function readReportSources(
  { cases, records, meetings }: Omit<PlanReportStores, "plans">,
  { id }: Community,
): Promise<ReportSources> {
  const [storedCases, storedRecords, storedMeetings] = await Promise.all([
    everyItem((request) => cases.listCases(id, request)),
    everyItem((request) => records.listRecords(id, request)),
    everyItem((request) => meetings.listMeetings(id, request)),
  ]);
  return {
    cases: storedCases.flatMap(({ value }) => replayCase(value.id, value.events) ?? []),
    records: storedRecords.map(({ value }) => value),
    meetings: storedMeetings.map(({ value }) => value),
  };
}

export function planReportOf(
  { cases, records, meetings }: ReportSources,
  community: Community,
  { plan, tasks, asOf }: Pick<PlanReportFacts, "plan" | "tasks" | "asOf">,
): PlanReportFacts {
  const ofTasks = new Set(tasks.flatMap((task) => task.case ?? []));
  const concerning = new Set(
    cases
      .filter(({ id, paper, origin }) => {
        const about = paper?.routedAs === "adopts-plan" || origin?.document === plan.document.id;
        return about || ofTasks.has(id);
      })
      .map(({ id }) => id),
  );
  const until = ({ date }: Meeting) => date <= asOf;
  const known = records.filter(({ decidedOn }) => decidedOn <= asOf);
  return {
    community,
    plan,
    asOf,
    tasks: tasks.flatMap((task) => taskOn(task, asOf, known) ?? []),
    records: known
      .filter((record) => record.follows === undefined && concerning.has(record.case))
      .toSorted((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1)),
    meetings: meetings
      .filter((meeting) => until(meeting) && meeting.agenda.some((item) => concerning.has(item.case)))
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    withheld: withheldCases(cases),
  };
}

export function withheldCases(cases: readonly Case[]): ReadonlySet<string> {
  const isWithheld = ({ publicity }: Case) => (publicity.get("paper")?.access ?? "public") !== "public";
  return new Set(cases.filter(isWithheld).map(({ id }) => id));
}

/** As it stood at the end of a day. Absent when the decision that it came from was made later. */
function taskOn(task: Task, on: CivilDate, known: readonly DecisionRecord[]): Task | undefined {
  const changes = task.changes.filter(({ at }) => osloDateOf(at) <= on);
  if (changes.length === task.changes.length) return task;
  const isThere = task.case === undefined || known.some((record) => record.case === task.case);
  return isThere ? { ...task, changes } : undefined;
}
