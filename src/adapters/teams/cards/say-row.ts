import { sayAction } from "./actions.ts";
import type { Container } from "./card.ts";
import { paragraph } from "./text-elements.ts";

/** A whole row as a button: an ordinary one would cut a question or a long name short on a phone. */
export function sayRow(label: string, say: string): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    selectAction: sayAction(label, say),
    items: [paragraph(label, { color: "accent", weight: "bolder" })],
  };
}
