import { PAPER, PUBLICITY_GROUNDS } from "../../domain/cases/enclosures.ts";
import { JOINT_MEASURE_FIELDS, type PaperFields } from "../../domain/cases/paper-shape.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import { cancelPress, choiceField, type FormState, MANY_LINES, textField } from "./case-forms.ts";
import { type CaseInContext, casePress } from "./case-words.ts";
import type { Field, FormView } from "./view.ts";
import type { ChoiceField, Press } from "./view-parts.ts";

/** What a program wrote can be longer than a form holds: it is shown with the case, and stays as it is. */
export function isLongerThanForm(text: string): boolean {
  return text.length > MANY_LINES;
}

/** The second part of the paper: why, what it costs, and who took part (practice 4, M4, M81). */
export function consequencesForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated } = context;
  const { form } = preparationTexts(language);
  const { background, assessment, fields } = treated.paper ?? { background: "", assessment: "", fields: {} };
  const many = (id: string, label: string, value: string | undefined) =>
    textField(id, label, { lines: "many", value: filled[id] ?? value });
  const words = [
    { id: "background", label: form.background, value: background },
    { id: "assessment", label: form.assessment, value: assessment },
  ];
  return formOf(context, language, {
    title: form.second(treated.id),
    intro: words.filter(({ value }) => isLongerThanForm(value)).map(({ label }) => form.tooLong(label)),
    problem,
    fields: [
      ...words
        .filter(({ value }) => !isLongerThanForm(value))
        .map(({ id, label, value }) => many(id, label, value)),
      many("economy", form.economy, fields.economy),
      many("administration", form.administration, fields.administration),
      many("involvement", form.involvement, fields.involvement),
      many("figures", form.figures, fields.figures?.text),
      textField("figuresSource", form.figuresSource, {
        lines: "one",
        value: filled["figuresSource"] ?? fields.figures?.source,
      }),
      dateField("figuresDate", form.figuresDate, filled["figuresDate"] ?? fields.figures?.date),
    ],
    submit: casePress(context, "consequences", form.save),
  });
}

/** The third part: the four fields of a joint measure (M8, M79), and what is to be followed up (M6, M72). */
export function measureForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated } = context;
  const { form } = preparationTexts(language);
  const fields: PaperFields = treated.paper?.fields ?? {};
  const { jointMeasure } = fields;
  const joint = JOINT_MEASURE_FIELDS.map((field) =>
    textField(field, form.joint[field], {
      lines: "many",
      value: filled[field] ?? jointText(jointMeasure, field, language) ?? form.usual[field],
    }),
  );
  const yesOrNo = [
    { value: "yes", label: form.yes },
    { value: "no", label: form.no },
  ];
  return formOf(context, language, {
    title: form.third(treated.id),
    intro: [form.measureIntro],
    problem,
    fields: [
      choiceField("isMeasure", form.isMeasure, {
        options: [{ value: "unsaid", label: form.unsaid }, ...yesOrNo],
        value: filled["isMeasure"] ?? saidOf(jointMeasure?.isOne),
      }),
      ...joint,
      textField("earlier", form.earlier, {
        lines: "one",
        value: filled["earlier"] ?? fields.earlierTreatment,
      }),
      textField("caseworker", form.caseworker, {
        lines: "one",
        value: filled["caseworker"] ?? fields.caseworker,
      }),
      dateField("evaluateOn", form.evaluateOn, filled["evaluateOn"] ?? fields.evaluateOn),
      choiceField("implement", form.implement, {
        options: yesOrNo,
        value: filled["implement"] ?? (fields.requiresImplementation === true ? "yes" : "no"),
      }),
    ],
    submit: casePress(context, "measure", form.save),
  });
}

export function sendBackForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { sendBack } = preparationTexts(language).form;
  return formOf(context, language, {
    title: sendBack.title(context.treated.id),
    intro: [context.treated.title],
    problem,
    fields: [textField("words", sendBack.words, { lines: "many", value: filled["words"] })],
    submit: casePress(context, "send-back", sendBack.submit),
  });
}

/** What the submitter wrote, with what the secretariat asks for above it. */
export function resubmissionForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated } = context;
  const { submission } = caseTexts(language);
  const { resubmit } = preparationTexts(language).form;
  const asked = treated.events.findLast((event) => event.kind === "sent-back");
  return formOf(context, language, {
    title: resubmit.title(treated.id),
    intro: [...(asked?.kind === "sent-back" ? [`«${asked.words}»`] : []), submission.caution],
    problem,
    fields: [
      textField("title", submission.subject, { lines: "one", value: filled["title"] ?? treated.title }),
      textField("need", submission.need, { lines: "many", value: filled["need"] ?? treated.need }),
      textField("patients", submission.patients, {
        lines: "many",
        value: filled["patients"] ?? treated.patients,
      }),
    ],
    submit: casePress(context, "resubmit", resubmit.submit),
  });
}

export function mergeForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { merge } = preparationTexts(language).form;
  return formOf(context, language, {
    title: merge.title(context.treated.id),
    intro: [context.treated.title, merge.intro],
    problem,
    fields: [
      textField("into", merge.into, { lines: "one", value: filled["into"] }),
      textField("words", merge.words, { lines: "many", value: filled["words"] }),
    ],
    submit: casePress(context, "merge", merge.submit),
  });
}

/** Public, or why not: access and legal ground are one choice, so that neither is given without the other. */
export function publicityForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated } = context;
  const { form, access, ground, page, enclosureOf } = preparationTexts(language);
  const document = filled["document"] ?? PAPER;
  const now = treated.publicity.get(document);
  return formOf(context, language, {
    title: form.publicity.title(treated.id),
    intro: [form.publicity.intro, page.wider],
    problem,
    fields: [
      choiceField("document", form.publicity.document, {
        options: [
          { value: PAPER, label: page.paper },
          ...treated.enclosures.map((each) => ({ value: each.id, label: enclosureOf(each) })),
        ],
        value: document,
      }),
      {
        ...choiceField("access", form.publicity.access, {
          options: [
            { value: "public", label: access.public(undefined) },
            ...PUBLICITY_GROUNDS.map((each) => ({ value: each.ground, label: ground[each.ground] })),
          ],
          value: filled["access"] ?? now?.ground ?? now?.access,
        }),
        look: "folded",
      } satisfies ChoiceField,
    ],
    submit: casePress(context, "publicity", form.publicity.submit),
  });
}

interface FormParts {
  readonly title: string;
  readonly intro?: readonly string[];
  readonly problem: string | undefined;
  readonly fields: readonly Field[];
  readonly submit: Press;
}

function formOf(context: CaseInContext, language: Language, { intro = [], ...parts }: FormParts): FormView {
  return { kind: "form", language, intro, ...parts, cancel: cancelPress(context, language) };
}

function dateField(id: string, label: string, value: string | undefined): Field {
  return { kind: "date", id, label, value };
}

function saidOf(isOne: boolean | undefined): "unsaid" | "yes" | "no" {
  if (isOne === undefined) return "unsaid";
  return isOne ? "yes" : "no";
}

/** As the field was written; absent while nobody has filled it in. */
function jointText(
  measure: PaperFields["jointMeasure"],
  field: (typeof JOINT_MEASURE_FIELDS)[number],
  language: Language,
): string | undefined {
  const answered = measure?.[field];
  if (answered === undefined) return undefined;
  const { notRelevant } = preparationTexts(language).form;
  return answered.notRelevant === true ? `${notRelevant}: ${answered.text}` : answered.text;
}
