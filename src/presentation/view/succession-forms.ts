import type { Language } from "../../domain/kernel/language.ts";
import {
  type ChoiceGroup,
  choicesIn,
  isInGroup,
  undecidedTasks,
} from "../../domain/plan/succession/choose-succession.ts";
import { SUCCESSION_CHOICES, type Task } from "../../domain/plan/task.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { successionTexts } from "../text/succession-texts.ts";
import type { FormState } from "./case-forms.ts";
import { pressOf, type SuccessionFacts } from "./succession-view.ts";
import { taskName } from "./task-words.ts";
import type { ConfirmView, FormView } from "./view.ts";

export const MOST_OF_REASON = 500;

export interface TaskFormState extends FormState {
  /** What came of the choice about the task before; absent when there was none. */
  readonly said?: string | undefined;
}

/** One task with how it stands, the three choices, and why. */
export function successionForm(
  facts: SuccessionFacts,
  task: Task,
  { filled, problem, said }: TaskFormState,
  language: Language,
): FormView {
  const { form, choice } = successionTexts(language);
  const { statusWord, task: words, form: planForm } = planTexts(language);
  const { status, due } = taskState(task);
  const left = undecidedTasks(facts.draft, facts.tasks);
  const before = choicesIn(facts.draft).get(task.id);
  return {
    kind: "form",
    language,
    title: form.title(taskName(task)),
    intro: [
      ...(said === undefined ? [] : [`✓ ${said}`]),
      task.text,
      form.state(
        status === undefined ? words.notReported : statusWord[status],
        due === undefined ? words.notSet : dateText(due, language),
      ),
      ...(left.length === 0 ? [] : [form.left(left.length)]),
      planForm.caution,
    ],
    problem,
    fields: [
      {
        kind: "choice",
        id: "choice",
        label: form.choice,
        required: form.choiceMissing,
        value: filled["choice"] ?? before?.choice,
        options: SUCCESSION_CHOICES.map((each) => ({ label: choice[each].button, value: each })),
      },
      {
        kind: "text",
        id: "reason",
        label: form.reason,
        required: form.reasonMissing,
        value: filled["reason"] ?? before?.reason,
        lines: "many",
        most: MOST_OF_REASON,
      },
    ],
    submit: pressOf(facts, "choose", form.saveAndNext, { task: task.id }),
    cancel: pressOf(facts, "overview", form.back),
  };
}

/** One reason for all tasks of a kind that have no choice yet. */
export function successionGroupForm(
  facts: SuccessionFacts,
  group: ChoiceGroup,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { form, group: groups } = successionTexts(language);
  const { caution } = planTexts(language).form;
  const within = undecidedTasks(facts.draft, facts.tasks).filter((task) => isInGroup(task, group));
  return {
    kind: "form",
    language,
    title: groups[group].title(within.length),
    intro: [within.map(taskName).join(", "), caution],
    problem,
    fields: [
      {
        kind: "text",
        id: "reason",
        label: form.reason,
        required: form.reasonMissing,
        value: filled["reason"],
        lines: "many",
        most: MOST_OF_REASON,
      },
    ],
    submit: pressOf(facts, "closeGroup", form.closeAll, { group }),
    cancel: pressOf(facts, "overview", form.back),
  };
}

export function putForwardConfirm(facts: SuccessionFacts, language: Language): ConfirmView {
  const { confirm } = successionTexts(language);
  return {
    kind: "confirm",
    language,
    title: confirm.title,
    text: [confirm.text],
    confirm: pressOf(facts, "putForward", confirm.yes),
    cancel: pressOf(facts, "overview", confirm.no),
  };
}

/** The draft ends in another year than what was asked for now. */
export function otherEndConfirm(
  facts: SuccessionFacts,
  wanted: { readonly title: string; readonly last: number },
  language: Language,
): ConfirmView {
  const { otherEnd } = successionTexts(language);
  return {
    kind: "confirm",
    language,
    title: otherEnd.title(facts.draft.title),
    text: [otherEnd.text(wanted.title)],
    confirm: pressOf(facts, "endIn", otherEnd.yes, { last: wanted.last }),
    cancel: pressOf(facts, "overview", otherEnd.no),
  };
}

export function discardConfirm(facts: SuccessionFacts, language: Language): ConfirmView {
  const { discard } = successionTexts(language);
  return {
    kind: "confirm",
    language,
    title: discard.title(facts.draft.title),
    text: [discard.text(choicesIn(facts.draft).size)],
    confirm: pressOf(facts, "discard", discard.yes),
    cancel: pressOf(facts, "overview", discard.no),
  };
}
