import { isInTable, type PlanClause } from "../plan-from-document.ts";
import type { Task } from "../task.ts";

const AREA = /^(\d{1,2})[.)]\s+(\S.*)$/u;
const PART = /^([a-zæøå])[.)]\s+(\S.*)$/iu;
/** A contents list leads to pages, and is no summary. */
const LEADS_TO_PAGE = /\.{3,}\s*\d+\s*$/u;

/** The titles that the table prints of areas and of what divides them, by number («10», «1.b»), in printed order. */
export function titlesInTable(lines: readonly Task[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { area, number } of lines) {
    if (area === undefined) continue;
    if (!titles.has(area.number)) titles.set(area.number, area.title);
    const part = /^\d+\.[^.-]+/u.exec(number ?? "")?.[0];
    if (area.part !== undefined && part !== undefined && !titles.has(part)) titles.set(part, area.part);
  }
  return titles;
}

/**
 * The titles that the plan's summary gives the areas, by number. The summary is a numbered list outside the table that
 * names at least half of the areas; empty where the document prints none.
 */
export function titlesInSummary(
  clauses: readonly PlanClause[],
  lines: readonly Task[],
): ReadonlyMap<string, string> {
  const areas = new Set(lines.flatMap(({ area }) => area?.number ?? []));
  const sections = Map.groupBy(
    clauses.filter((clause) => !isInTable(clause)),
    ({ headings }) => headings.join("\n"),
  );
  for (const section of sections.values()) {
    const titles = numberedTitles(section.flatMap(printedLines));
    const named = [...titles.keys()].filter((number) => areas.has(number)).length;
    if (named > 1 && named * 2 >= areas.size) return titles;
  }
  return new Map();
}

function printedLines({ label, text }: PlanClause): string[] {
  return (label === undefined ? text : `${label} ${text}`).split("\n");
}

function numberedTitles(printed: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  let area: string | undefined;
  for (const line of printed) {
    const [, number, title] = AREA.exec(line) ?? [];
    const [, letter, part] = PART.exec(line) ?? [];
    if (LEADS_TO_PAGE.test(line)) continue;
    if (number !== undefined && title !== undefined) {
      area = String(Number(number));
      titles.set(area, title);
    } else if (area !== undefined && letter !== undefined && part !== undefined)
      titles.set(`${area}.${letter.toLowerCase()}`, part);
  }
  return titles;
}
