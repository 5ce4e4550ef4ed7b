import { type CivilDate, parseCivilDate } from "../kernel/civil-date.ts";
import { groupsNamedIn } from "./priority-groups.ts";
import { statuteOfLine } from "./statute-of-line.ts";
import type { Plan, Task } from "./task.ts";
import { taskKindOf } from "./task-kind.ts";

/** What a plan is read from: any loaded document is one, whatever its standing. */
export interface PlanDocument {
  readonly head: {
    readonly id: string;
    readonly title: string;
    readonly standing: string;
    readonly retelling: boolean;
  };
  readonly version: {
    readonly id: string;
    readonly inForceFrom?: CivilDate | undefined;
    readonly inForceTo?: CivilDate | undefined;
    readonly clauses: readonly PlanClause[];
  };
}

export interface PlanClause {
  readonly id: string;
  readonly headings: readonly string[];
  readonly label?: string | undefined;
  readonly text: string;
}

/** A plan with its lines, in printed order. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly tasks: readonly Task[];
}

/** «Hva vil vi? / Hvordan skal vi få det til? / Når» (M83): under it stand the areas, and what divides them. */
const TABLE = /^[hk]va vil vi\b.* \/ når$/i;
const WHEN = /\nnår: ([^\n]+)$/i;
/** The second and later parts of a cell that was too long for one clause: `HP/barn-og-unge/2.2`. */
const CONTINUED = /\/\d+\.\d+$/;
const LABEL = /^((?:\d{1,2}|[a-zæøå])[.)])\s+(?=\S)/i;
const YEARS = /(?<!\d)(20\d\d)(?:\s*[-–]\s*(20\d\d))?(?!\d)/;

/**
 * Reads the table of an action plan, line by line and with its printed labels. Nothing is added that is not printed:
 * status, date and owner are people's to set (M83), and «2023» stays a text and becomes no date.
 *
 * Absent when the document is no plan, or has no such table.
 */
export function planFromDocument({ head, version }: PlanDocument): ReadPlan | undefined {
  if (head.standing !== "plan") return undefined;
  const lines = linesOf(version.clauses);
  if (lines.length === 0) return undefined;
  const period = periodOf(head.title, version);
  const id = period.from === undefined ? head.id : `${head.id}-${period.from.slice(0, 4)}`;
  const document = { id: head.id, version: version.id, retelling: head.retelling };
  const numbers = numbered(lines);
  return {
    plan: { id, title: head.title, ...period, document },
    tasks: lines.map((line, index) => taskOf(line, { plan: id, number: numbers[index] ?? "", index })),
  };
}

/** The clause that each line of a plan is printed in, by the number that people call the line by. */
export function clausesOfLines(clauses: readonly PlanClause[]): ReadonlyMap<string, string> {
  const lines = linesOf(clauses);
  const numbers = numbered(lines);
  return new Map(lines.map(({ clause }, index) => [numbers[index] ?? "", clause]));
}

/** Whether the clause stands in the table that a plan's lines are read from. */
export function isInTable({ headings }: Pick<PlanClause, "headings">): boolean {
  return headings.some((heading) => TABLE.test(heading));
}

/** The id under which a line of a plan is kept, from the number that people call it by (`1.a.ii`). */
function taskId(plan: string, number: string): string {
  return `${plan}/${number}`;
}

/** A row of the table, or one of the entries in it. */
interface Line {
  /** The id of the clause that it begins in. */
  readonly clause: string;
  readonly area: Named;
  /** «a) Barn og unge»; absent where the area is not divided. */
  readonly part: Named | undefined;
  readonly firstInPart: boolean;
  readonly label: string | undefined;
  readonly text: string;
}

interface Named {
  readonly label: string | undefined;
  readonly title: string;
}

