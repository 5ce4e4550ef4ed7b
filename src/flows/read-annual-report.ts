import type { Library } from "../domain/agreements/answers/answer-question.ts";
import type { LoadedDocument } from "../domain/agreements/document.ts";
import type { Case } from "../domain/cases/case.ts";
import type { DecisionRecord } from "../domain/cases/decision-record.ts";
import type { Community } from "../domain/community/community.ts";
import { type CivilDate, civilDateSchema } from "../domain/kernel/civil-date.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { isCancelled } from "../domain/meetings/meeting-outcome.ts";
import { presentPlan, tasksOfPlan } from "../domain/plan/tasks-of-plan.ts";
import type { DoneSeries, DutyLog } from "../domain/reminders/duty-log.ts";
import {
  type PlanReportFacts,
  type PlanReportStores,
  planReportOf,
  readReportSources,
  withheldCases,
} from "./read-plan-report.ts";

export interface AnnualReportStores extends PlanReportStores {
  /** Absent where nobody notes what is done about duties. */
  readonly dutyLog?: Pick<DutyLog, "listSeries"> | undefined;
}

/** A year of a community, as it stood at its end; of a year that is not over, as it stands today. */
export interface AnnualReportFacts {
  readonly community: Community;
  readonly year: number;
  /** The last day of the year, or today. */
  readonly asOf: CivilDate;
  /** Planned or held in the year, the first first; what was cancelled is among them. */
  readonly meetings: readonly Meeting[];
  /** Those that are planned for the year after. */
  readonly nextMeetings: readonly Meeting[];
  /** Those that were submitted, treated, heard or decided in the year. */
  readonly cases: readonly Case[];
  /** Decisions of the year, the first first; corrections and additions are not among them. */
  readonly records: readonly DecisionRecord[];
  /** Versions of the community's own documents that were adopted in the year, or began to govern. */
  readonly versions: readonly LoadedDocument[];
  /** Recommended to every council and the board, and not adopted by all when the year ended. */
  readonly recommended: readonly Case[];
  /** Decided, and to be evaluated in the year after. */
  readonly toEvaluate: readonly Case[];
  /** Absent where no plan is loaded. */
  readonly plan: PlanReportFacts | undefined;
  /** What was noted as done in the year; absent where nobody notes it. */
  readonly done: readonly DoneSeries[] | undefined;
  /** As in `PlanReportFacts`. */
  readonly withheld: ReadonlySet<string>;
}

/** Reads what an årsberetning is made of. What nothing tells is absent, and never guessed. */
export async function readAnnualReport(
  stores: AnnualReportStores,
  library: Library,
  community: Community,
  { year, today }: { readonly year: number; readonly today: CivilDate },
): Promise<AnnualReportFacts> {
  const last = civilDateSchema.parse(`${year}-12-31`);
  const asOf = last < today ? last : today;
  const inYear = (date: string | undefined) => date?.startsWith(`${year}-`) === true;
  const sources = await readReportSources(stores, community);
  const plan = await presentPlan(stores.plans, community.id, asOf);
  const tasks = plan === undefined ? [] : await tasksOfPlan(stores.plans, community.id, plan.id);
  const inOrder = sources.meetings.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const meetings = inOrder.filter(({ date }) => inYear(date));
  const onAgenda = new Set(meetings.flatMap(({ agenda }) => agenda.map((item) => item.case)));
  const log = stores.dutyLog;
  return {
    community,
    year,
    asOf,
    meetings,
    nextMeetings: inOrder.filter(
      (meeting) => meeting.date.startsWith(`${year + 1}-`) && !isCancelled(meeting),
    ),
    cases: sources.cases.filter(({ id, events }) => onAgenda.has(id) || events.some(({ at }) => inYear(at))),
    records: sources.records
      .filter((record) => record.follows === undefined && inYear(record.decidedOn))
      .toSorted((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1)),
    versions: library.search.documents.filter(
      ({ head, version }) =>
        head.community === community.id && (inYear(version.adoption.date) || inYear(version.inForceFrom)),
    ),
    recommended: sources.cases.filter(
      ({ decision }) => decision?.result === "recommended" && decision.on <= asOf,
    ),
    toEvaluate: sources.cases.filter(
      ({ paper, decision, evaluation }) =>
        decision !== undefined &&
        evaluation === undefined &&
        paper?.fields.evaluateOn?.startsWith(`${year + 1}-`) === true,
    ),
    withheld: withheldCases(sources.cases),
    plan: plan && planReportOf(sources, community, { plan, tasks, asOf }),
    done:
      log &&
      (await everyItem((request) => log.listSeries(community.id, request))).flatMap(({ value }) => {
        const entries = value.entries.filter(({ on }) => inYear(on));
        return entries.length === 0 ? [] : [{ ...value, entries }];
      }),
  };
}
