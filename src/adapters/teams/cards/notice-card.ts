import type { NoticeView } from "../../../presentation/view/view.ts";
import type { Element } from "./card.ts";
import { heading, paragraph } from "./text-elements.ts";

/** A warning stands out by its sign and its box, not by colour alone. */
export function warningBody({ title, text }: NoticeView): readonly Element[] {
  return [
    {
      type: "Container",
      style: "attention",
      items: [heading(`⚠ ${title}`, { size: "medium" }), paragraph(text, {}, { spacing: "small" })],
    },
  ];
}
