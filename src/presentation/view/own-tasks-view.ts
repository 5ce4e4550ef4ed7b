import type { Language } from "../../domain/kernel/language.ts";
import type { TaskPowers } from "../../domain/plan/powers-over-task.ts";
import { statusFor } from "../../domain/plan/report-status.ts";
import { selectTasks } from "../../domain/plan/select-tasks.ts";
import type { Task } from "../../domain/plan/task.ts";
import { isUnfinished, overdue, taskState } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import type { Said } from "./meeting-view.ts";
import type { TaskListView, TaskSection } from "./plan-view.ts";
import { reportPresses } from "./task-presses.ts";
import { namesOf, type PlanFacts, taskLine } from "./task-words.ts";

/** Each has buttons of its own: as many as a phone is scrolled through. */
const MOST_OPEN = 12;
const MOST_CLOSED = 5;

/** Whose tasks they are: the parties that the reader's seats, or their side of the secretariat, answer for. */
export interface OwnTasksReader {
  readonly parties: readonly string[];
  readonly powersOver: (task: Task) => TaskPowers;
  readonly said?: Said | undefined;
}

/** «Mine tiltak»: what is left first, the most pressing on top, with a button for what is most often reported. */
export function ownTasksView(
  facts: PlanFacts,
  tasks: readonly Task[],
  { parties, powersOver, said }: OwnTasksReader,
  language: Language,
): TaskListView {
  const { mine, say } = taskTexts(language);
  const texts = planTexts(language);
  const own = selectTasks(tasks, { kind: "parties", parties }, facts.today);
  const closed = own.filter((task) => isClosed(task, powersOver(task)));
  const open = own.filter((task) => !closed.includes(task)).sort(byUrgency(facts));
  const unowned = selectTasks(tasks, { kind: "unowned" }, facts.today).length;
  const sections: readonly TaskSection[] = [
    {
      heading: mine.open,
      lines: open.slice(0, MOST_OPEN).map((task) => ({
        ...taskLine(task, facts, language),
        presses: reportPresses(task, powersOver(task), "mine", language),
      })),
    },
    {
      heading: mine.closed,
      lines: closed.slice(0, MOST_CLOSED).map((task) => taskLine(task, facts, language)),
    },
  ];
  return {
    kind: "task-list",
    language,
    said,
    title: mine.title,
    count: countText(parties, own, facts, language),
    sections: sections.filter(({ lines }) => lines.length > 0),
    rest: Math.max(0, open.length - MOST_OPEN) + Math.max(0, closed.length - MOST_CLOSED),
    notes: [],
    ways: [
      ...(unowned === 0 ? [] : [{ label: mine.unownedCount(unowned), say: say.unowned }]),
      { label: taskTexts(language).stuck.title, say: say.stuck },
    ],
    wholePlan: { label: texts.task.wholePlan, say: texts.say.plan },
  };
}

function countText(
  parties: readonly string[],
  own: readonly Task[],
  { community }: PlanFacts,
  language: Language,
): string {
  const { mine } = taskTexts(language);
  if (parties.length === 0) return mine.noParty;
  if (own.length === 0) return mine.none(namesOf(parties, community, language));
  return `${planTexts(language).list.count(own.length)}. ${mine.speaksFor(namesOf(parties, community, language))}`;
}

/** Also what is done for the reader's own part, though others have theirs left. */
function isClosed(task: Task, powers: TaskPowers): boolean {
  return !isUnfinished(task) || statusFor(task, powers) === "done";
}

/** What is late, then what comes first; what has no date comes last, as it was printed. */
function byUrgency({ today }: PlanFacts): (one: Task, other: Task) => number {
  const keyOf = (task: Task) => `${overdue(task, today) ? 0 : 1} ${taskState(task).due ?? "9999"}`;
  return (one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  };
}
