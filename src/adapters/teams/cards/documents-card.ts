import { titleLine } from "../../../presentation/view/text-of.ts";
import type { DocumentsView } from "../../../presentation/view/view.ts";
import type { Element } from "./card.ts";
import { heading, paragraph, remark } from "./text-elements.ts";

export function documentsBody({ title, documents }: DocumentsView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    ...documents.flatMap((document): readonly Element[] => [
      heading(titleLine(document.label, document.title), {}, { separator: true, spacing: "medium" }),
      paragraph(document.facts, { size: "small", isSubtle: true }, { spacing: "none" }),
      ...document.notes.map((note) => remark("ℹ", note, { spacing: "small" })),
    ]),
  ];
}
