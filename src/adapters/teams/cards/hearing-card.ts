import type { HearingRow, HearingSection, HearingView } from "../../../presentation/view/hearing-view.ts";
import type { Said } from "../../../presentation/view/inquiry-view.ts";
import { plainPressAction, pressAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Container, Element } from "./card.ts";
import { factLine, heading, numbered, paragraph, remark } from "./text-elements.ts";

/** Where it stands first, then what is asked, the rows, and what can be done. */
export function hearingBody(view: HearingView): readonly Element[] {
  const { title, said, state, sections, facts, notes, rowsTitle, rows, presses } = view;
  return [
    ...(said === undefined ? [] : [saidBox(said)]),
    heading(title, { size: "large" }),
    paragraph(state, { weight: "bolder" }, { spacing: "small" }),
    ...sections.map(sectionBox),
    ...facts.map((fact, place) =>
      factLine(fact.title, fact.value, { spacing: place === 0 ? "medium" : "none" }),
    ),
    ...notes.map((note, place) => remark("ℹ", note, { spacing: place === 0 ? "medium" : "small" })),
    ...(rowsTitle === undefined || rows.length === 0
      ? []
      : [heading(rowsTitle, { size: "small" }, { spacing: "medium" })]),
    ...rows.map((each, place) => row(each, place === 0)),
    ...buttonRows(
      presses.map((press, place) => plainPressAction(press, place === 0 ? "positive" : undefined)),
    ),
  ];
}

function sectionBox({ title, paragraphs }: HearingSection): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "medium",
    items: [
      heading(title, { size: "small", color: "accent" }),
      ...(paragraphs.length === 1
        ? paragraphs.map((text) => paragraph(text, {}, { spacing: "small" }))
        : paragraphs.map((text, place) => numbered(place + 1, text))),
    ],
  };
}

/** A row is its own button where something can be done with it. */
function row({ label, remark: minded, words, facts, open }: HearingRow, first: boolean): Container {
  return {
    type: "Container",
    spacing: first ? "medium" : "small",
    ...(open === undefined
      ? { separator: true }
      : {
          style: "emphasis" as const,
          selectAction: { ...pressAction(open), title: `${open.title}: ${label}` },
        }),
    items: [
      paragraph(label, { weight: "bolder", ...(open === undefined ? {} : { color: "accent" as const }) }),
      ...(minded === undefined
        ? []
        : [
            paragraph(
              `⚠ ${minded}`,
              { size: "small", weight: "bolder", color: "attention" },
              { spacing: "none" },
            ),
          ]),
      ...words
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => paragraph(line, {}, { spacing: "small" })),
      ...facts.map((fact) => paragraph(fact, { size: "small", isSubtle: true }, { spacing: "none" })),
    ],
  };
}

function saidBox({ tone, text }: Said): Container {
  const warns = tone === "warning";
  return {
    type: "Container",
    style: warns ? "attention" : "accent",
    items: [paragraph(`${warns ? "⚠" : "✓"} ${text}`, { weight: "bolder" })],
  };
}
