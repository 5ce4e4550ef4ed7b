import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { countTasks, type TaskCount, tasksByArea } from "../../domain/plan/count-tasks.ts";
import { PRIORITY_GROUPS } from "../../domain/plan/priority-groups.ts";
import type { Task } from "../../domain/plan/task.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { reportTexts } from "../text/report-texts.ts";
import type { PaperHeading, PaperList, PaperTable } from "../view/paper-parts.ts";
import { namesOf, taskName } from "../view/task-words.ts";

/** How much of everything there is room for. */
export interface Room {
  readonly areas: number;
  /** Of what is delivered, of what hangs, and of meetings and decisions. */
  readonly delivered: number;
  readonly hanging: number;
  readonly events: number;
  /** Of a line. */
  readonly characters: number;
  /** Of an area's title. */
  readonly title: number;
  /** How what is delivered and what hangs is headed. */
  readonly heading: Pick<PaperHeading, "level" | "look">;
  readonly list: Pick<PaperList, "look">;
}

export const NO_BOUNDS: Room = {
  areas: Infinity,
  delivered: Infinity,
  hanging: Infinity,
  events: Infinity,
  characters: Infinity,
  title: Infinity,
  heading: { level: 2 },
  list: {},
};

/** Area by area, then what decisions asked for, the whole, and the four groups (M87). */
export function planTable(tasks: readonly Task[], room: Room, language: Language): PaperTable {
  const { table } = reportTexts(language);
  const { list, group } = planTexts(language);
  const areas = [...tasksByArea(tasks).values()];
  const shown = areas.length > room.areas ? areas.slice(0, room.areas - 1) : areas;
  const others = areas.slice(shown.length);
  const decided = tasks.filter(({ area, case: caseId }) => area === undefined && caseId !== undefined);
  const row = (title: string, within: readonly Task[]) => [
    cut(title, room.title),
    ...figuresOf(countTasks(within)),
  ];
  return {
    kind: "table",
    look: "figures",
    columns: [
      { title: table.area, share: 17 },
      ...[
        table.tasks,
        table.done,
        table.underWay,
        table.notStarted,
        table.stopped,
        table.unset,
        table.undated,
        table.unowned,
      ].map((title) => ({ title, share: 4 })),
    ],
    rows: [
      ...shown.map((within) => {
        const area = within[0]?.area;
        return row(area === undefined ? "" : list.area(area.number, area.title), within);
      }),
      ...(others.length === 0 ? [] : [row(table.otherAreas(others.length), others.flat())]),
      ...(decided.length === 0 ? [] : [row(table.decided, decided)]),
      row(table.whole, tasks),
      ...PRIORITY_GROUPS.map((each) =>
        row(
          table.group(group[each].button),
          tasks.filter((task) => taskState(task).groups.includes(each)),
        ),
      ),
    ],
  };
}

function figuresOf({ all, by, undated, unowned }: TaskCount): string[] {
  const figures = [all, by.done, by["under-way"], by["not-started"], by.stopped, by.unset, undated, unowned];
  return figures.map(String);
}

/** «4.a Revidere retningslinjen – vist ved rapport»: never done without saying what shows it, or that nothing does. */
export function deliveredText(task: Task, room: Room, language: Language): string {
  const { plan } = reportTexts(language);
  const shown = taskState(task).evidence.at(-1);
  const evidence =
    shown === undefined ? plan.noEvidence : plan.evidence(cut(shown.title, room.characters / 3));
  return lineOf(task, evidence, room);
}

export function hangingText(task: Task, community: Community, room: Room, language: Language): string {
  const { plan, notStated } = reportTexts(language);
  const { due, owners } = taskState(task);
  const names = owners.length === 0 ? notStated : namesOf(owners, community, language);
  const date = due === undefined ? notStated : dateText(due, language);
  return lineOf(task, plan.wasDue(date, cut(names, room.characters / 3)), room);
}

/** Whole words, and a sign that there is more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, Math.max(1, Math.floor(most) - 1));
  const lastBlank = room.lastIndexOf(" ");
  const whole = lastBlank > room.length / 2 ? room.slice(0, lastBlank) : room;
  return `${whole.replace(/[\s,.:;–-]+$/, "")}…`;
}

function lineOf(task: Task, about: string, { characters }: Room): string {
  const name = task.number === undefined ? "" : `${taskName(task)} `;
  const words = cut(task.text.replace(/\.$/, ""), Math.max(20, characters - name.length - about.length - 3));
  return `${name}${words} – ${about}`;
}
