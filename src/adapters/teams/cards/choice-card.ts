import type { ChoiceView } from "../../../presentation/view/view.ts";
import type { Element } from "./card.ts";
import { sayRow } from "./say-row.ts";
import { heading } from "./text-elements.ts";

export function choiceBody({ question, options }: ChoiceView): readonly Element[] {
  return [
    heading(question, { size: "medium" }, { spacing: "none" }),
    ...options.map(({ label, say }) => sayRow(label, say)),
  ];
}
