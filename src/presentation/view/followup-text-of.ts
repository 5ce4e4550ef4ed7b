import type { FollowupSection, FollowupView } from "./followup-view.ts";
import type { Fact } from "./view-parts.ts";

/** What the view says, for whoever sees no card. */
export function followupParagraphs(view: FollowupView): readonly string[] {
  return [
    [view.title, view.about ?? ""].filter((line) => line !== "").join("\n"),
    view.said?.text ?? "",
    ...view.lead,
    view.facts.map(line).join("\n"),
    ...view.sections.map(sectionText),
    ...view.notes,
  ];
}

function sectionText({ title, rows, names }: FollowupSection): string {
  return [`${title}:`, ...(names === "" ? [] : [names]), ...rows.map((row) => `- ${line(row)}`)].join("\n");
}

function line({ title, value }: Fact): string {
  return value === "" ? title : `${title}: ${value}`;
}