function linesOf(clauses: readonly PlanClause[]): Line[] {
  const lines: Line[] = [];
  let above = "";
  for (const { id, headings, label, text } of clauses) {
    const table = headings.findIndex((heading) => TABLE.test(heading));
    const [area, part] = headings.slice(table + 1);
    if (table < 0 || area === undefined) continue;
    const last = lines.at(-1);
    const path = headings.join("\n");
    if (last !== undefined && path === above && CONTINUED.test(id)) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
      continue;
    }
    const firstInPart = path !== above;
    above = path;
    lines.push({
      clause: id,
      area: named(area),
      part: part === undefined ? undefined : named(part),
      firstInPart,
      label,
      text,
    });
  }
  return lines;
}

function named(heading: string): Named {
  const label = LABEL.exec(heading);
  return label === null
    ? { label: undefined, title: heading }
    : { label: label[1], title: heading.slice(label[0].length) };
}

function taskOf(line: Line, at: { plan: string; number: string; index: number }): Task {
  const { area, part } = line;
  const when = WHEN.exec(line.text)?.[1];
  const text = line.text.replace(WHEN, "");
  const label = printedLabel(line);
  const kind = taskKindOf(text, area.title);
  const groups = groupsNamedIn(part?.title, text, area.title);
  const statute = statuteOfLine({ text, areaTitle: area.title, part: part?.title, kind, groups });
  return {
    id: taskId(at.plan, at.number),
    plan: at.plan,
    number: at.number,
    place: at.index + 1,
    area: {
      number: areaNumber(area),
      title: area.title,
      ...(part === undefined ? {} : { part: part.title }),
    },
    ...(label === undefined ? {} : { label }),
    text,
    ...(when === undefined ? {} : { printedWhen: when }),
    kind,
    groups,
    ...(statute.length === 0 ? {} : { statute }),
    changes: [],
  };
}

/** «a) ii.»: the label of the part with the line's own; a part's label alone stands beside its first line only (G7). */
function printedLabel({ part, label, firstInPart }: Line): string | undefined {
  const ofPart = label !== undefined || firstInPart ? part?.label : undefined;
  const labels = [ofPart, label].filter((each) => each !== undefined);
  return labels.length === 0 ? undefined : labels.join(" ");
}

function areaNumber({ label, title }: Named): string {
  return label === undefined ? title : bare(label);
}

/**
 * Area, printed letter and roman numeral (`1.a.ii`). Without a label of its own a line has the number of what it stands
 * under (`5`); beside labelled lines it is their opening (`10.0`), and beside other unlabelled ones it is counted
 * (`1.d.2`). A number that was printed before gets its place behind it (`3.a-2`, G6).
 */
function numbered(lines: readonly Line[]): string[] {
  const taken = new Map<string, number>();
  return lines.map((line) => {
    const above = numberAbove(line);
    const siblings = lines.filter((other) => numberAbove(other) === above);
    const number =
      line.label === undefined ? unlabelledNumber(line, siblings) : `${above}.${bare(line.label)}`;
    const times = (taken.get(number) ?? 0) + 1;
    taken.set(number, times);
    return times === 1 ? number : `${number}-${times}`;
  });
}

function numberAbove({ area, part }: Line): string {
  const number = areaNumber(area);
  return part === undefined
    ? number
    : `${number}.${part.label === undefined ? part.title : bare(part.label)}`;
}

function unlabelledNumber(line: Line, siblings: readonly Line[]): string {
  const above = numberAbove(line);
  if (siblings.length === 1) return above;
  return siblings.some(({ label }) => label !== undefined)
    ? `${above}.0`
    : `${above}.${siblings.indexOf(line) + 1}`;
}

function bare(label: string): string {
  return label.replace(/[.)(]/g, "").toLowerCase();
}

/** What the document states; else the years in its title, whole. An end or both are absent where nothing says them. */
function periodOf(
  title: string,
  { inForceFrom, inForceTo }: PlanDocument["version"],
): Pick<Plan, "from" | "to"> {
  const years = YEARS.exec(title);
  const first = years?.[1];
  const from = inForceFrom ?? (first === undefined ? undefined : parseCivilDate(`${first}-01-01`));
  const to = inForceTo ?? (first === undefined ? undefined : parseCivilDate(`${years?.[2] ?? first}-12-31`));
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
