import type { HearingRow, HearingSection, HearingView } from "./hearing-view.ts";

/** All that the view says, paragraph by paragraph; quoted lines begin with «> ». */
export function hearingParagraphs(view: HearingView): readonly string[] {
  const { title, said, state, sections, facts, notes, rowsTitle, rows } = view;
  return [
    said?.text ?? "",
    `${title}\n${state}`,
    ...sections.map(sectionText),
    facts.map(({ title: name, value }) => `${name}: ${value}`).join("\n"),
    notes.join("\n"),
    rowsTitle === undefined ? "" : `${rowsTitle}:`,
    ...rows.map(rowText),
  ];
}

function sectionText({ title, paragraphs }: HearingSection): string {
  const numbered = paragraphs.length > 1;
  return [`${title}:`, ...paragraphs.map((text, place) => (numbered ? `${place + 1}. ${text}` : text))].join(
    "\n",
  );
}

function rowText({ label, remark, words, facts }: HearingRow): string {
  return [
    remark === undefined ? label : `${label} – ${remark}`,
    ...(words === "" ? [] : [`> ${words.replaceAll("\n", "\n> ")}`]),
    ...facts,
  ].join("\n");
}
