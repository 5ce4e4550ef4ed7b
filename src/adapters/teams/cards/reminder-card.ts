import { cutTexts } from "../../../presentation/text/cut-texts.ts";
import type { ReminderItem, ReminderView } from "../../../presentation/view/reminder-view.ts";
import { plainPressAction, sayAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Action, Container, Element } from "./card.ts";
import { fitting, MOST_OF_BODY, weightOf } from "./fitting.ts";
import { shorten } from "./shorten.ts";
import { heading, paragraph } from "./text-elements.ts";

/** What a card with several things has room for of each line. */
const MOST_OF_LINE = 300;

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
      ...(single === undefined ? [] : itemActions(single)),
      ...presses.map((press) => plainPressAction(press)),
    ]),
    paragraph(note, { size: "small", isSubtle: true }, { spacing: "medium" }),
  ];
  const rows = single === undefined ? items.map((item) => [row(item)]) : [];
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  return [...above, ...fitting(rows, room, cutTexts(language).more), ...below];
}

/** The next thing to do is the green one. */
function itemActions({ go, presses }: ReminderItem): Action[] {
  const goes = go === undefined ? [] : [sayAction(go.label, go.say)];
  const [first, ...others] = [...presses.map((press) => plainPressAction(press)), ...goes];
  return first === undefined ? [] : [{ ...first, style: "positive" }, ...others];
}

/** One of several: the whole line is its button, unless there are buttons of its own. */
function row({ title = "", lines, go, presses }: ReminderItem): Container {
  const whole = presses.length === 0 && go !== undefined;
  return {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    ...(whole ? { selectAction: sayAction(`${go.label}: ${title}`, go.say) } : {}),
    items: [
      paragraph(shorten(title, MOST_OF_LINE), {
        weight: "bolder",
        ...(whole ? { color: "accent" as const } : {}),
      }),
      ...lines.map((line) => paragraph(shorten(line, MOST_OF_LINE), { size: "small" }, { spacing: "none" })),
      ...(whole ? [] : buttonRows(itemActions({ lines, go, presses }))),
    ],
  };
}
