import { planTexts } from "../text/plan-texts.ts";
import type {
  PlanProgressView,
  PlanStatusView,
  ProgressBar,
  TaskLine,
  TaskListView,
  TaskView,
  WayOn,
} from "./plan-view.ts";

/** What the views of the plan say, paragraph by paragraph; what can be said next stands in quotation marks. */
export function planParagraphs(
  view: PlanStatusView | PlanProgressView | TaskListView | TaskView,
): readonly string[] {
  switch (view.kind) {
    case "plan-status":
      return [
        view.title,
        view.warning ?? "",
        view.progress === undefined ? "" : barText(view.progress),
        lines(view.facts.map(({ title, value }) => `${title}: ${value}`)),
        view.overdue === undefined ? "" : wayOn(view.overdue),
        lines(view.areas.map((area) => `- ${wayOn(area, area.facts)}`)),
        lines(view.groups.map((group) => `- ${wayOn(group)}`)),
        lines(view.ways.map((way) => `- ${wayOn(way)}`)),
        ...view.notes,
      ];
    case "plan-progress":
      return [
        view.title,
        view.warning ?? "",
        barText(view.whole),
        lines(view.areas.map((area) => `- ${barText(area)} – «${area.say}»`)),
        wayOn(view.wholePlan),
      ];
    case "task-list":
      return [
        view.said?.text ?? "",
        `${view.title}\n${view.count}`,
        view.warning ?? "",
        ...view.sections.map(({ heading, lines: tasks }) =>
          lines([...(heading === undefined ? [] : [`${heading}:`]), ...tasks.map(taskText)]),
        ),
        view.rest === 0 ? "" : planTexts(view.language).list.rest(view.rest),
        ...view.notes,
        lines((view.ways ?? []).map((way) => `- ${wayOn(way)}`)),
        wayOn(view.wholePlan),
      ];
    case "task":
      return [
        view.said?.text ?? "",
        `${view.title}\n> ${view.text}`,
        view.overdue ?? "",
        lines(view.facts.map(({ title, value }) => `${title}: ${value}`)),
        ...view.notes,
        lines(view.evidence.map(({ label, address }) => `${view.evidenceTitle}: ${label} – ${address}`)),
        lines([`${view.historyTitle}:`, ...view.history.map((each) => `- ${each}`)]),
        lines(view.ways.map((way) => wayOn(way))),
      ];
  }
}

function taskText({ label, text, facts, overdue, say }: TaskLine): string {
  const known = [overdue, facts].filter((part) => part !== undefined && part !== "").join(" · ");
  return `- ${label === undefined ? "" : `${label} `}${text}${known === "" ? "" : ` (${known})`} – «${say}»`;
}

function barText({ label, words }: ProgressBar): string {
  return `${label}: ${words}`;
}

function wayOn({ label, say }: WayOn, facts?: string): string {
  return `${label}${facts === undefined ? "" : ` (${facts})`}: «${say}»`;
}

function lines(each: readonly string[]): string {
  return each.join("\n");
}
