import type { Language } from "../../../domain/kernel/language.ts";
import { statuteTexts } from "../../../presentation/text/statute-texts.ts";
import { textsFor } from "../../../presentation/text/texts.ts";
import {
  STATE_SIGNS,
  type StatuteCoverageView,
  type StatuteRow,
} from "../../../presentation/view/statute-view.ts";
import { pressAction, sayAction } from "./actions.ts";
import type { Action, Container, Element } from "./card.ts";
import { heading, paragraph, remark } from "./text-elements.ts";

/** The sum first; then a row for each number, with its state as a sign and a word, where it stands, and the way on. */
export function statuteCoverageBody(view: StatuteCoverageView): readonly Element[] {
  const { title, summary, rows, structure, notes, language } = view;
  return [
    heading(title, { size: "large" }),
    paragraph(summary, {}, { spacing: "small" }),
    ...rows.map((row) => requirementRow(row, language)),
    heading(structure.title, { size: "small" }, { spacing: "medium" }),
    ...structure.lines.map((line) => paragraph(line, { size: "small" }, { spacing: "none" })),
    ...notes.map((note, place) => remark("ℹ", note, { spacing: place === 0 ? "medium" : "small" })),
  ];
}

function requirementRow(row: StatuteRow, language: Language): Container {
  const { sayShow } = textsFor(language).labels;
  const { show } = statuteTexts(language);
  const { number, requirement, state, sign, missing, clauses, rest, start } = row;
  const known = [missing, ...clauses.map(({ label }) => label), rest].filter((part) => part !== undefined);
  const actions: Action[] = [
    ...clauses.slice(0, 1).map(({ label, clauseId }) => sayAction(show, sayShow(clauseId), label)),
    ...(start === undefined ? [] : [pressAction(start)]),
  ];
  return {
    type: "Container",
    separator: true,
    spacing: "small",
    items: [
      {
        type: "RichTextBlock",
        inlines: [
          { type: "TextRun", text: `${number} `, weight: "bolder" },
          { type: "TextRun", text: requirement },
        ],
      },
      {
        type: "RichTextBlock",
        spacing: "none",
        inlines: [
          { type: "TextRun", text: `${STATE_SIGNS[sign]} ${state}`, size: "small", weight: "bolder" },
          ...(known.length === 0
            ? []
            : [
                {
                  type: "TextRun" as const,
                  text: ` – ${known.join("; ")}`,
                  size: "small" as const,
                  isSubtle: true,
                },
              ]),
        ],
      },
      ...(actions.length === 0 ? [] : [{ type: "ActionSet" as const, spacing: "small" as const, actions }]),
    ],
  };
}
