import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { STANCE_KINDS } from "../../domain/cases/stance.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Occupancy } from "../../domain/people/people-store.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import { cancelPress, choiceField, type FormState, textField } from "./case-forms.ts";
import { casePress } from "./case-words.ts";
import type { FormView } from "./view.ts";

/** Between a seat and a person in a form's choice; neither has it in its id. */
export const OF_SEAT = "|";

const WORDS_FORMS = {
  disqualify: "disqualification",
  requalify: "requalification",
  urgency: "urgency",
  "lift-reservation": "lifting",
} as const;

/** A form that asks only for words, for the reader's seat where it has one. */
export function seatWordsForm(name: keyof typeof WORDS_FORMS) {
  return (context: CaseForReader, { filled, problem }: FormState, language: Language): FormView => {
    const texts = caseSeatTexts(language)[WORDS_FORMS[name]];
    return {
      kind: "form",
      language,
      title: texts.title(context.treated.id),
      intro: [texts.intro],
      problem,
      fields: [textField("words", texts.words, { lines: "many", value: filled["words"] })],
      submit: casePress(context, name, texts.submit, seatData(context)),
      cancel: cancelPress(context, language),
    };
  };
}

/** The minutes-taker notes what the body has come to about somebody who may be partial. */
export function habilitetForm(
  context: CaseForReader,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const texts = caseSeatTexts(language).noteDisqualification;
  return {
    kind: "form",
    language,
    title: texts.title(context.treated.id),
    intro: [texts.intro],
    problem,
    fields: [
      personField(context, texts.person, filled["person"], language),
      choiceField("qualified", texts.answer, {
        options: [
          { value: "no", label: texts.partial },
          { value: "yes", label: texts.mayAnswer },
        ],
        value: filled["qualified"] ?? "no",
      }),
      textField("words", texts.words, { lines: "many", value: filled["words"] }),
    ],
    submit: casePress(context, "habilitet", texts.submit),
    cancel: cancelPress(context, language),
  };
}

/** What an absent seat has said to the minutes-taker or the secretariat. */
export function oralForm(
  context: CaseForReader,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { oral, heard } = caseSeatTexts(language);
  const { stance, stanceForm } = caseTexts(language);
  const { treated } = context;
  return {
    kind: "form",
    language,
    title: oral.title(treated.id),
    intro: [oral.intro],
    problem,
    fields: [
      personField(context, oral.person, filled["person"], language),
      choiceField("stance", stanceForm.stance, {
        options: STANCE_KINDS.map((kind) => ({ value: kind, label: stance[kind] })),
        value: filled["stance"] ?? "consent",
      }),
      textField("words", oral.words, { lines: "many", value: filled["words"] }),
      choiceField("heard", oral.heard, {
        options: (["telephone", "mail", "in-person"] as const).map((how) => ({
          value: how,
          label: heard[how],
        })),
        value: filled["heard"] ?? "telephone",
      }),
    ],
    submit: casePress(context, "oral", oral.submit, {
      proposal: treated.paper?.proposal.number ?? 0,
      round: treated.events.length,
    }),
    cancel: cancelPress(context, language),
  };
}

function personField(
  context: CaseForReader,
  asked: Parameters<typeof choiceField>[1],
  value: string | undefined,
  language: Language,
) {
  const { oral } = caseSeatTexts(language);
  const nameOf = ({ person }: Occupancy) =>
    context.roster.identities.find((each) => each.person === person)?.displayName ?? person;
  const options = holdingsFor(context.treated, context).flatMap(({ seat, holder, deputies }) => {
    const option = (each: Occupancy, label: typeof oral.holder) => ({
      value: `${seat.id}${OF_SEAT}${each.person}`,
      label: label(seat.name[language], nameOf(each)),
    });
    return [
      ...(holder === undefined ? [] : [option(holder, oral.holder)]),
      ...deputies.map((deputy) => option(deputy, oral.deputy)),
    ];
  });
  return { ...choiceField("person", asked, { options, value }), look: "folded" as const };
}

function seatData({ seat }: CaseForReader) {
  return seat === undefined ? {} : { seat };
}
