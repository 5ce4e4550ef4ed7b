import { wheelTexts } from "../../../presentation/text/wheel-texts.ts";
import type { WheelMonth, WheelRow, WheelView } from "../../../presentation/view/wheel-view.ts";
import { openAction, pressAction, toggleAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Element, RichTextBlock, TextRun } from "./card.ts";
import { fitting, weightOf } from "./fitting.ts";
import { heading, paragraph, remark } from "./text-elements.ts";

const TABLE = "wheel-table";
/** What the whole may weigh, with as much again for the same as text. */
const MOST_OF_WHEEL = 15_500;

/** The picture first, then the next three, then every date: folded away where the picture shows them. */
export function wheelBody(view: WheelView): readonly Element[] {
  const { title, picture, notes, next, table, undated, closing, presses, links, language } = view;
  const above: Element[] = [
    heading(title, { size: "large" }),
    ...notes.map((note) => remark("⚠", note, { spacing: "small" })),
    ...(picture === undefined
      ? []
      : [
          {
            type: "Image",
            url: picture.address,
            altText: picture.alt,
            size: "stretch",
            spacing: "small",
          } as const,
        ]),
    heading(next.title, { size: "medium" }, { spacing: "medium" }),
    ...(next.rows.length === 0 ? [paragraph(next.none, {}, { spacing: "small" })] : next.rows.flatMap(rowOf)),
  ];
  const below: Element[] = [
    ...(undated === undefined
      ? []
      : [
          heading(undated.title, { size: "small" }, { spacing: "medium" }),
          ...undated.lines.map((line) => paragraph(line, { size: "small" }, { spacing: "none" })),
        ]),
    paragraph(closing, { size: "small", isSubtle: true }, { spacing: "medium" }),
    ...buttonRows([
      ...(table.unfold === undefined || table.months.length === 0 ? [] : [toggleAction(table.unfold, TABLE)]),
      ...presses.map((press) => pressAction(press)),
      ...links.map(({ label, address }) => openAction(label, address)),
    ]),
  ];
  const room = MOST_OF_WHEEL - weightOf([...above, ...below]);
  const months = fitting(table.months.map(monthOf), room, wheelTexts(language).card.more);
  return [
    ...above,
    ...(table.months.length === 0
      ? []
      : [
          {
            type: "Container",
            id: TABLE,
            spacing: "medium",
            ...(table.unfold === undefined ? {} : { isVisible: false }),
            items: [heading(table.title, { size: "medium" }), ...months],
          } as const,
        ]),
    ...below,
  ];
}

function monthOf({ title, rows }: WheelMonth): readonly Element[] {
  return [heading(title, { size: "small" }, { spacing: "small" }), ...rows.flatMap(rowOf)];
}

/** Number and date first, so that the eye finds them; state by sign and word. */
function rowOf({ number, date, text, details, state, late }: WheelRow): RichTextBlock[] {
  const lead = [number === undefined ? "" : `${number} · `, date].join("");
  const inlines: TextRun[] = [
    { type: "TextRun", text: `${lead}  `, weight: "bolder" },
    { type: "TextRun", text },
    ...(state === undefined
      ? []
      : [
          { type: "TextRun", text: ` – ${state}`, ...(late ? { color: "attention" as const } : {}) } as const,
        ]),
  ];
  return [
    { type: "RichTextBlock", spacing: "small", inlines },
    ...(details === undefined
      ? []
      : [paragraph(details, { size: "small", isSubtle: true }, { spacing: "none" })]),
  ];
}
