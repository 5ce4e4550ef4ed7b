import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import { bodiesOfStep } from "../../domain/cases/case-steps.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Asked } from "../text/case-catalogue.ts";
import { caseTexts } from "../text/case-texts.ts";
import { type CaseInContext, casePress, clauseName, originData, stepName } from "./case-words.ts";
import { shortNameOf } from "./place-text.ts";
import type { FormView } from "./view.ts";
import type { ChoiceField, DateField, Press, TextField } from "./view-parts.ts";

/** What has been filled in, by the field's id; absent the first time. */
export type Filled = Readonly<Record<string, string>>;

/** What a form begins with, and what was wrong with it when it was sent. */
export interface FormState {
  readonly filled: Filled;
  readonly problem: string | undefined;
}

const ONE_LINE = 160;
export const MANY_LINES = 2_000;

export interface SubmissionForm extends FormState {
  readonly community: Community;
  /** The clause that the case came from; absent when it came from nowhere. */
  readonly origin: FoundClause | undefined;
  /** One for each form: what is sent twice from it is one case. */
  readonly mark: string;
}

/** Three fields that anybody can fill in (M3, M65). */
export function submissionForm(form: SubmissionForm, language: Language): FormView {
  const { community, origin, mark, filled, problem } = form;
  const { submission, press } = caseTexts(language);
  const about = origin && clauseName(origin, language);
  return {
    kind: "form",
    language,
    title: submission.title,
    intro: [
      submission.anyone(community.name),
      ...(about === undefined ? [] : [submission.about(about)]),
      submission.caution,
    ],
    problem,
    fields: [
      textField("title", submission.subject, { lines: "one", value: filled["title"] ?? about }),
      textField("need", submission.need, { lines: "many", value: filled["need"] }),
      textField("patients", submission.patients, { lines: "many", value: filled["patients"] }),
    ],
    submit: {
      title: submission.submit,
      verb: "case/submit",
      data: { community: community.id, form: mark, ...originData(origin) },
    },
    cancel: {
      title: press.cancel,
      verb: "case/leave",
      data: { community: community.id, ...originData(origin) },
    },
  };
}

/** Opens the next step: by which body, in writing or in a meeting, and until when. */
export function openingForm(
  context: CaseInContext,
  step: number,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated, community, today } = context;
  const { opening } = caseTexts(language);
  const bodies = bodiesOfStep(treated, step, community);
  const deadline: DateField = {
    kind: "date",
    id: "deadline",
    label: opening.deadline,
    value: filled["deadline"],
    earliest: today,
  };
  return {
    kind: "form",
    language,
    title: opening.title(stepName(treated, step, community, language)),
    intro: [],
    problem,
    fields: [
      choiceField("body", opening.body, {
        options: bodies.map((body) => ({ value: body.id, label: shortNameOf(body, language) })),
        value: filled["body"] ?? bodies[0]?.id,
      }),
      choiceField("way", opening.way, {
        options: [
          { value: "written", label: opening.written },
          { value: "meeting", label: opening.meeting },
        ],
        value: filled["way"] ?? "written",
      }),
      deadline,
    ],
    submit: casePress(context, "open-step", opening.submit, { step }),
    cancel: cancelPress(context, language),
  };
}

export function withdrawalForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { withdrawal } = caseTexts(language);
  return {
    kind: "form",
    language,
    title: withdrawal.title(context.treated.id),
    intro: [withdrawal.intro],
    problem,
    fields: [textField("words", withdrawal.words, { lines: "many", value: filled["words"] })],
    submit: casePress(context, "withdraw", withdrawal.submit),
    cancel: cancelPress(context, language),
  };
}

/** Back to the case as it stands. */
export function cancelPress(
  context: Pick<CaseInContext, "treated" | "community">,
  language: Language,
): Press {
  return casePress(context, "view", caseTexts(language).press.cancel);
}

export function textField(
  id: string,
  asked: Asked | string,
  { lines, value }: { readonly lines: TextField["lines"]; readonly value: string | undefined },
): TextField {
  return { kind: "text", id, ...askedOf(asked), value, lines, most: lines === "one" ? ONE_LINE : MANY_LINES };
}

export function choiceField(
  id: string,
  asked: Asked | string,
  { options, value }: Pick<ChoiceField, "options"> & { readonly value: string | undefined },
): ChoiceField {
  return { kind: "choice", id, ...askedOf(asked), options, value };
}

/** A question that is only a label may stand unanswered. */
function askedOf(asked: Asked | string) {
  return typeof asked === "string" ? { label: asked } : { label: asked.label, required: asked.missing };
}
