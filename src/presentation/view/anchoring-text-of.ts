import type { AnchoringQuestionView, AnchoringView } from "./anchoring-view.ts";
import type { Fact } from "./view-parts.ts";

/** All that the view says, paragraph by paragraph. */
export function anchoringParagraphs(view: AnchoringView | AnchoringQuestionView): readonly string[] {
  return view.kind === "anchoring" ? ofSide(view) : ofQuestion(view);
}

function ofSide({ title, said, lead, groups, sections, copy }: AnchoringView): readonly string[] {
  return [
    said?.text ?? "",
    [title, ...lead].join("\n"),
    ...groups.map((group) =>
      [group.parties === "" ? group.title : `${group.title}: ${group.parties}`, ...group.said].join("\n"),
    ),
    ...sections.map((section) => [`${section.title}:`, ...section.lines].join("\n")),
    copy === undefined ? "" : `${copy.title}:\n${copy.value}`,
  ];
}

function ofQuestion(view: AnchoringQuestionView): readonly string[] {
  const { title, said, question, proposal, patients, deadline, notes, answers, fields } = view;
  return [
    said?.text ?? "",
    `${title}\n${view.case}`,
    question === undefined ? "" : line(question),
    proposal === undefined
      ? ""
      : [
          `${proposal.title}:`,
          ...proposal.points.map((point, place) => `${place + 1}. ${point}`),
          ...(proposal.clause === undefined ? [] : [`${proposal.clause.title}: ${proposal.clause.text}`]),
        ].join("\n"),
    line(patients),
    line(deadline),
    notes.join("\n"),
    [...answers.map((press) => press.title), ...fields.map(({ label }) => label)].join(" · "),
  ];
}

function line({ title, value }: Fact): string {
  return `${title}: ${value}`;
}
