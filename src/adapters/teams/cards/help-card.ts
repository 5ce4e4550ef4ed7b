import { textsFor } from "../../../presentation/text/texts.ts";
import type { HelpView } from "../../../presentation/view/view.ts";
import type { Element } from "./card.ts";
import { sayRow } from "./say-row.ts";
import { heading, paragraph, remark } from "./text-elements.ts";

export function helpBody(view: HelpView): readonly Element[] {
  const { labels } = textsFor(view.language);
  return [
    heading(view.title, { size: "large" }),
    paragraph(view.intro, {}, { spacing: "small" }),
    heading(labels.try, { size: "small" }, { spacing: "medium" }),
    ...view.examples.map((question) => sayRow(question, question)),
    heading(view.commandsTitle ?? labels.commands, { size: "small" }, { spacing: "medium" }),
    ...view.commands.map(
      ({ says, does }): Element => ({
        type: "RichTextBlock",
        spacing: "small",
        inlines: [
          { type: "TextRun", text: says.join(" · "), weight: "bolder" },
          { type: "TextRun", text: ` – ${does}`, isSubtle: true },
        ],
      }),
    ),
    remark("ℹ", view.closing, { separator: true, spacing: "medium" }),
  ];
}
