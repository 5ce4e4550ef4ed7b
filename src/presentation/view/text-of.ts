import { textsFor } from "../text/texts.ts";
import { caseParagraphs } from "./case-text-of.ts";
import { meetingParagraphs } from "./meeting-text-of.ts";
import { peopleParagraphs } from "./people-text-of.ts";
import { planParagraphs } from "./plan-text-of.ts";
import { statuteParagraphs } from "./statute-view.ts";
import type { ClauseView, Fact, Field, View } from "./view.ts";

/**
 * All that a view says, as text for a terminal, a notification or a mail: what a reader gets who sees no card. Quoted
 * lines begin with «> ».
 */
export function textOf(view: View): string {
  return paragraphsOf(view)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function paragraphsOf(view: View): readonly string[] {
  const { labels } = textsFor(view.language);
  switch (view.kind) {
    case "answer":
      return [
        view.lead,
        ...clause(view.best, labels.source),
        ...background(view, labels.assumption),
        ...section(labels.otherClauses, view.others, labels.source),
      ];
    case "refusal":
      return [
        `${view.lead} ${view.explanation}`,
        ...section(labels.nearest, view.nearest, labels.source),
        `${labels.turnTo} ${view.turnTo}`,
      ];
    case "clause":
      return [...clause(view.clause, labels.source), ...background(view, labels.assumption)];
    case "notice":
      return [`${sentence(view.title)}\n${view.text}`];
    case "help":
      return [
        `${view.title}\n${view.intro}`,
        list(`${labels.try}:`, view.examples),
        list(
          `${view.commandsTitle ?? labels.commands}:`,
          view.commands.map(({ say, does }) => `«${say}» – ${does}`),
        ),
        view.closing,
      ];
    case "documents":
      return [
        view.title,
        ...view.documents.map(({ label, title, facts, notes }) =>
          [titleLine(label, title), facts, ...notes].join("\n"),
        ),
      ];
    case "choice":
      return [
        list(
          view.question,
          view.options.map(({ label, say }) => `${label}: «${say}»`),
        ),
      ];
    case "form":
      return [
        [view.title, view.problem ?? [], view.intro].flat().join("\n"),
        view.fields.map((field) => `${field.label}${filledIn(field)}`).join("\n"),
      ];
    case "confirm":
      return [view.title, ...view.text];
    case "seats":
    case "who-am-i":
    case "invitation-code":
      return peopleParagraphs(view);
    case "statute-coverage":
      return statuteParagraphs(view);
    case "plan-status":
    case "task-list":
    case "task":
      return planParagraphs(view);
    case "meeting-list":
    case "meeting":
    case "meeting-item":
    case "minutes":
      return meetingParagraphs(view);
    case "case-shared":
    case "case-personal":
    case "case-receipt":
    case "case-list":
      return caseParagraphs(view);
  }
}

/** A label with the title that it is short for, unless they are the same. */
export function titleLine(label: string, title: string): string {
  return label === title ? title : `${label} – ${title}`;
}

function clause(view: ClauseView, source: string): readonly string[] {
  return [
    view.quote
      .split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n"),
    [
      titleLine(view.documentLabel, view.documentTitle),
      `${view.standing} · ${view.place} (${view.clauseId})`,
      ...view.facts.map(factLine),
    ].join("\n"),
    [view.warning, ...view.notes].filter((note) => note !== undefined).join("\n"),
    view.sourceUrl === undefined ? "" : `${source}: ${view.sourceUrl}`,
  ];
}

function section(title: string, clauses: readonly ClauseView[], source: string): readonly string[] {
  return clauses.length === 0 ? [] : [`${title}:`, ...clauses.flatMap((each) => clause(each, source))];
}

function background(
  { decider, assumptions }: { decider: Fact | undefined; assumptions: readonly string[] },
  label: string,
): readonly string[] {
  return [
    decider === undefined ? "" : `${decider.title} ${decider.value}`,
    assumptions.map((assumption) => `${label}: ${assumption}`).join("\n"),
  ];
}

function factLine({ title, value }: Fact): string {
  return `${title}: ${value}`;
}

function filledIn(field: Field): string {
  if (field.value === undefined) return "";
  const chosen = field.kind === "choice" && field.options.find(({ value }) => value === field.value);
  return `: ${chosen ? chosen.label : field.value}`;
}

function list(title: string, items: readonly string[]): string {
  return [title, ...items.map((item) => `- ${item}`)].join("\n");
}

/** A title ends like a sentence, since some clients draw what follows on the same line. */
function sentence(title: string): string {
  return /[.!?:…]$/.test(title) ? title : `${title}.`;
}
