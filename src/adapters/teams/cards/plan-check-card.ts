import type { PlanCheckView } from "../../../presentation/view/plan-check-view.ts";
import { pressAction, sayAction } from "./actions.ts";
import type { Container, Element } from "./card.ts";
import { shorten } from "./shorten.ts";
import { heading, paragraph, remark } from "./text-elements.ts";

const NOTE = "ℹ";
/** What a screen reader says of a row as a button; its words follow. */
const MOST_OF_NAME = 80;

/** What was found first, most serious first; one tap on a row opens it, and only then can a case be made of it. */
export function planCheckBody(view: PlanCheckView): readonly Element[] {
  const { title, intro, groups, notes, repair, ways } = view;
  return [
    heading(title, { size: "large" }),
    paragraph(intro, {}, { spacing: "small" }),
    ...groups.flatMap(({ heading: name, rows }): Element[] => [
      heading(name, { size: "small" }, { spacing: "medium" }),
      ...rows.map(rowOf),
    ]),
    ...notes.map((note, place) => remark(NOTE, note, { spacing: place === 0 ? "medium" : "small" })),
    {
      type: "ActionSet",
      spacing: "medium",
      actions: [
        ...(repair === undefined ? [] : [pressAction(repair, "positive")]),
        ...ways.map(({ label, say }) => sayAction(label, say)),
      ],
    },
  ];
}

function rowOf({ label, facts, say }: PlanCheckView["groups"][number]["rows"][number]): Container {
  return {
    type: "Container",
    separator: true,
    spacing: "small",
    selectAction: sayAction(shorten(label, MOST_OF_NAME), say),
    items: [
      paragraph(label, { weight: "bolder", color: "accent" }),
      paragraph(facts, { size: "small" }, { spacing: "none" }),
    ],
  };
}
