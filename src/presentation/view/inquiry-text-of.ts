import type { InquiryView } from "./inquiry-view.ts";
import type { Fact } from "./view-parts.ts";

/** All that the view says, paragraph by paragraph; quoted lines begin with «> ». */
export function inquiryParagraphs(view: InquiryView): readonly string[] {
  const { title, said, state, asked, clause, facts, answer } = view;
  return [
    said?.text ?? "",
    `${title}\n${state}`,
    line(asked),
    clause === undefined
      ? ""
      : [
          `${clause.title}: ${clause.place}`,
          ...(clause.quote === undefined ? [] : [`> ${clause.quote.replaceAll("\n", "\n> ")}`]),
          ...(clause.changed === undefined ? [] : [clause.changed]),
        ].join("\n"),
    facts.map(line).join("\n"),
    answer === undefined ? "" : `${answer.title}:\n${answer.value}\n${answer.reading}`,
  ];
}

function line({ title, value }: Fact): string {
  return `${title}: ${value}`;
}
