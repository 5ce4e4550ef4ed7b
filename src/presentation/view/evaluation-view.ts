import { CONCLUSIONS } from "../../domain/cases/aftermath/evaluate-decision.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { choiceField, type FormState, textField } from "./case-forms.ts";
import { type FollowupContext, followupPress } from "./followup-words.ts";
import { newCasePress } from "./new-case-press.ts";
import type { FormView } from "./view.ts";
import type { Press } from "./view-parts.ts";

/** What the decision has led to (M6). */
export function evaluationForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { evaluation: texts } = followupTexts(language);
  return {
    kind: "form",
    language,
    title: texts.title,
    intro: [texts.intro],
    problem,
    fields: [
      choiceField("conclusion", texts.conclusion, {
        options: CONCLUSIONS.map((value) => ({ label: texts.conclusions[value], value })),
        value: filled["conclusion"],
      }),
      textField("words", texts.words, { lines: "many", value: filled["words"] }),
    ],
    submit: followupPress(context, "evaluate", texts.submit),
    cancel: followupPress(context, "view", caseTexts(language).press.cancel),
  };
}

/** Absent unless the evaluation says that something must be adjusted: then a new case begins with what it says. */
export function adjustmentPress(treated: Case, community: Community, language: Language): Press | undefined {
  const { evaluation, decision } = treated;
  if (evaluation?.conclusion !== "adjust") return undefined;
  const { evaluation: texts } = followupTexts(language);
  return newCasePress(treated, community, texts.adjust, {
    title: texts.newTitle(treated.title),
    need: texts.newNeed(decision?.record?.number ?? treated.id, evaluation.words),
  });
}
