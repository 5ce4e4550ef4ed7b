import { textsFor } from "../../../presentation/text/texts.ts";
import type { RefusalView } from "../../../presentation/view/view.ts";
import { pressAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Element } from "./card.ts";
import { nearestClause, readingElements } from "./clause-elements.ts";
import { heading, paragraph } from "./text-elements.ts";

/** What was not found, the nearest clauses kept small since they do not answer, and where to turn. */
export function refusalBody(view: RefusalView): readonly Element[] {
  const { labels } = textsFor(view.language);
  return [
    heading(view.lead, { size: "medium" }),
    paragraph(view.explanation, {}, { spacing: "small" }),
    ...view.readings.flatMap(readingElements),
    heading(labels.turnTo, {}, { separator: true, spacing: "medium" }),
    paragraph(view.turnTo, {}, { spacing: "none" }),
    ...(view.nearest.length === 0
      ? []
      : [heading(labels.nearest, {}, { separator: true, spacing: "medium" })]),
    ...view.nearest.map((clause) => nearestClause(clause, view.language)),
    ...buttonRows(view.presses.map((press) => pressAction(press))),
  ];
}
