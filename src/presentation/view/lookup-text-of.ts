import type {
  ChangedClause,
  ChangesView,
  DecisionListView,
  DecisionView,
  SectionView,
} from "./lookup-view.ts";
import type { SayView } from "./view.ts";

/** What is looked up in the documents and among decisions, as text. */
export function lookupParagraphs(view: SectionView | ChangesView | DecisionListView): readonly string[] {
  switch (view.kind) {
    case "section":
      return sectionParagraphs(view);
    case "changes":
      return [[view.title, ...view.intro].join("\n"), ...view.changes.map(changedParagraph), view.rest ?? ""];
    case "decisions":
      return [
        [view.title, ...view.intro].join("\n"),
        ...view.decisions.map(decisionParagraph),
        view.adopted === undefined
          ? ""
          : [
              `${view.adopted.title}:`,
              ...view.adopted.items.map(({ title, value }) => `${title}: ${value}`),
            ].join("\n"),
      ];
  }
}

function sectionParagraphs(view: SectionView): readonly string[] {
  return [
    [view.title, view.source, view.warning, view.page].filter((line) => line !== undefined).join("\n"),
    ...view.clauses.map(({ heading, place, mark, text }) =>
      [heading, mark === undefined ? place : `${place} – ${mark}`, quoted(text)]
        .filter((line) => line !== undefined)
        .join("\n"),
    ),
    [view.more === undefined ? undefined : sayLine(view.more), view.sourceUrl]
      .filter((line) => line !== undefined)
      .join("\n"),
  ];
}

/** Words that went and came stand in brackets with what they are. */
function changedParagraph({ kind, place, moved, words }: ChangedClause): string {
  const text = words
    .map((part) => (part.mark === undefined ? part.text : `[${part.mark}: ${part.text}] `))
    .join("");
  return [`${kind}: ${place}`, moved, quoted(text)].filter((line) => line !== undefined).join("\n");
}

function decisionParagraph(decision: DecisionView): string {
  const { label, title, facts, points, reservations, following, clause, file, open } = decision;
  return [
    `${label}: ${title}`,
    facts,
    ...points.map((point, index) => `${index + 1}. ${point}`),
    reservations,
    ...following,
    clause && sayLine(clause),
    sayLine(file),
    sayLine(open),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function sayLine({ label, say }: SayView): string {
  return `${label}: «${say}»`;
}
