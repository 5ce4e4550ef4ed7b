import { planTexts } from "../../../presentation/text/plan-texts.ts";
import type { PlanStatusView, TaskListView, TaskView } from "../../../presentation/view/plan-view.ts";
import { pressAction, sayAction } from "./actions.ts";
import type { Element } from "./card.ts";
import { taskRow, warningBox, wayOnButton, wayOnRow } from "./plan-elements.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, paragraph, remark } from "./text-elements.ts";

const NOTE = "ℹ";

const MOST_OF_TASK = 2_000;

/** How things stand first, then a row for each area: a phone shows it whole, and one tap leads to the tasks. */
export function planStatusBody(view: PlanStatusView): readonly Element[] {
  const { overview } = planTexts(view.language);
  return [
    heading(view.title, { size: "large" }),
    ...(view.warning === undefined ? [] : [warningBox(view.warning)]),
    ...view.facts.map(({ title, value }, place) =>
      factLine(title, value, { spacing: place === 0 ? "medium" : "none" }),
    ),
    ...(view.overdue === undefined ? [] : [wayOnButton(view.overdue, "⚠ ")]),
    heading(overview.areas, { size: "small" }, { spacing: "medium" }),
    ...view.areas.map((area) => wayOnRow(area, area.facts)),
    heading(overview.groups, { size: "small" }, { spacing: "medium" }),
    ...view.groups.map((group) => wayOnRow(group)),
    ...view.notes.map((note, place) => remark(NOTE, note, { spacing: place === 0 ? "medium" : "small" })),
  ];
}

export function taskListBody({ title, count, sections, notes, wholePlan }: TaskListView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    paragraph(count, { isSubtle: true }, { spacing: "none" }),
    ...sections.flatMap(({ heading: name, lines }): readonly Element[] => [
      ...(name === undefined ? [] : [heading(name, { size: "small" }, { spacing: "medium" })]),
      ...lines.map(taskRow),
    ]),
    ...notes.map((note) => remark(NOTE, note, { spacing: "medium" })),
    wayOnButton(wholePlan),
  ];
}

/** The task's own words set apart, what is known of it, and who changed what when. */
export function taskBody(view: TaskView): readonly Element[] {
  const { title, text, facts, overdue, notes, historyTitle, history, change, wholePlan } = view;
  return [
    {
      type: "Container",
      style: "emphasis",
      items: [
        heading(title, { size: "small", color: "accent" }),
        paragraph(shorten(text, MOST_OF_TASK), { size: "medium" }, { spacing: "small" }),
      ],
    },
    ...(overdue === undefined ? [] : [warningBox(overdue)]),
    ...facts.map((fact, place) =>
      factLine(fact.title, fact.value, { spacing: place === 0 ? "medium" : "none" }),
    ),
    ...notes.map((note) => remark(NOTE, note, { spacing: "small" })),
    heading(historyTitle, {}, { separator: true, spacing: "medium" }),
    ...history.map((each) => paragraph(each, { size: "small" }, { spacing: "small" })),
    {
      type: "ActionSet",
      spacing: "medium",
      actions: [
        ...(change === undefined ? [] : [pressAction(change, "positive")]),
        sayAction(wholePlan.label, wholePlan.say),
      ],
    },
  ];
}
