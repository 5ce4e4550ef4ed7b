import type { NoticeView } from "../../../presentation/view/view.ts";
import { openAction, pressAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
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

/** A notice is plain text, but for one that leads somewhere: an address as long as a link's is no reading. */
export function linksBody({
  title,
  text,
  links = [],
  presses = [],
}: NoticeView): readonly Element[] | undefined {
  if (links.length + presses.length === 0) return undefined;
  return [
    heading(title, { size: "medium" }),
    paragraph(text, { isSubtle: true }, { spacing: "small" }),
    ...buttonRows([
      ...links.map(({ label, address }) => openAction(label, address)),
      ...presses.map((press) => pressAction(press)),
    ]),
  ];
}
