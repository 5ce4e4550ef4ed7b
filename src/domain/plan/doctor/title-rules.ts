import type { PlanPlace, PlanUnderCheck } from "./plan-finding.ts";
import { titlesInSummary, titlesInTable } from "./summary-titles.ts";

const PERIOD = /(?<!\d)(20\d\d\s*[-–]\s*20\d\d)\s*(\?)?/u;

/** An area whose title gives one period in the summary and another in the table, or a doubtful one (G2, M88). */
export function twoPeriods(checked: PlanUnderCheck): PlanPlace[] {
  return titles(checked).filter(({ readings }) => isDoubtful(readings.summary, readings.table));
}

/** Titles that the summary and the table word differently (G27); those of two periods are told as such. */
export function titlesThatDiffer(checked: PlanUnderCheck): PlanPlace[] {
  return titles(checked).filter(
    ({ readings: { summary, table } }) => folded(summary) !== folded(table) && !isDoubtful(summary, table),
  );
}

type TitlePlace = Extract<PlanPlace, { kind: "title" }>;

/** What both name, in the table's order. */
function titles({ lines, clauses }: PlanUnderCheck): TitlePlace[] {
  const inSummary = titlesInSummary(clauses, lines);
  return [...titlesInTable(lines)].flatMap(([number, table]) => {
    const summary = inSummary.get(number);
    return summary === undefined ? [] : [{ kind: "title", number, readings: { summary, table } }];
  });
}

function isDoubtful(summary: string, table: string): boolean {
  const [one, other] = [PERIOD.exec(summary), PERIOD.exec(table)];
  if (one?.[2] === "?" || other?.[2] === "?") return true;
  return one !== null && other !== null && yearsOf(one) !== yearsOf(other);
}

function yearsOf([, years = ""]: RegExpExecArray): string {
  return years.replace(/\s*[-–]\s*/u, "-");
}

/** Words only: spacing, case, quotation marks and slashes make no other title. */
function folded(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
