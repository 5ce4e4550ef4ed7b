import { planTexts } from "../../../presentation/text/plan-texts.ts";
import { taskTexts } from "../../../presentation/text/task-texts.ts";
import type {
  PlanProgressView,
  PlanStatusView,
  ProgressBar,
  TaskListView,
  TaskView,
} from "../../../presentation/view/plan-view.ts";
import { openAction, pressAction, sayAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Element } from "./card.ts";
import { fitting, MOST_OF_BODY, weightOf } from "./fitting.ts";
import { saidBox } from "./meeting-card.ts";
import { taskRow, warningBox, wayOnButton, wayOnRow } from "./plan-elements.ts";
import { progressBars } from "./progress-chart.ts";
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
    ...(view.progress === undefined
      ? []
      : [
          ...drawn(view.progress.label, [view.progress]),
          factLine(view.progress.label, view.progress.words, { spacing: "small" }),
        ]),
    ...view.facts.map(({ title, value }, place) =>
      factLine(title, value, { spacing: place === 0 && view.progress === undefined ? "medium" : "none" }),
    ),
    ...(view.overdue === undefined ? [] : [wayOnButton(view.overdue, "⚠ ")]),
    ...buttonRows(view.ways.map(({ label, say }) => sayAction(label, say))),
    heading(overview.areas, { size: "small" }, { spacing: "medium" }),
    ...view.areas.map((area) => wayOnRow(area, area.facts)),
    heading(overview.groups, { size: "small" }, { spacing: "medium" }),
    ...view.groups.map((group) => wayOnRow(group)),
    ...view.notes.map((note, place) => remark(NOTE, note, { spacing: place === 0 ? "medium" : "small" })),
  ];
}

/** The drawing, and below it the same in words, area by area: each row leads to its tasks. */
export function planProgressBody(view: PlanProgressView): readonly Element[] {
  const { title, warning, whole, areas, wholePlan, language } = view;
  return [
    heading(title, { size: "large" }),
    ...(warning === undefined ? [] : [warningBox(warning)]),
    ...drawn(taskTexts(language).progress.perArea, [whole, ...areas]),
    factLine(whole.label, whole.words, { spacing: "medium" }),
    ...areas.map(({ label, words, say }) => wayOnRow({ label, say }, words)),
    wayOnButton(wholePlan),
  ];
}

/** Nothing where all is alike: a bar of one colour says no more than its words. */
function drawn(title: string, bars: readonly [ProgressBar, ...ProgressBar[]]): readonly Element[] {
  return bars[0].parts.length > 1 ? [progressBars(title, bars)] : [];
}

export function taskListBody(view: TaskListView): readonly Element[] {
  const { said, warning, title, count, sections, rest, notes, ways = [], wholePlan, language } = view;
  const { list } = planTexts(language);
  const above = [
    ...saidBox(said),
    heading(title, { size: "large" }),
    ...(warning === undefined ? [] : [warningBox(warning)]),
    paragraph(count, { isSubtle: true }, { spacing: warning === undefined ? "none" : "small" }),
  ];
  const below = [
    ...notes.map((note) => remark(NOTE, note, { spacing: "medium" })),
    ...buttonRows([...ways, wholePlan].map(({ label, say }) => sayAction(label, say))),
  ];
  const parts = sections.flatMap(({ heading: name, lines }) =>
    lines.map((line, place) => [
      ...(name === undefined || place > 0 ? [] : [heading(name, { size: "small" }, { spacing: "medium" })]),
      ...taskRow(line),
    ]),
  );
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  const shown = fitting(parts, room, (left) => list.rest(left + rest));
  const whole = shown.length === parts.flat().length;
  return [
    ...above,
    ...shown,
    ...(whole && rest > 0
      ? [paragraph(list.rest(rest), { size: "small", italic: true }, { spacing: "small" })]
      : []),
    ...below,
  ];
}

/** The task's own words set apart, what is known of it, and who changed what when. */
export function taskBody(view: TaskView): readonly Element[] {
  const { said, title, text, facts, overdue, notes, historyTitle, history, change, reports, tie, ways } =
    view;
  return [
    ...saidBox(said),
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
    ...evidence(view),
    ...notes.map((note) => remark(NOTE, note, { spacing: "small" })),
    ...buttonRows([
      ...reports.map((press) => pressAction(press)),
      ...(change === undefined ? [] : [pressAction(change, "positive")]),
    ]),
    ...buttonRows(tie === undefined ? [] : [pressAction(tie)]),
    heading(historyTitle, {}, { separator: true, spacing: "medium" }),
    ...history.map((each) => paragraph(each, { size: "small" }, { spacing: "small" })),
    ...buttonRows(ways.map(({ label, say }) => sayAction(label, say))),
  ];
}

function evidence({ evidenceTitle, evidence: shown }: TaskView): readonly Element[] {
  return shown.length === 0
    ? []
    : [
        paragraph(`${evidenceTitle}:`, { size: "small", isSubtle: true }, { spacing: "small" }),
        ...buttonRows(shown.map(({ label, address }) => openAction(label, address))),
      ];
}
