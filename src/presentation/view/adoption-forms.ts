import { answeredParties } from "../../domain/cases/aftermath/answered-parties.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { choiceField, type FormState, textField } from "./case-forms.ts";
import { adopterName, type FollowupContext, followupPress } from "./followup-words.ts";
import type { FormView } from "./view.ts";

/** As the click's schema counts them: a line for each of many partners. */
export const MOST_LINES = 6_000;

export const ADOPTION_RESULTS = ["adopted", "adopted-with-changes", "rejected", "scheduled"] as const;

/** One council's or board's word, for the partners that the person may tell of. */
export function noteAdoptionForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated, reader } = context;
  const { noteForm, matrix } = followupTexts(language);
  const parties = answeredParties(treated, reader);
  return {
    kind: "form",
    language,
    title: noteForm.title,
    intro: [noteForm.intro],
    problem,
    fields: [
      choiceField("party", noteForm.party, {
        options: parties.map((party) => ({ label: adopterName(party, language), value: party.id })),
        value: filled["party"] ?? (parties.length === 1 ? parties[0]?.id : undefined),
      }),
      choiceField("result", noteForm.result, {
        options: ADOPTION_RESULTS.map((value) => ({ label: matrix.word[value], value })),
        value: filled["result"] ?? "adopted",
      }),
      {
        kind: "date",
        id: "on",
        label: noteForm.on.label,
        required: noteForm.on.missing,
        value: filled["on"],
      },
      textField("reference", noteForm.reference, { lines: "one", value: filled["reference"] }),
      textField("link", noteForm.link, { lines: "one", value: filled["link"] }),
      textField("words", noteForm.words, { lines: "many", value: filled["words"] }),
    ],
    submit: followupPress(context, "note", noteForm.submit),
    cancel: followupPress(context, "matrix", caseTexts(language).press.cancel),
  };
}

/** Many at once, pasted from a list that somebody keeps. */
export function adoptionLinesForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { lines } = followupTexts(language);
  return {
    kind: "form",
    language,
    title: lines.title,
    intro: lines.intro,
    problem,
    fields: [
      {
        kind: "text",
        id: "lines",
        label: lines.field.label,
        required: lines.field.missing,
        lines: "many",
        most: MOST_LINES,
        placeholder: lines.placeholder,
        value: filled["lines"],
      },
    ],
    submit: followupPress(context, "lines", lines.submit),
    cancel: followupPress(context, "matrix", caseTexts(language).press.cancel),
  };
}
