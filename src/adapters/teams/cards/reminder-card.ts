import { cutTexts } from "../../../presentation/text/cut-texts.ts";
import type { ReminderItem, ReminderView } from "../../../presentation/view/reminder-view.ts";
import { plainPressAction, sayAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Action, Container, Element, Execute, Submit } from "./card.ts";
import { fitting, MOST_OF_BODY, weightOf } from "./fitting.ts";
import { shorten } from "./shorten.ts";
import { heading, paragraph } from "./text-elements.ts";

/** What a card with several things has room for of each line. */
const MOST_OF_LINE = 160;

/** What waits first, then where to go, then how to get rid of it. */
export function reminderBody(view: ReminderView): readonly Element[] {
  const { title, intro, items, presses, note, language } = view;
  const single = items.length === 1 && items[0]?.title === undefined ? items[0] : undefined;
  const above = [
    heading(title, { size: "medium" }),
    ...[...intro, ...(single?.lines ?? [])].map((line) => paragraph(line, {}, { spacing: "small" })),
  ];
  const below = [
    ...buttonRows([
      ...(single === undefined ? [] : primary(itemActions(single))),
      ...presses.map((press) => plainPressAction(press)),
    ]),
    paragraph(note, { size: "small", isSubtle: true }, { spacing: "medium" }),
  ];
  const rows = single === undefined ? items.map((item) => [row(item)]) : [];
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  return [...above, ...fitting(rows, room, cutTexts(language).more), ...below];
}

function itemActions({ go, presses }: ReminderItem): (Execute | Submit)[] {
  return [
    ...presses.map((press) => plainPressAction(press)),
    ...(go === undefined ? [] : [sayAction(go.label, go.say)]),
  ];
}

/** The next thing to do is the green one. */
function primary([first, ...others]: readonly (Execute | Submit)[]): Action[] {
  return first === undefined ? [] : [{ ...first, style: "positive" }, ...others];
}

/** One of several: the whole line is its button, unless there are buttons of its own. */
function row({ title = "", lines, go, presses }: ReminderItem): Container {
  const whole = presses.length === 0 && go !== undefined;
  const shown = shorten(title, MOST_OF_LINE);
  return {
    type: "Container",
    ...(go === undefined && presses.length === 0
      ? { separator: true, spacing: "medium" as const }
      : { style: "emphasis" as const, spacing: "small" as const }),
    ...(whole ? { selectAction: sayAction(`${go.label}: ${shown}`, go.say) } : {}),
    items: [
      paragraph(shown, { weight: "bolder", ...(whole ? { color: "accent" as const } : {}) }),
      ...lines.map((line, place) =>
        paragraph(
          shorten(line, 2 * MOST_OF_LINE),
          { size: "small" },
          { spacing: place === 0 ? "small" : "none" },
        ),
      ),
      ...(whole ? [] : buttonRows(itemActions({ lines, go, presses }))),
    ],
  };
}
