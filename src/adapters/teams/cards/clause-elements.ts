import type { Language } from "../../../domain/kernel/language.ts";
import { textsFor } from "../../../presentation/text/texts.ts";
import type { ClauseView, DeciderView, ReadingView, SayView } from "../../../presentation/view/view.ts";
import { sayAction } from "./actions.ts";
import type { Container, Element } from "./card.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, paragraph, quote, remark } from "./text-elements.ts";

/** Before what must be minded; a character that the fonts of every client have. */
const NOTE = "ℹ";
const WARNING = "⚠";

/** Up to here a clause is set in large type; a longer one is easier to read in the usual size. */
const LARGE_CHARACTERS = 260;
/** What a card has room for, far below what a message in Teams may weigh. */
const MOST_CHARACTERS = 5_000;
/** Another clause is read in passing; its button shows the whole of it. */
const MOST_OF_OTHER = 1_200;
/** Enough of a clause that does not answer to see what it is about. */
const MOST_OF_NEAREST = 160;

/** The clause's own words, set apart and first: where they stand above them, in small type. */
export function quoteBox(clause: ClauseView, language: Language): Container {
  const shown = shorten(clause.quote, MOST_CHARACTERS);
  const large = clause.quote.length <= LARGE_CHARACTERS && !clause.quote.includes("\n");
  return {
    type: "Container",
    style: "emphasis",
    items: [
      heading(place(clause), { size: "small", color: "accent" }),
      ...quote(shown, { size: large ? "large" : "medium" }, clause.emphasis),
      ...(shown === clause.quote ? [] : [remark(NOTE, textsFor(language).labels.restInSource)]),
      ...warning(clause),
    ],
  };
}

/** What a reader needs to trust the clause: the kind of source, its title, who adopted it and when, and what to mind. */
export function sourceElements(clause: ClauseView): readonly Element[] {
  const named = clause.documentTitle === clause.documentLabel;
  return [
    ...(named ? [] : [paragraph(clause.documentTitle, { weight: "bolder" }, { spacing: "medium" })]),
    paragraph(
      clause.standing,
      { size: "small", weight: "bolder", color: "accent" },
      { spacing: named ? "medium" : "none" },
    ),
    ...clause.facts.map(({ title, value }) => factLine(title, value, { spacing: "none" })),
    ...clause.notes.map((note) => remark(NOTE, note, { spacing: "small" })),
  ];
}

/** Who may change it, who sits there and when they meet, and what that rests on. */
export function deciderElements(
  { decider, assumptions }: { decider: DeciderView | undefined; assumptions: readonly string[] },
  language: Language,
): readonly Element[] {
  const { labels } = textsFor(language);
  return [
    ...(decider === undefined
      ? []
      : [
          heading(decider.title, {}, { separator: true, spacing: "medium" }),
          paragraph(decider.value, {}, { spacing: "none" }),
          ...decider.facts.map(({ title, value }) => factLine(title, value, { spacing: "small" })),
          ...(decider.ask === undefined ? [] : [sayLine(decider.ask)]),
        ]),
    ...assumptions.map((text) => remark(NOTE, `${labels.assumption}: ${text}`, { spacing: "small" })),
  ];
}

/** The two sources that speak, each under its label, so that nobody takes one for the other. */
export function besideElements(
  { label, clause }: { readonly label: string; readonly clause: ClauseView },
  language: Language,
): readonly Element[] {
  return [
    heading(label, {}, { separator: true, spacing: "medium" }),
    paragraph(place(clause), { size: "small", weight: "bolder", color: "accent" }, { spacing: "none" }),
    ...quote(shorten(clause.quote, MOST_OF_OTHER), {}),
    ...warning(clause),
    paragraph(clause.standing, { size: "small", isSubtle: true }, { spacing: "small" }),
    ...clause.notes.map((note) => remark(NOTE, note, { spacing: "small" })),
    showButton(clause, language),
  ];
}

/** Somebody's reading: in ordinary type and under its own title, since only a clause's own words stand in the box. */
export function readingElements({ title, paragraphs, notes }: ReadingView): readonly Element[] {
  return [
    heading(title, {}, { separator: true, spacing: "medium" }),
    ...paragraphs.map((text) => paragraph(text, {}, { spacing: "small" })),
    ...notes.map((note) => remark(NOTE, note, { spacing: "small" })),
  ];
}

/** A clause worth reading besides the best, whole unless it is long. */
export function otherClause(clause: ClauseView, language: Language): readonly Element[] {
  return [
    heading(place(clause), { size: "small", color: "accent" }, { separator: true, spacing: "medium" }),
    ...quote(shorten(clause.quote, MOST_OF_OTHER), {}),
    ...warning(clause),
    ...clause.notes.map((note) => remark(NOTE, note, { spacing: "small" })),
    showButton(clause, language),
  ];
}

/** A clause that does not answer: where it stands, how it begins, and a button to read it. */
export function nearestClause(clause: ClauseView, language: Language): Container {
  const text = clause.quote.replace(/([^\n:;,.])\n/g, "$1;\n").replace(/\s*\n\s*(?:- )?/g, " ");
  return {
    type: "Container",
    spacing: "small",
    items: [
      paragraph(place(clause), { size: "small", weight: "bolder" }),
      paragraph(shorten(text, MOST_OF_NEAREST), { size: "small", isSubtle: true }, { spacing: "none" }),
      showButton(clause, language),
    ],
  };
}

/** That a clause does not hold today stands right under its words. */
function warning({ warning: text }: ClauseView): readonly Element[] {
  return text === undefined
    ? []
    : [paragraph(`${WARNING} ${text}`, { weight: "bolder", color: "attention" })];
}

function sayLine({ label, say }: SayView): Element {
  return { type: "ActionSet", spacing: "small", actions: [sayAction(label, say)] };
}

function showButton(clause: ClauseView, language: Language): Element {
  const { labels } = textsFor(language);
  const show = sayAction(labels.showClause, labels.sayShow(clause.clauseId), place(clause));
  return { type: "ActionSet", spacing: "small", actions: [show] };
}

function place(clause: ClauseView): string {
  return `${clause.documentLabel} · ${clause.place}`;
}
