import type { Language } from "../../domain/kernel/language.ts";
import { PRIORITY_GROUPS } from "../../domain/plan/priority-groups.ts";
import type { Task } from "../../domain/plan/task.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import { statuteTexts } from "../text/statute-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { TASK_VERBS } from "./task-verbs.ts";
import { requirementOf, taskCalledInText } from "./task-words.ts";
import type { FormView } from "./view.ts";
import type { Field } from "./view-parts.ts";

/** Hol § 6-2 first paragraph has so many numbers. */
export const REQUIREMENT_COUNT = 13;

/** What the secretariat ties a task to: the requirements of the law, and the groups that it is for (M86, M87). */
export function taskTiesView(task: Task, language: Language, problem?: string): FormView {
  const { form, group } = planTexts(language);
  const texts = taskTexts(language).form;
  const { requirement, number } = statuteTexts(language);
  const { statute, groups } = taskState(task);
  const several = (
    id: string,
    label: string,
    value: string,
    options: readonly { readonly label: string; readonly value: string }[],
  ): Field => ({
    kind: "choice",
    id,
    label,
    ...(value === "" ? {} : { value }),
    many: true,
    options,
  });
  const numbers = Array.from({ length: REQUIREMENT_COUNT }, (_, place) => place + 1);
  return {
    kind: "form",
    language,
    title: texts.linksTitle(taskCalledInText(task, language)),
    intro: [task.text],
    problem,
    fields: [
      several(
        "groups",
        texts.groups,
        groups.join(","),
        PRIORITY_GROUPS.map((each) => ({ label: group[each].button, value: each })),
      ),
      several(
        "statute",
        texts.statute,
        statute.join(","),
        numbers.flatMap((each) => {
          const id = requirementOf(each);
          return id === undefined ? [] : [{ label: `${number(id)} ${requirement[id]}`, value: String(each) }];
        }),
      ),
    ],
    submit: {
      title: form.save,
      verb: TASK_VERBS.tie,
      data: { task: task.id, seen: task.changes.length },
    },
    cancel: { title: form.cancel, verb: TASK_VERBS.show, data: { task: task.id } },
  };
}
