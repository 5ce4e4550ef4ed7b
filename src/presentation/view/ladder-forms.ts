import { LADDERS } from "../../domain/cases/aftermath-event.ts";
import { type StandingOnLadder, standingOnLadder } from "../../domain/cases/disagreement/climb-ladder.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { choiceField, type FormState, textField } from "./case-forms.ts";
import { type FollowupContext, followupPress } from "./followup-words.ts";
import { whoText } from "./ladder-view.ts";
import type { FormView } from "./view.ts";
import type { DateField } from "./view-parts.ts";

/** The lowest rung of a ladder; always first where the ladder is the built-in one: the two leaders talk. */
export function takeDisagreementForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { ladder } = followupTexts(language);
  const { takeForm: texts, kind } = ladder;
  const suggested = context.treated.paper?.routedAs === "payment-dispute" ? "payment" : "understanding";
  return {
    kind: "form",
    language,
    title: texts.title,
    intro: [texts.intro],
    problem,
    fields: [
      choiceField("ladder", texts.ladder, {
        options: LADDERS.map((value) => ({ label: kind[value], value })),
        value:
          filled["ladder"] ?? (context.treated.decision?.result === "recommended" ? "agreement" : suggested),
      }),
      textField("words", texts.words, { lines: "many", value: filled["words"] }),
      deadlineField(context, filled["deadline"], language),
    ],
    submit: followupPress(context, "take", texts.submit),
    cancel: followupPress(context, "ladder", caseTexts(language).press.cancel),
  };
}

/** The next rung; absent on the last, and where nothing is disputed. */
export function climbForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView | undefined {
  const { takeForm: texts } = followupTexts(language).ladder;
  const standing = standingOnLadder(context.treated, context.reader.community);
  const next = standing?.next;
  if (standing === undefined || next === undefined) return undefined;
  return {
    kind: "form",
    language,
    title: texts.climbTitle(next.name[language]),
    intro: [whoText(next, language)],
    problem,
    fields: [
      textField("words", texts.words, { lines: "many", value: filled["words"] }),
      deadlineField(context, filled["deadline"], language),
    ],
    submit: followupPress(context, "climb", followupTexts(language).ladder.press.climb, {
      ladder: standing.disagreement.ladder,
      rung: next.id,
    }),
    cancel: followupPress(context, "ladder", caseTexts(language).press.cancel),
  };
}

/** One point of the rung's checklist at a time, done or not after all. Absent where the rung has none. */
export function checkForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView | undefined {
  const { ladder: texts } = followupTexts(language);
  const standing = standingOnLadder(context.treated, context.reader.community);
  if (standing === undefined || standing.rung.checklist.length === 0) return undefined;
  return {
    kind: "form",
    language,
    title: texts.checklist,
    intro: [texts.rung(standing.place, standing.of, standing.rung.name[language])],
    problem,
    fields: [
      choiceField("point", texts.checklist, {
        options: pointOptions(standing, language),
        value: filled["point"] ?? `+${standing.open[0]?.id ?? ""}`,
      }),
    ],
    submit: followupPress(context, "check", followupTexts(language).noteForm.submit, {
      rung: standing.rung.id,
    }),
    cancel: followupPress(context, "ladder", caseTexts(language).press.cancel),
  };
}

function pointOptions({ rung, open }: StandingOnLadder, language: Language) {
  const { press } = followupTexts(language).ladder;
  return rung.checklist.map(({ id, text }) =>
    open.some((point) => point.id === id)
      ? { value: `+${id}`, label: press.check(text[language]) }
      : { value: `-${id}`, label: press.uncheck(text[language]) },
  );
}

export function settleForm(
  context: FollowupContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { ladder } = followupTexts(language);
  const { settleForm: texts, outcome } = ladder;
  const gives = standingOnLadder(context.treated, context.reader.community)?.rung.gives;
  const outcomes = [
    "agreed" as const,
    ...(gives === undefined ? [] : ["opinion" as const]),
    "given-up" as const,
  ];
  return {
    kind: "form",
    language,
    title: texts.title,
    intro: [],
    problem,
    fields: [
      choiceField("outcome", texts.outcome, {
        options: outcomes.map((value) => ({ label: outcome[value], value })),
        value: filled["outcome"],
      }),
      textField("words", texts.words, { lines: "many", value: filled["words"] }),
    ],
    submit: followupPress(context, "settle", texts.submit),
    cancel: followupPress(context, "ladder", caseTexts(language).press.cancel),
  };
}

function deadlineField(context: FollowupContext, value: string | undefined, language: Language): DateField {
  const label = followupTexts(language).ladder.takeForm.deadline;
  return { kind: "date", id: "deadline", label, value, earliest: context.reader.today };
}
