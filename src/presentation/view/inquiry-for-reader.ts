import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import type { Inquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import {
  type InquiryAction,
  type InquiryCircumstances,
  refusalOf,
} from "../../domain/agreements/inquiries/inquiry-actions.ts";
import { sinceRead } from "../../domain/agreements/inquiries/read-clause.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { SIDES } from "../../domain/people/place.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { clauseName, dayText } from "./case-words.ts";
import { answerFields } from "./inquiry-forms.ts";
import type { InquiryAnswerView, InquiryView, Said } from "./inquiry-view.ts";
import { disputeBody, inquiryPress, stateText } from "./inquiry-words.ts";
import type { Fact, Press } from "./view-parts.ts";

export interface InquiryInContext {
  readonly inquiry: Inquiry;
  readonly community: Community;
  readonly library: Library;
  readonly today: CivilDate;
}

/** Who looks: authority is checked again at every click. */
export type InquiryReader = Pick<InquiryCircumstances, "actor" | "standing">;

/** The secretariat's shared card has what any of them may do; the click tells who did it. */
export const ANY_SECRETARY: InquiryReader = {
  actor: { person: "~secretariat", name: "~secretariat" },
  standing: {
    seats: [],
    observes: [],
    secretaryFor: SIDES,
    coordinatorFor: [],
    takesMinutesOf: [],
    contactFor: [],
  },
};

export function inquiryView(
  context: InquiryInContext,
  reader: InquiryReader,
  said: Said | undefined,
  language: Language,
): InquiryView {
  const { inquiry } = context;
  const texts = inquiryTexts(language);
  return {
    kind: "inquiry",
    language,
    title: texts.title(inquiry.id, texts.kind[inquiry.about]),
    said,
    state: stateText(context, language),
    asked: { title: texts.label.asked[inquiry.about], value: inquiry.text },
    clause: clauseOf(context, language),
    facts: factsOf(context, reader, language),
    answer: answerOf(inquiry, language),
    reply: may({ kind: "answer", wording: "?", text: "?", clause: undefined }, context, reader)
      ? {
          title: inquiry.answer === undefined ? texts.press.answer : texts.press.renew,
          fields: answerFields(inquiry, {}, language),
          submit: inquiryPress(context, "answer", texts.press.sendAnswer),
        }
      : undefined,
    presses: pressesOf(context, reader, language),
  };
}

function clauseOf({ inquiry, library, today }: InquiryInContext, language: Language) {
  const { label, clauseChanged } = inquiryTexts(language);
  const clause = inquiry.answer?.clause ?? inquiry.clause;
  if (clause === undefined) return undefined;
  const now = clauseAt(clause, library, today);
  const since = sinceRead(clause, library, today);
  return {
    title: label.clause,
    place: now === undefined ? clause.clause : clauseName(now, language),
    quote: now?.clause.text,
    changed: since === "same" ? undefined : clauseChanged[since],
  };
}

function factsOf(
  { inquiry }: InquiryInContext,
  { standing }: InquiryReader,
  language: Language,
): readonly Fact[] {
  const { label } = inquiryTexts(language);
  const { answer, askedBy, askedAt, lastWords, text } = inquiry;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [label.askedBy, standing.secretaryFor.length > 0 ? askedBy.name : undefined],
    [label.askedOn, dayText(askedAt, language)],
    [label.words, lastWords],
    [label.wording, answer === undefined || answer.wording === text ? undefined : answer.wording],
    [label.answeredBy, answer?.by.name],
    [label.approvedBy, answer?.approved?.by.name],
  ];
  return rows.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }]));
}

function answerOf({ answer }: Inquiry, language: Language): InquiryAnswerView | undefined {
  if (answer === undefined) return undefined;
  const { label } = inquiryTexts(language);
  return { title: label.answer(dayText(answer.at, language)), value: answer.text, reading: label.reading };
}

/** The next thing first. */
function pressesOf(context: InquiryInContext, reader: InquiryReader, language: Language): readonly Press[] {
  const { inquiry, community } = context;
  const { press } = inquiryTexts(language);
  const seen = inquiry.answer?.number ?? 0;
  const own = inquiry.askedBy.person === reader.actor.person;
  const offered: readonly (readonly [InquiryAction, Press])[] = [
    [
      { kind: "approve", seen, clauseStands: true },
      inquiryPress(context, "approve", press.approve, { seen }),
    ],
    [{ kind: "take" }, inquiryPress(context, "take", press.take)],
    [
      { kind: "lift", title: "?", need: "?", patients: "?" },
      inquiryPress(context, "lift-form", press.lift(disputeBody(community, language))),
    ],
    [{ kind: "reopen", words: "?" }, inquiryPress(context, "reopen-form", press.reopen)],
    [{ kind: "close", words: "" }, inquiryPress(context, "close", own ? press.withdraw : press.close)],
  ];
  return offered.filter(([action]) => may(action, context, reader)).map(([, each]) => each);
}

function may(action: InquiryAction, { inquiry }: InquiryInContext, reader: InquiryReader): boolean {
  if (action.kind === "take" && inquiry.state === "taken") return false;
  return refusalOf(inquiry, action, reader) === undefined;
}
