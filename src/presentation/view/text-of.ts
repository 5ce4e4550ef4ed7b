import { textsFor } from "../text/texts.ts";
import { anchoringParagraphs } from "./anchoring-text-of.ts";
import { caseParagraphs } from "./case-text-of.ts";
import { linesOf, stretchesOf } from "./emphasis.ts";
import { followupParagraphs } from "./followup-text-of.ts";
import { hearingParagraphs } from "./hearing-text-of.ts";
import { inquiryParagraphs } from "./inquiry-text-of.ts";
import { lookupParagraphs } from "./lookup-text-of.ts";
import { meetingParagraphs } from "./meeting-text-of.ts";
import { peopleParagraphs } from "./people-text-of.ts";
import { planCheckParagraphs } from "./plan-check-text-of.ts";
import { planParagraphs } from "./plan-text-of.ts";
import { reminderParagraphs } from "./reminder-text-of.ts";
import { shortAnswerParagraphs } from "./short-answer-view.ts";
import { statuteParagraphs } from "./statute-view.ts";
import type { ClauseView, DeciderView, Fact, Field, ReadingView, SayView, View } from "./view.ts";
import { wheelParagraphs } from "./wheel-text-of.ts";

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
        [view.lead, ...view.onDate].join("\n"),
        view.beside === undefined ? "" : `${view.beside.bestLabel}:`,
        ...clause(view.best, labels.source),
        ...(view.beside === undefined ? [] : section(view.beside.label, [view.beside.clause], labels.source)),
        ...view.readings.map(reading),
        ...background(view, labels.assumption),
        ...section(labels.otherClauses, view.others, labels.source),
        sayLine(view.whole),
      ];
    case "refusal":
      return [
        `${view.lead} ${view.explanation}`,
        ...view.readings.map(reading),
        ...section(labels.nearest, view.nearest, labels.source),
        `${labels.turnTo} ${view.turnTo}`,
      ];
    case "clause":
      return [...clause(view.clause, labels.source), ...background(view, labels.assumption)];
    case "notice":
      return [
        `${sentence(view.title)}\n${view.text}`,
        (view.links ?? []).map(({ label, address }) => `${label}: ${address}`).join("\n"),
      ];
    case "help":
      return [
        `${view.title}\n${view.intro}`,
        list(`${labels.try}:`, view.examples),
        list(
          `${view.commandsTitle ?? labels.commands}:`,
          view.commands.map(({ says, does }) => `${says.map((say) => `«${say}»`).join(", ")} – ${does}`),
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
    case "follow-up":
      return followupParagraphs(view);
    case "inquiry":
      return inquiryParagraphs(view);
    case "hearing":
      return hearingParagraphs(view);
    case "short-answer":
      return shortAnswerParagraphs(view);
    case "reminder":
      return reminderParagraphs(view);
    case "statute-coverage":
      return statuteParagraphs(view);
    case "wheel":
      return wheelParagraphs(view);
    case "plan-check":
      return planCheckParagraphs(view);
    case "plan-status":
    case "plan-progress":
    case "task-list":
    case "task":
      return planParagraphs(view);
    case "section":
    case "changes":
    case "decisions":
      return lookupParagraphs(view);
    case "meeting-list":
    case "meeting":
    case "meeting-item":
    case "meeting-page":
    case "minutes":
      return meetingParagraphs(view);
    case "anchoring":
    case "anchoring-question":
      return anchoringParagraphs(view);
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
    quoted(view),
    [
      titleLine(view.documentLabel, view.documentTitle),
      `${view.standing} · ${view.place} (${view.clauseId})`,
      ...view.facts.map(factLine),
    ].join("\n"),
    [view.warning, ...view.notes].filter((note) => note !== undefined).join("\n"),
    view.sourceUrl === undefined ? "" : `${source}: ${view.sourceUrl}`,
  ];
}

/** What is emphasised stands between asterisks, as people write it where nothing can be bold. */
function quoted({ quote, emphasis }: ClauseView): string {
  return linesOf(quote)
    .map((line) =>
      stretchesOf(quote, line, emphasis)
        .map(({ text, strong }) => (strong ? `*${text}*` : text))
        .join(""),
    )
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function section(title: string, clauses: readonly ClauseView[], source: string): readonly string[] {
  return clauses.length === 0 ? [] : [`${title}:`, ...clauses.flatMap((each) => clause(each, source))];
}

function reading({ title, paragraphs, notes }: ReadingView): string {
  return [`${title}:`, ...paragraphs, ...notes].join("\n");
}

function background(
  { decider, assumptions }: { decider: DeciderView | undefined; assumptions: readonly string[] },
  label: string,
): readonly string[] {
  const ask = decider?.ask === undefined ? [] : [sayLine(decider.ask)];
  return [
    decider === undefined
      ? ""
      : [`${decider.title} ${decider.value}`, ...decider.facts.map(factLine), ...ask].join("\n"),
    assumptions.map((assumption) => `${label}: ${assumption}`).join("\n"),
  ];
}

function sayLine({ label, say }: SayView): string {
  return `${label}: «${say}»`;
}

function factLine({ title, value }: Fact): string {
  return `${title}: ${value}`;
}

function filledIn(field: Field): string {
  if (field.value === undefined) return "";
  if (field.kind !== "choice") return `: ${field.value}`;
  const values = field.many === undefined ? [field.value] : field.value.split(",");
  const labels = values.map(
    (value) => field.options.find((option) => option.value === value)?.label ?? value,
  );
  return `: ${labels.join(", ")}`;
}

function list(title: string, items: readonly string[]): string {
  return [title, ...items.map((item) => `- ${item}`)].join("\n");
}

/** A title ends like a sentence, since some clients draw what follows on the same line. */
function sentence(title: string): string {
  return /[.!?:…]$/.test(title) ? title : `${title}.`;
}
