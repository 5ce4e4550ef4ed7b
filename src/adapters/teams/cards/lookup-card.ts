import { textsFor } from "../../../presentation/text/texts.ts";
import type {
  ChangedClause,
  ChangesView,
  DecisionListView,
  DecisionView,
  SectionView,
} from "../../../presentation/view/lookup-view.ts";
import type { SayView } from "../../../presentation/view/view.ts";
import { openAction, sayAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Container, Element } from "./card.ts";
import { changedRuns } from "./changed-words.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, numbered, paragraph, quote, remark } from "./text-elements.ts";

const NOTE = "ℹ";
const WARNING = "⚠";
/** A clause longer than a page, which is rare, is cut here; the source has the rest. */
const MOST_OF_CLAUSE = 6_000;

/** Every clause of a section in its order; the one that was asked for stands in a box. */
export function sectionBody(view: SectionView): readonly Element[] {
  const { labels } = textsFor(view.language);
  return [
    heading(view.title, { size: "medium" }),
    paragraph(view.source, { size: "small", isSubtle: true }, { spacing: "none" }),
    ...(view.warning === undefined
      ? []
      : [paragraph(`${WARNING} ${view.warning}`, { weight: "bolder", color: "attention" })]),
    ...(view.page === undefined ? [] : [paragraph(view.page, { size: "small" }, { spacing: "small" })]),
    ...view.clauses.flatMap(sectionClause),
    ...buttonRows([
      ...(view.more === undefined ? [] : [sayButton(view.more)]),
      ...(view.sourceUrl === undefined ? [] : [openAction(labels.openSource, view.sourceUrl)]),
    ]),
  ];
}

function sectionClause({
  heading: above,
  place,
  mark,
  text,
}: SectionView["clauses"][number]): readonly Element[] {
  const label = mark === undefined ? place : `${place} – ${mark}`;
  const words: readonly Element[] = [
    paragraph(label, { size: "small", isSubtle: true }),
    ...quote(shorten(text, MOST_OF_CLAUSE), {}),
  ];
  return [
    ...(above === undefined
      ? []
      : [heading(above, { size: "small", color: "accent" }, { spacing: "medium" })]),
    {
      type: "Container",
      spacing: "small",
      ...(mark === undefined ? {} : { style: "emphasis" }),
      items: words,
    },
  ];
}

/** What went is struck through, what came is bold, and both say so in words: neither colour nor strokes are needed. */
export function changesBody(view: ChangesView): readonly Element[] {
  return [
    heading(view.title, { size: "large" }),
    ...view.intro.map((text) => paragraph(text, {}, { spacing: "small" })),
    ...view.changes.map(changedBox),
    ...(view.rest === undefined ? [] : [remark(NOTE, view.rest, { spacing: "medium" })]),
  ];
}

function changedBox({ kind, place, moved, words }: ChangedClause): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "medium",
    items: [
      heading(`${kind}: ${place}`, { size: "small" }),
      ...(moved === undefined ? [] : [paragraph(moved, { size: "small", isSubtle: true })]),
      { type: "RichTextBlock", spacing: "small", inlines: words.flatMap(changedRuns) },
    ],
  };
}

export function decisionListBody(view: DecisionListView): readonly Element[] {
  return [
    heading(view.title, { size: "large" }),
    ...view.intro.map((text) => paragraph(text, {}, { spacing: "small" })),
    ...view.decisions.flatMap(decisionElements),
    ...(view.adopted === undefined
      ? []
      : [
          heading(view.adopted.title, {}, { separator: true, spacing: "medium" }),
          ...view.adopted.items.map(({ title, value }) => factLine(title, value, { spacing: "small" })),
        ]),
  ];
}

function decisionElements(decision: DecisionView): readonly Element[] {
  const { label, title, facts, points, reservations, following, clause, file, open } = decision;
  const [only] = points;
  return [
    heading(`${label}: ${title}`, {}, { separator: true, spacing: "medium" }),
    paragraph(facts, { size: "small", isSubtle: true }, { spacing: "none" }),
    ...(points.length === 1 && only !== undefined
      ? [paragraph(only, {}, { spacing: "small" })]
      : points.map((point, index) => numbered(index + 1, point))),
    ...(reservations === undefined ? [] : [remark(WARNING, reservations, { spacing: "small" })]),
    ...following.map((each) => paragraph(each, {}, { spacing: "small" })),
    ...buttonRows([...(clause === undefined ? [] : [sayButton(clause)]), sayButton(open), sayButton(file)]),
  ];
}

function sayButton({ label, say }: SayView) {
  return sayAction(label, say);
}
