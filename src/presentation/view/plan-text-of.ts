import type { PlanStatusView, TaskLine, TaskListView, TaskView, WayOn } from "./plan-view.ts";

/** What the views of the plan say, paragraph by paragraph; what can be said next stands in quotation marks. */
export function planParagraphs(view: PlanStatusView | TaskListView | TaskView): readonly string[] {
  switch (view.kind) {
    case "plan-status":
      return [
        view.title,
        view.warning ?? "",
        lines(view.facts.map(({ title, value }) => `${title}: ${value}`)),
        view.overdue === undefined ? "" : wayOn(view.overdue),
        lines(view.areas.map((area) => `- ${wayOn(area, area.facts)}`)),
        lines(view.groups.map((group) => `- ${wayOn(group)}`)),
        ...view.notes,
      ];
    case "task-list":
      return [
        `${view.title}\n${view.count}`,
        ...view.sections.map(({ heading, lines: tasks }) =>
          lines([...(heading === undefined ? [] : [`${heading}:`]), ...tasks.map(taskText)]),
        ),
        ...view.notes,
        wayOn(view.wholePlan),
      ];
    case "task":
      return [
        `${view.title}\n> ${view.text}`,
        view.overdue ?? "",
        lines(view.facts.map(({ title, value }) => `${title}: ${value}`)),
        ...view.notes,
        lines([`${view.historyTitle}:`, ...view.history.map((each) => `- ${each}`)]),
        wayOn(view.wholePlan),
      ];
  }
}

function taskText({ label, text, facts, overdue, say }: TaskLine): string {
  const known = [overdue, facts].filter((part) => part !== undefined && part !== "").join(" · ");
  return `- ${label === undefined ? "" : `${label} `}${text}${known === "" ? "" : ` (${known})`} – «${say}»`;
}

function wayOn({ label, say }: WayOn, facts?: string): string {
  return `${label}${facts === undefined ? "" : ` (${facts})`}: «${say}»`;
}

function lines(each: readonly string[]): string {
  return each.join("\n");
}
