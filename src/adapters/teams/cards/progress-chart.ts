import type { ProgressBar, ProgressPart } from "../../../presentation/view/plan-view.ts";
import type { Chart, Column, ColumnSet, Container, Element } from "./card.ts";
import { paragraph } from "./text-elements.ts";

/** Told apart also by those who do not see red and green: they differ in lightness too. */
const COLORS: Readonly<Record<ProgressPart["status"], string>> = {
  done: "categoricalTeal",
  "under-way": "categoricalLightBlue",
  "not-started": "categoricalMarigold",
  stopped: "categoricalPurple",
  unset: "neutral",
};

/** The same where nothing but boxes can be drawn. */
const TINTS: Readonly<Record<ProgressPart["status"], NonNullable<Column["style"]>>> = {
  done: "good",
  "under-way": "accent",
  "not-started": "warning",
  stopped: "attention",
  unset: "emphasis",
};

/** The whole as a ring; its words stand beside it in the card. */
export function progressRing({ label, parts }: ProgressBar): Chart {
  return {
    type: "Chart.Donut",
    spacing: "medium",
    title: label,
    data: parts.map(sliceOf),
    fallback: drawnBar(parts),
  };
}

/** A bar for each, in one drawing; the table with the words stands below it in the card. */
export function progressBars(title: string, bars: readonly ProgressBar[]): Chart {
  return {
    type: "Chart.HorizontalBar.Stacked",
    spacing: "medium",
    title,
    data: bars.map(({ short, parts }) => ({ title: short, data: parts.map(sliceOf) })),
    fallback: drawnBars(bars),
  };
}

function sliceOf({ status, word, count }: ProgressPart) {
  return { legend: word, value: count, color: COLORS[status] };
}

function drawnBars(bars: readonly ProgressBar[]): Container {
  return {
    type: "Container",
    spacing: "medium",
    items: bars.flatMap(({ short, parts }): readonly Element[] => [
      paragraph(short, { size: "small", isSubtle: true }, { spacing: "small" }),
      { ...drawnBar(parts), spacing: "none" },
    ]),
  };
}

/** Each part as wide as its count, with the count in it. */
function drawnBar(parts: readonly ProgressPart[]): ColumnSet {
  return {
    type: "ColumnSet",
    spacing: "medium",
    columns: parts.map(({ status, count }) => ({
      type: "Column",
      width: count,
      spacing: "none",
      style: TINTS[status],
      minHeight: "20px",
      items: [paragraph(String(count), { size: "small", weight: "bolder" })],
    })),
  };
}
