import type { PlanCheckView } from "./plan-check-view.ts";

/** The plan doctor's words, paragraph by paragraph; what can be said next stands in quotation marks. */
export function planCheckParagraphs({ title, intro, groups, notes, ways }: PlanCheckView): readonly string[] {
  return [
    title,
    intro,
    ...groups.map(({ heading, rows }) =>
      [`${heading}:`, ...rows.map(({ label, facts, say }) => `- ${label}: ${facts} – «${say}»`)].join("\n"),
    ),
    ...notes,
    ways.map(({ label, say }) => `${label}: «${say}»`).join("\n"),
  ];
}
