import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Inquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import type { InquiryKind } from "../../domain/agreements/inquiries/inquiry-event.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Asked } from "../text/case-catalogue.ts";
import { caseTexts } from "../text/case-texts.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { type Filled, type FormState, MANY_LINES } from "./case-forms.ts";
import { clauseName, originData } from "./case-words.ts";
import { disputeBody, inquiryPress } from "./inquiry-words.ts";
import type { FormView } from "./view.ts";
import type { Field, Press, TextField } from "./view-parts.ts";

/** As much as a question, an answer and a reason may be. */
export const MOST_WORDS = 1_500;
const MOST_OF_LINE = 200;
/** Enough of a clause to know it by, in a form and in a case. */
const MOST_OF_QUOTE = 500;

export interface AskingForm extends FormState {
  readonly community: Community;
  readonly about: InquiryKind;
  /** What the person had asked the bot; absent when they came by a command. */
  readonly question: string | undefined;
  /** The clause that they were reading; absent for a question that none answered. */
  readonly clause: FoundClause | undefined;
  /** One for each form: what is sent twice from it is one inquiry. */
  readonly mark: string;
}

/** «Spør sekretariatet» and «Uenig om forståelsen»: one field, with what it is about above it. */
export function askingForm(form: AskingForm, language: Language): FormView {
  const { community, about, question, clause, mark, filled, problem } = form;
  const { asking, press } = inquiryTexts(language);
  const asked = about === "question" ? question : undefined;
  const data = {
    community: community.id,
    form: mark,
    about,
    ...originData(clause),
    ...(question === undefined ? {} : { question }),
  };
  return {
    kind: "form",
    language,
    title: asking[about].title,
    intro: [
      ...(clause === undefined
        ? []
        : [asking.about(clauseName(clause, language)), `«${quoted(clause.clause.text)}»`]),
      ...(about === "dispute" && question !== undefined ? [asking.youAsked(question)] : []),
      asking.public,
      asking.caution,
    ],
    problem,
    fields: [words("words", asking[about].words, filled["words"] ?? asked)],
    submit: { title: asking.send, verb: "question/send", data },
    cancel: {
      title: press.cancel,
      verb: "question/leave",
      data: { community: community.id, ...originData(clause) },
    },
  };
}

/** The answer's fields, with what stands there already. */
export function answerFields(inquiry: Inquiry, filled: Filled, language: Language): readonly Field[] {
  const { reply } = inquiryTexts(language);
  const { answer, clause, text } = inquiry;
  return [
    words("wording", reply.wording, filled["wording"] ?? answer?.wording ?? text),
    words("answer", reply.text, filled["answer"] ?? answer?.text),
    {
      kind: "text",
      id: "clauseId",
      label: reply.clause,
      lines: "one",
      most: MOST_OF_LINE,
      value: filled["clauseId"] ?? answer?.clause?.clause ?? clause?.clause,
    },
  ];
}

interface Placed {
  readonly inquiry: Inquiry;
  readonly community: Community;
}

/** The answer once more, when what was sent could not be taken. */
export function answerForm(placed: Placed, { filled, problem }: FormState, language: Language): FormView {
  const { reply, press, asking } = inquiryTexts(language);
  return {
    kind: "form",
    language,
    title: reply.title,
    intro: [placed.inquiry.text, reply.public, asking.caution],
    problem,
    fields: answerFields(placed.inquiry, filled, language),
    submit: inquiryPress(placed, "answer", press.sendAnswer),
    cancel: back(placed, language),
  };
}

export function reopeningForm(placed: Placed, { filled, problem }: FormState, language: Language): FormView {
  const { reopening, press, asking } = inquiryTexts(language);
  return {
    kind: "form",
    language,
    title: reopening.title,
    intro: [asking.caution],
    problem,
    fields: [words("words", reopening.words, filled["words"])],
    submit: inquiryPress(placed, "reopen", press.reopen),
    cancel: back(placed, language),
  };
}

/** The case that a disagreement becomes, filled in with the clause's own words (M74). */
export function liftingForm(
  placed: Placed,
  clause: FoundClause | undefined,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { lifting, press, asking } = inquiryTexts(language);
  const { submission } = caseTexts(language);
  const { inquiry, community } = placed;
  const body = disputeBody(community, language);
  const name = clause === undefined ? (inquiry.clause?.clause ?? inquiry.id) : clauseName(clause, language);
  const need =
    clause === undefined ? inquiry.text : lifting.need(inquiry.text, name, quoted(clause.clause.text));
  return {
    kind: "form",
    language,
    title: lifting.title(body),
    intro: [lifting.intro(body), asking.caution],
    problem,
    fields: [
      line("title", submission.subject, filled["title"] ?? lifting.subject(name)),
      { ...words("need", submission.need, filled["need"] ?? need), most: MANY_LINES },
      { ...words("patients", submission.patients, filled["patients"]), most: MANY_LINES },
    ],
    submit: inquiryPress(placed, "lift", press.lift(body)),
    cancel: back(placed, language),
  };
}

function back(placed: Placed, language: Language): Press {
  return inquiryPress(placed, "view", inquiryTexts(language).press.cancel);
}

function words(id: string, { label, missing }: Asked, value: string | undefined): TextField {
  return { kind: "text", id, label, required: missing, lines: "many", most: MOST_WORDS, value };
}

function line(id: string, { label, missing }: Asked, value: string | undefined): TextField {
  return { kind: "text", id, label, required: missing, lines: "one", most: MOST_OF_LINE, value };
}

function quoted(text: string): string {
  return text.length <= MOST_OF_QUOTE ? text : `${text.slice(0, MOST_OF_QUOTE - 1).trimEnd()}…`;
}
