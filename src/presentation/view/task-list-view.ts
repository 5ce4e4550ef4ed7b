import type { Language } from "../../domain/kernel/language.ts";
import { selectTasks, type TaskSelection } from "../../domain/plan/select-tasks.ts";
import type { Task } from "../../domain/plan/task.ts";
import { planTexts } from "../text/plan-texts.ts";
import { statuteTexts } from "../text/statute-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { textsFor } from "../text/texts.ts";
import { bodyName } from "./case-words.ts";
import type { TaskListView, TaskSection } from "./plan-view.ts";
import { namesOf, type PlanFacts, requirementOf, taskLine } from "./task-words.ts";

/** As many as a card has room for; the others are found by their number. */
const MOST_LINES = 25;

/** @param tasks all of the plan's, in printed order */
export function taskListView(
  facts: PlanFacts,
  tasks: readonly Task[],
  selection: TaskSelection,
  language: Language,
): TaskListView {
  const texts = planTexts(language);
  const selected = selectTasks(tasks, selection, facts.today);
  const shown = selected.slice(0, MOST_LINES);
  const rest = selected.length - shown.length;
  return {
    kind: "task-list",
    language,
    title: titleOf(facts, selection, selected, language),
    count: selected.length === 0 ? noneText(facts, selection, language) : texts.list.count(selected.length),
    sections: sectionsOf(facts, shown, selection, language),
    rest,
    notes: [
      ...requirementNote(selection, language),
      ...(facts.plan.document.retelling && selection.kind !== "decided" && selected.length > 0
        ? [textsFor(language).note.retellingOfOther]
        : []),
    ],
    wholePlan: { label: texts.task.wholePlan, say: texts.say.plan },
  };
}

function titleOf(
  { community }: PlanFacts,
  selection: TaskSelection,
  [first]: readonly Task[],
  language: Language,
): string {
  const { list, group, task } = planTexts(language);
  const { mine } = taskTexts(language);
  switch (selection.kind) {
    case "area":
      return first?.area === undefined
        ? `${task.area} ${selection.area}`
        : list.area(first.area.number, first.area.title);
    case "group":
      return list.group(group[selection.group].people);
    case "parties":
      return mine.of(namesOf(selection.parties, community, language));
    case "body":
      return mine.followedBy(bodyName(community, selection.body, language));
    case "statute":
      return mine.statute(selection.number);
    case "unowned":
      return mine.unowned;
    default:
      return list[selection.kind];
  }
}

function noneText({ community }: PlanFacts, selection: TaskSelection, language: Language): string {
  const { mine } = taskTexts(language);
  switch (selection.kind) {
    case "parties":
      return mine.noneOf(namesOf(selection.parties, community, language));
    case "statute":
      return mine.noneStatute;
    default:
      return planTexts(language).list.none;
  }
}

/** The requirement in words, for those who do not know the law by its numbers. */
function requirementNote(selection: TaskSelection, language: Language): string[] {
  const id = selection.kind === "statute" ? requirementOf(selection.number) : undefined;
  const { number, requirement } = statuteTexts(language);
  return id === undefined ? [] : [taskTexts(language).fact.requirement(number(id), requirement[id])];
}

/** An area is divided as the plan divides it, everything else by area. */
function sectionsOf(
  facts: PlanFacts,
  tasks: readonly Task[],
  selection: TaskSelection,
  language: Language,
): TaskSection[] {
  const { list } = planTexts(language);
  const headingOf = ({ area }: Task) =>
    selection.kind === "area" ? area?.part : area && list.area(area.number, area.title);
  return [...Map.groupBy(tasks, headingOf)].map(([heading, within]) => ({
    heading,
    lines: within.map((task) => taskLine(task, facts, language, "as-printed")),
  }));
}
