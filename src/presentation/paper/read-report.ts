import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { exportPlan } from "../../domain/plan/plan-export.ts";
import { tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { type AnnualReportStores, readAnnualReport } from "../../flows/read-annual-report.ts";
import { readPlanReport } from "../../flows/read-plan-report.ts";
import { reportTexts } from "../text/report-texts.ts";
import type { PaperView } from "../view/paper-parts.ts";
import type { SheetView } from "../view/sheet-view.ts";
import { annualReportPaper } from "./annual-report-paper.ts";
import { planReportPaper } from "./plan-report-paper.ts";
import { planSheet } from "./plan-sheet.ts";
import type { WantedDocument } from "./wanted-document.ts";

export interface ReportStores extends AnnualReportStores {
  readonly library: { current(): Promise<Library> };
}

export type ReadReport =
  | { readonly kind: "paper"; readonly paper: PaperView }
  | { readonly kind: "word"; readonly paper: PaperView }
  | { readonly kind: "sheet"; readonly sheet: SheetView }
  | { readonly kind: "data"; readonly title: string; readonly json: string };

const REPORTS = [
  "plan-report",
  "plan-report-word",
  "annual-report",
  "annual-report-word",
  "plan-sheet",
  "plan-json",
] as const;

export type ReportKind = (typeof REPORTS)[number];

export function isReport(kind: WantedDocument["kind"]): kind is ReportKind {
  return REPORTS.some((each) => each === kind);
}

/** The draft of the årsberetning is made by the secretariat and those who lead the cooperation of a side. */
export function mayMakeAnnualReport({ standing }: Pick<CaseReader, "standing">): boolean {
  return standing.secretaryFor.length + standing.coordinatorFor.length > 0;
}

/** A report as it is now. Absent for whom it is not for, and where there is no such plan, or the year has not begun. */
export async function readReport(
  stores: ReportStores,
  { kind, id, language }: Pick<WantedDocument, "id" | "language"> & { readonly kind: ReportKind },
  reader: CaseReader,
): Promise<ReadReport | undefined> {
  const { community, today } = reader;
  if (kind === "annual-report" || kind === "annual-report-word") {
    const year = Number(id);
    const isYear = /^\d{4}$/.test(id) && id <= today.slice(0, 4);
    if (!isYear || !mayMakeAnnualReport(reader)) return undefined;
    const facts = await readAnnualReport(stores, await stores.library.current(), community, { year, today });
    const isWord = kind === "annual-report-word";
    return { kind: isWord ? "word" : "paper", paper: annualReportPaper(facts, language, isWord) };
  }
  if (kind === "plan-report" || kind === "plan-report-word") {
    const facts = await readPlanReport(stores, community, today, id);
    if (facts === undefined) return undefined;
    return { kind: kind === "plan-report" ? "paper" : "word", paper: planReportPaper(facts, language) };
  }
  const plan = (await stores.plans.readPlan(community.id, id))?.value;
  if (plan === undefined) return undefined;
  const given = { community, plan, tasks: await tasksOfPlan(stores.plans, community.id, id), asOf: today };
  if (kind === "plan-sheet") return { kind: "sheet", sheet: planSheet(given, language) };
  const json = `${JSON.stringify(exportPlan(given), null, 2)}\n`;
  return { kind: "data", title: reportTexts(language).link.title.sheet(plan.title), json };
}
