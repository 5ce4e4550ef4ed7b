import type { Case } from "../../domain/cases/case.ts";
import { speaksFor } from "../../domain/cases/hearings/comment-actions.ts";
import { deadlineOf } from "../../domain/cases/hearings/hearing.ts";
import {
  assessmentOf,
  COMMENT_POSITIONS,
  type HearingComment,
  TAKEN,
} from "../../domain/cases/hearings/hearing-comment.ts";
import { suggestedInstances, writtenInstances } from "../../domain/cases/hearings/suggest-instances.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Asked } from "../text/case-catalogue.ts";
import { dateText } from "../text/date-text.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { choiceField, type FormState } from "./case-forms.ts";
import { cut, type HearingForReader, hearingPress } from "./hearing-words.ts";
import type { ConfirmView, FormView } from "./view.ts";
import type { DateField, Field, TextField } from "./view-parts.ts";

/** As much as an answer, and what is asked, may be. */
export const MOST_WORDS = 4_000;
/** Room for every municipality of a large community with a contact. */
export const MOST_INSTANCES = 8_000;
const MOST_LINE = 200;
const MOST_OF_POINT = 60;
/** The choice of a sender that is no instance, and of the whole proposal. */
export const OTHER = "other";
export const WHOLE = "whole";

export interface OpeningForm extends FormState {
  readonly treated: Case;
  readonly community: Community;
  readonly today: CivilDate;
  /** One for each form: what is sent twice from it is one hearing. */
  readonly mark: string;
}

/** Sends a case out for hearing (practice 12): everything is suggested but the deadline. */
export function openingHearingForm(form: OpeningForm, language: Language): FormView {
  const { treated, community, today, mark, filled, problem } = form;
  const texts = hearingTexts(language);
  const { open } = texts.form;
  const suggested = writtenInstances(suggestedInstances(community, texts.interest));
  const data = { community: community.id, case: treated.id, form: mark };
  return {
    kind: "form",
    language,
    title: open.title(treated.id),
    intro: [open.intro, texts.note.public],
    problem,
    fields: [
      many("question", open.question, filled["question"] ?? open.suggestion),
      dateOf("deadline", open.deadline, filled["deadline"], today),
      { ...many("instances", open.instances, filled["instances"] ?? suggested), most: MOST_INSTANCES },
      choiceField("access", open.access, {
        options: (["public", "exempt", "deferred"] as const).map((value) => ({
          value,
          label: texts.access[value],
        })),
        value: filled["access"] ?? "public",
      }),
      line("ground", open.ground, filled["ground"]),
    ],
    submit: { title: open.submit, verb: "hearing/open", data },
    cancel: {
      title: texts.press.cancel,
      verb: "case/view",
      data: { community: community.id, case: treated.id },
    },
  };
}

/** Gives an answer: whom for, what, and in which words. Where the roster knows of one instance, it is chosen. */
export function commentForm(
  context: HearingForReader,
  mark: string,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { hearing, reader, today } = context;
  const { form, note, press } = hearingTexts(language);
  const { comment } = form;
  const own = hearing.instances.filter((instance) => speaksFor(instance, reader));
  const deadline = deadlineOf(hearing);
  return {
    kind: "form",
    language,
    title: comment.title(hearing.case),
    intro: [
      hearing.question,
      note.public,
      ...(deadline < today ? [comment.late(dateText(deadline, language))] : []),
      ...(own.length === 0 ? [comment.unknown] : []),
    ],
    problem,
    fields: [
      fromField(context, filled["from"] ?? (own.length === 1 ? own[0]?.id : undefined), language),
      line("sender", comment.sender, filled["sender"]),
      ...answerFields(context, filled, language),
    ],
    submit: hearingPress(context, "comment", comment.submit, { form: mark }),
    cancel: hearingPress(context, "view", press.cancel),
  };
}

/** What came by mail. */
export function registrationForm(
  context: HearingForReader,
  mark: string,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { hearing, today } = context;
  const { form, note, press } = hearingTexts(language);
  const { register, comment } = form;
  return {
    kind: "form",
    language,
    title: register.title(hearing.case),
    intro: [note.public],
    problem,
    fields: [
      fromField(context, filled["from"], language),
      line("sender", comment.senderOfMail, filled["sender"]),
      dateOf("receivedOn", register.receivedOn, filled["receivedOn"] ?? today),
      ...answerFields(context, filled, language),
    ],
    submit: hearingPress(context, "register", register.submit, { form: mark }),
    cancel: hearingPress(context, "view", press.cancel),
  };
}

