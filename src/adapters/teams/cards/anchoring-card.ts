import type {
  AnchoringGroup,
  AnchoringQuestionView,
  AnchoringView,
} from "../../../presentation/view/anchoring-view.ts";
import { plainPressAction, pressAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Container, Element } from "./card.ts";
import { proposalBox } from "./case-elements.ts";
import { inputOf } from "./form-card.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, paragraph, remark } from "./text-elements.ts";

const MOST_OF_SAYING = 240;
const MOST_OF_NOTE = 400;
const MOST_OF_COPY = 1_600;
const MOST_OF_PATIENTS = 600;

/** Where the parties stand before anything else, one group under the other; what the side has noted comes after. */
export function anchoringBody(view: AnchoringView): readonly Element[] {
  const { title, said, lead, groups, sections, copy, primary, presses } = view;
  const [subject, ...rest] = lead;
  return [
    ...(said === undefined ? [] : [saidBox(said)]),
    heading(title, { size: "large" }),
    ...(subject === undefined ? [] : [paragraph(subject, { weight: "bolder" }, { spacing: "none" })]),
    ...rest.map((text) => paragraph(text, { size: "small", isSubtle: true }, { spacing: "none" })),
    ...groups.flatMap(groupElements),
    ...sections.flatMap((section): readonly Element[] => [
      heading(section.title, { size: "small", color: "accent" }, { separator: true, spacing: "medium" }),
      ...section.lines.map((line) => paragraph(shorten(line, MOST_OF_NOTE), {}, { spacing: "small" })),
    ]),
    ...(copy === undefined
      ? []
      : [
          {
            type: "Container" as const,
            style: "emphasis" as const,
            spacing: "medium" as const,
            items: [
              heading(copy.title, { size: "small" }),
              ...shorten(copy.value, MOST_OF_COPY)
                .split("\n")
                .map((line) => paragraph(line, {}, { spacing: "small" })),
            ],
          },
        ]),
    ...buttonRows([
      ...(primary === undefined ? [] : [plainPressAction(primary, "positive")]),
      ...presses.map((press) => plainPressAction(press)),
    ]),
  ];
}

function groupElements({ sign, title, parties, said }: AnchoringGroup): readonly Element[] {
  const strong = sign === "✗" || sign === "?";
  return [
    paragraph(
      `${sign} ${title}`,
      { weight: "bolder", ...(strong ? { color: "attention" as const } : {}) },
      { spacing: "medium" },
    ),
    ...(parties === "" ? [] : [paragraph(parties, {}, { spacing: "none" })]),
    ...said.map((saying) => remark("›", shorten(saying, MOST_OF_SAYING), { spacing: "small" })),
  ];
}

/** What is asked first, then the proposal; the answers are one tap each, and words are for who wants to. */
export function anchoringQuestionBody(view: AnchoringQuestionView): readonly Element[] {
  const { title, said, question, proposal, patients, deadline, notes, fields, answers } = view;
  return [
    ...(said === undefined ? [] : [saidBox(said)]),
    paragraph(view.case, { size: "small", weight: "bolder", color: "accent" }),
    heading(title, { size: "large" }, { spacing: "none" }),
    factLine(deadline.title, deadline.value, { spacing: "small" }),
    ...(question === undefined
      ? []
      : [
          paragraph(question.title, { size: "small", weight: "bolder" }, { spacing: "medium" }),
          paragraph(question.value, {}, { spacing: "none" }),
        ]),
    ...(proposal === undefined ? [] : [proposalBox(proposal, view.language)]),
    heading(patients.title, { size: "small" }, { spacing: "medium" }),
    paragraph(shorten(patients.value, MOST_OF_PATIENTS), {}, { spacing: "none" }),
    ...fields.map(inputOf),
    ...buttonRows(answers.map((press, place) => pressAction(press, place === 0 ? "positive" : undefined))),
    ...notes.map((note) => remark("ℹ", note, { spacing: "small" })),
  ];
}

function saidBox({ tone, text }: NonNullable<AnchoringView["said"]>): Container {
  const warns = tone === "warning";
  return {
    type: "Container",
    style: warns ? "attention" : "accent",
    items: [paragraph(`${warns ? "⚠" : "✓"} ${text}`, { weight: "bolder" })],
  };
}
