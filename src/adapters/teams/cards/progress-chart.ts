import type { ProgressBar, ProgressPart } from "../../../presentation/view/plan-view.ts";
import type { Chart, Container, RichTextBlock, TextRun } from "./card.ts";
import { paragraph } from "./text-elements.ts";

/** Told apart also by those who do not see red and green: they differ in lightness too. */
const COLORS: Readonly<Record<ProgressPart["status"], string>> = {
  done: "categoricalTeal",
  "under-way": "categoricalLightBlue",
  "not-started": "categoricalMarigold",
  stopped: "categoricalPurple",
  unset: "neutral",
};

/** Where no chart is drawn: a sign for each task, told apart by shape, so that no colour is needed. */
const SIGNS: Readonly<Record<ProgressPart["status"], { readonly sign: string; readonly look: Look }>> = {
  done: { sign: "■", look: { color: "good" } },
  "under-way": { sign: "◧", look: { color: "accent" } },
  "not-started": { sign: "□", look: {} },
  stopped: { sign: "✕", look: { color: "attention" } },
  unset: { sign: "○", look: { isSubtle: true } },
};

type Look = Pick<TextRun, "color" | "isSubtle">;

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
    items: [
      ...bars.map(
        ({ short, parts }, place): RichTextBlock => ({
          type: "RichTextBlock",
          spacing: place === 0 ? "default" : "none",
          inlines: [{ type: "TextRun", text: `${short}  `, size: "small" }, ...signsOf(parts)],
        }),
      ),
      keyOf(bars.flatMap(({ parts }) => parts)),
    ],
  };
}

function signsOf(parts: readonly ProgressPart[]): TextRun[] {
  return parts.map(({ status, count }) => {
    const { sign, look } = SIGNS[status];
    return { type: "TextRun", text: sign.repeat(count), weight: "bolder", ...look };
  });
}

/** «■ ferdig  ◧ i gang»: each sign that is drawn, once. */
function keyOf(parts: readonly ProgressPart[]): RichTextBlock {
  const words = new Map(parts.map(({ status, word }) => [status, word]));
  const key = [...words].map(([status, word]) => `${SIGNS[status].sign} ${word}`);
  return paragraph(key.join("   "), { size: "small", isSubtle: true }, { spacing: "small" });
}