export function assessmentForm(
  context: HearingForReader,
  given: HearingComment,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const texts = hearingTexts(language);
  const { assess } = texts.form;
  const last = assessmentOf(given);
  const comment = { comment: given.id };
  return {
    kind: "form",
    language,
    title: assess.title(given.sender),
    intro: [
      `${texts.position[given.position]}${given.point === undefined ? "" : `, ${texts.row.about(given.point)}`}`,
      ...(given.words === "" ? [] : [`«${given.words}»`]),
      texts.note.taken,
    ],
    problem,
    fields: [
      many("words", assess.words, filled["words"] ?? last?.words),
      choiceField("taken", assess.taken, {
        options: TAKEN.map((value) => ({ value, label: texts.taken[value] })),
        value: filled["taken"] ?? last?.taken,
      }),
    ],
    submit: hearingPress(context, "assess", assess.submit, comment),
    cancel: hearingPress(context, "one", texts.press.cancel, comment),
  };
}

export function withdrawalOfComment(
  context: HearingForReader,
  given: HearingComment,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { form, press } = hearingTexts(language);
  const { withdraw } = form;
  const own = given.by?.person === context.reader.actor.person;
  const comment = { comment: given.id };
  return {
    kind: "form",
    language,
    title: withdraw.title(given.sender),
    intro: [own ? withdraw.own : withdraw.intro],
    problem,
    fields: [many("words", withdraw.words, filled["words"])],
    submit: hearingPress(context, "withdraw", own ? press.withdraw : press.takeOut, comment),
    cancel: own
      ? hearingPress(context, "view", press.cancel)
      : hearingPress(context, "one", press.cancel, comment),
  };
}

export function extensionForm(
  context: HearingForReader,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { form, press } = hearingTexts(language);
  const { extend } = form;
  const { hearing, today } = context;
  const deadline = deadlineOf(hearing);
  return {
    kind: "form",
    language,
    title: extend.title(hearing.case),
    intro: [],
    problem,
    fields: [
      dateOf("deadline", extend.deadline, filled["deadline"], deadline < today ? today : deadline),
      line("words", extend.words, filled["words"]),
    ],
    submit: hearingPress(context, "extend", press.extend),
    cancel: hearingPress(context, "view", press.cancel),
  };
}

/** Asked before a hearing is closed: whoever closes it is told what is missing. */
export function closingView(
  context: HearingForReader,
  left: { readonly silent: number; readonly unassessed: number; readonly unconfirmed: number },
  language: Language,
): ConfirmView {
  const { form, press } = hearingTexts(language);
  const { close } = form;
  return {
    kind: "confirm",
    language,
    title: close.title(context.hearing.case),
    text: [
      ...(left.silent === 0 ? [] : [close.silent(left.silent)]),
      ...(left.unassessed === 0 ? [] : [close.unassessed(left.unassessed)]),
      ...(left.unconfirmed === 0 ? [] : [close.unconfirmed(left.unconfirmed)]),
      close.afterwards,
    ],
    confirm: hearingPress(context, "close", press.close, { confirmed: true }),
    cancel: hearingPress(context, "view", press.cancel),
  };
}

function fromField({ hearing }: HearingForReader, value: string | undefined, language: Language): Field {
  const { comment } = hearingTexts(language).form;
  const options = [
    ...hearing.instances.map(({ id, name }) => ({ value: id, label: name })),
    { value: OTHER, label: comment.other },
  ];
  return { ...choiceField("from", comment.from, { options, value }), look: "folded" };
}

function answerFields(
  { hearing }: HearingForReader,
  filled: FormState["filled"],
  language: Language,
): Field[] {
  const { form, position } = hearingTexts(language);
  const { comment } = form;
  const { points } = hearing.proposal;
  const pointChoice = choiceField("point", comment.point, {
    options: [
      { value: WHOLE, label: comment.whole },
      ...points.map((text, place) => ({
        value: String(place + 1),
        label: comment.pointOf(place + 1, cut(text, MOST_OF_POINT)),
      })),
    ],
    value: filled["point"] ?? WHOLE,
  });
  return [
    choiceField("position", comment.position, {
      options: COMMENT_POSITIONS.map((value) => ({ value, label: position[value] })),
      value: filled["position"],
    }),
    ...(points.length < 2 ? [] : [{ ...pointChoice, look: "folded" as const }]),
    many("words", comment.words, filled["words"]),
  ];
}

function many(id: string, asked: Asked | string, value: string | undefined): TextField {
  return { kind: "text", id, ...askedOf(asked), lines: "many", most: MOST_WORDS, value };
}

function line(id: string, asked: Asked | string, value: string | undefined): TextField {
  return { kind: "text", id, ...askedOf(asked), lines: "one", most: MOST_LINE, value };
}

function dateOf(id: string, asked: Asked, value: string | undefined, earliest?: CivilDate): DateField {
  return { kind: "date", id, ...askedOf(asked), value, earliest };
}

function askedOf(asked: Asked | string) {
  return typeof asked === "string" ? { label: asked } : { label: asked.label, required: asked.missing };
}
