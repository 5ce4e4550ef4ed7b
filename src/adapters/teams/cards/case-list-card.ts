import type { CaseLine, CaseListView, CaseReceiptView } from "../../../presentation/view/case-view.ts";
import { pressAction } from "./actions.ts";
import type { Container, Element } from "./card.ts";
import { factLine, heading, paragraph } from "./text-elements.ts";

export function caseReceiptBody({ title, facts, next, open }: CaseReceiptView): readonly Element[] {
  return [
    heading(`✓ ${title}`, { size: "large" }),
    ...facts.map((fact) => factLine(fact.title, fact.value, { spacing: "small" })),
    ...next.map((text, place) => paragraph(text, {}, { spacing: place === 0 ? "medium" : "small" })),
    { type: "ActionSet", spacing: "medium", actions: [pressAction(open, "positive")] },
  ];
}

/** A case is one row, and the whole row is its button. */
export function caseListBody({ title, intro, cases, start }: CaseListView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    paragraph(intro, {}, { spacing: "small" }),
    ...cases.map(row),
    { type: "ActionSet", spacing: "medium", actions: [pressAction(start)] },
  ];
}

function row({ label, title, state, waiting, open }: CaseLine): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    selectAction: { ...pressAction(open), title: `${label}: ${title}` },
    items: [
      paragraph(label, { size: "small", weight: "bolder", color: "accent" }),
      paragraph(title, { weight: "bolder" }, { spacing: "none" }),
      paragraph(state, { size: "small" }, { spacing: "none" }),
      ...(waiting === undefined
        ? []
        : [
            paragraph(
              `→ ${waiting}`,
              { size: "small", weight: "bolder", color: "attention" },
              { spacing: "small" },
            ),
          ]),
    ],
  };
}
