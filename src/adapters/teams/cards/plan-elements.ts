import type { TaskLine, WayOn } from "../../../presentation/view/plan-view.ts";
import { plainPressAction, sayAction } from "./actions.ts";
import type { ActionSet, Container, Element, RichTextBlock } from "./card.ts";
import { shorten } from "./shorten.ts";
import { paragraph } from "./text-elements.ts";

/** Enough of a task to know it by; the whole of it stands where its row leads. */
const MOST_OF_TASK = 240;
/** What a screen reader says of the row as a button; the words follow. */
const MOST_OF_NAME = 80;

/** What must be acted on, in a box of its own and with a sign: not by colour alone. */
export function warningBox(text: string): Container {
  return {
    type: "Container",
    style: "attention",
    spacing: "medium",
    items: [paragraph(`⚠ ${text}`, { weight: "bolder" })],
  };
}

/** A row that leads to more: dense, so that a plan's areas fit a phone. */
export function wayOnRow({ label, say }: WayOn, facts?: string): Container {
  return {
    type: "Container",
    separator: true,
    spacing: "small",
    selectAction: sayAction(label, say),
    items: [
      {
        type: "RichTextBlock",
        inlines: [
          { type: "TextRun", text: label, color: "accent", weight: "bolder" },
          ...(facts === undefined
            ? []
            : [{ type: "TextRun" as const, text: `  ${facts}`, size: "small" as const, isSubtle: true }]),
        ],
      },
    ],
  };
}

/** A task as a row that opens it, its printed label first; below it what can be reported of it at once. */
export function taskRow({ label, text, facts, overdue, say, presses = [] }: TaskLine): readonly Element[] {
  const shown = shorten(text, MOST_OF_TASK);
  const row: Container = {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    selectAction: sayAction(shorten(label === undefined ? text : `${label} ${text}`, MOST_OF_NAME), say),
    items: [
      labelled(label, shown),
      ...(overdue === undefined
        ? []
        : [
            paragraph(
              `⚠ ${overdue}`,
              { size: "small", weight: "bolder", color: "attention" },
              { spacing: "none" },
            ),
          ]),
      ...(facts === "" ? [] : [paragraph(facts, { size: "small", isSubtle: true }, { spacing: "none" })]),
    ],
  };
  return presses.length === 0
    ? [row]
    : [row, { type: "ActionSet", spacing: "none", actions: presses.map((press) => plainPressAction(press)) }];
}

export function wayOnButton({ label, say }: WayOn, sign = ""): ActionSet {
  return { type: "ActionSet", spacing: "medium", actions: [sayAction(`${sign}${label}`, say)] };
}

function labelled(label: string | undefined, text: string): RichTextBlock {
  return {
    type: "RichTextBlock",
    inlines: [
      ...(label === undefined
        ? []
        : [{ type: "TextRun" as const, text: `${label} `, weight: "bolder" as const }]),
      { type: "TextRun", text },
    ],
  };
}
