import type { FollowupSection, FollowupView } from "../../../presentation/view/followup-view.ts";
import { pressAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Element } from "./card.ts";
import { warningBox } from "./plan-elements.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, paragraph, remark } from "./text-elements.ts";

const NOTE = "ℹ";
/** A card that is to stay small holds no more of what people wrote; the text beside it has the rest. */
const MOST_OF_ROW = 400;
const MOST_ROWS = 60;

/** What the reader wants to know first, then who or what is missing, and one obvious button. */
export function followupBody(view: FollowupView): readonly Element[] {
  const { title, about, said, lead, facts, sections, notes, presses } = view;
  return [
    heading(title, { size: "large" }),
    ...(about === undefined ? [] : [paragraph(about, { isSubtle: true }, { spacing: "none" })]),
    ...(said === undefined ? [] : [saidBox(said)]),
    ...lead.map((text, place) =>
      paragraph(text, place === 0 ? { weight: "bolder" } : {}, { spacing: place === 0 ? "medium" : "small" }),
    ),
    ...facts.map((fact, place) =>
      factLine(fact.title, shorten(fact.value, MOST_OF_ROW), { spacing: place === 0 ? "medium" : "none" }),
    ),
    ...sections.flatMap(sectionElements),
    ...notes.map((note) => remark(NOTE, note, { spacing: "medium" })),
    ...buttonRows(presses.map((press, place) => pressAction(press, place === 0 ? "positive" : undefined))),
  ];
}

function saidBox({ tone, text }: NonNullable<FollowupView["said"]>): Element {
  return tone === "warning"
    ? warningBox(text)
    : { type: "Container", style: "accent", items: [paragraph(`✓ ${text}`)] };
}

function sectionElements({ title, rows, names }: FollowupSection): readonly Element[] {
  return [
    heading(title, { size: "small" }, { spacing: "medium" }),
    ...(names === "" ? [] : [paragraph(names, {}, { spacing: "none" })]),
    ...rows.slice(0, MOST_ROWS).map(({ title: name, value, press }): Element => {
      const words = shorten(value, MOST_OF_ROW);
      const line =
        value === ""
          ? paragraph(shorten(name, MOST_OF_ROW), { size: "small" }, { spacing: "none" })
          : factLine(name, words, { spacing: "none" });
      return press === undefined
        ? line
        : {
            type: "Container",
            style: "emphasis",
            spacing: "small",
            selectAction: pressAction(press),
            items: [line],
          };
    }),
  ];
}
