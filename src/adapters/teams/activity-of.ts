import { type Activity, ActivityTypes, CardFactory, type Entity } from "botbuilder";
import type { Mention } from "../../presentation/conversation/message.ts";
import { markedSentence } from "../../presentation/view/short-answer-view.ts";
import { textOf } from "../../presentation/view/text-of.ts";
import type { ClauseView, ShortAnswerView, View } from "../../presentation/view/view.ts";
import { cardOf } from "./cards/card-of.ts";
import { escaped } from "./cards/text-elements.ts";

/** Teams' limits for a citation; it refuses the whole message when one is broken. */
const NAME_CHARACTERS = 80;
const ABSTRACT_CHARACTERS = 160;
const KEYWORD_CHARACTERS = 28;

function cut(text: string, characters: number): string {
  const all = Array.from(text.replace(/\s+/g, " ").trim());
  return all.length <= characters ? all.join("") : `${all.slice(0, characters - 1).join("")}…`;
}

/** The clauses that the words of the view rest on. Those shown beside a refusal answer nothing, and are not cited. */
function citedIn(view: View): readonly ClauseView[] {
  if (view.kind === "answer")
    return [view.best, ...(view.beside === undefined ? [] : [view.beside.clause]), ...view.others];
  return view.kind === "clause" ? [view.clause] : [];
}

function claimOf(clause: ClauseView, index: number): object {
  return {
    "@type": "Claim",
    position: index + 1,
    appearance: {
      "@type": "DigitalDocument",
      name: cut(`${clause.documentLabel}, ${clause.place}`, NAME_CHARACTERS),
      abstract: cut(clause.quote, ABSTRACT_CHARACTERS),
      keywords: [cut(clause.standing, KEYWORD_CHARACTERS)],
      ...(clause.sourceUrl === undefined ? {} : { url: clause.sourceUrl }),
    },
  };
}

/** Teams' way to say what a message rests on. */
function citationsOf(clauses: readonly ClauseView[]): Entity {
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    citation: clauses.map(claimOf),
  };
}

/**
 * A model's sentences with Teams' own label for them, which covers the whole message: it therefore holds nothing else,
 * and never a clause's own words (decision 3).
 */
function shortAnswerContent({ title, sentences, cited }: ShortAnswerView): Partial<Activity> {
  const said = sentences.map(({ text, marks }) => markedSentence({ text: escaped(text), marks })).join(" ");
  return {
    text: `**${escaped(title)}**\n\n${said}`,
    textFormat: "markdown",
    entities: [{ ...citationsOf(cited), additionalType: ["AIGeneratedContent"] }],
  };
}

/** What a notification shows, and what stands above the card when the card does not say it itself. */
function leadOf(view: View): string {
  switch (view.kind) {
    case "answer":
    case "refusal":
      return view.lead;
    case "clause":
      return `${view.clause.documentLabel}, ${view.clause.place}`;
    case "choice":
      return view.question;
    case "case-shared":
    case "case-personal":
      return `${view.summary.label}: ${view.summary.title}`;
    default:
      return view.title;
  }
}

/**
 * Cards of cited clauses begin with the clause's own words; the line above them says which clause governs and holds
 * the marks by which Teams shows the citations. Other cards have their own heading and need no line.
 */
function contentOf(view: View): Partial<Activity> {
  if (view.kind === "short-answer") return shortAnswerContent(view);
  const card = cardOf(view);
  if (card === undefined) return { text: textOf(view), textFormat: "plain" };
  const attachments = [CardFactory.adaptiveCard(card)];
  const cited = citedIn(view);
  if (cited.length === 0) return { attachments };
  const marks = cited.map((_clause, index) => `[${index + 1}]`).join(" ");
  return {
    text: `${leadOf(view)} ${marks}`,
    textFormat: "markdown",
    attachments,
    entities: [citationsOf(cited)],
  };
}

/**
 * Calls a person by name: Teams tells them of it only where the words in `<at>` are the entity's own. It is said in
 * text, since a card in a conversation of several has buttons that are not theirs alone.
 */
function mentioning({ userId, name }: Mention, view: View): Partial<Activity> {
  // Letters that would end the tag are no part of a name.
  const shown = name.replace(/[<>&]/g, "").trim();
  const text = `<at>${shown}</at>`;
  const entity: Entity = { type: "mention", text, mentioned: { id: userId, name: shown } };
  return {
    text: `${text} ${escaped(textOf(view)).replaceAll("<", "&lt;")}`,
    textFormat: "markdown",
    entities: [entity],
  };
}

/**
 * A view as a message in Teams: a card, or text where the view has none.
 *
 * @param mention absent: nobody is called by name
 */
export function activityOf(view: View, mention?: Mention): Partial<Activity> {
  if (mention !== undefined)
    return { type: ActivityTypes.Message, summary: leadOf(view), ...mentioning(mention, view) };
  const asksForFeedback = ["answer", "refusal", "short-answer"].includes(view.kind);
  return {
    type: ActivityTypes.Message,
    summary: leadOf(view),
    ...contentOf(view),
    ...(asksForFeedback ? { channelData: { feedbackLoopEnabled: true } } : {}),
  };
}
