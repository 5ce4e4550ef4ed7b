import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { TASK_STATUSES, type Task } from "../../domain/plan/task.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import type { FormView } from "./view.ts";

/** Verbs of the buttons: open the form, send what was filled in, and back to the task. */
export const TASK_VERBS = { edit: "task/edit", change: "task/change", show: "task/show" } as const;

/** A remark's most characters, as the form and the click's schema count them. */
export const MOST_NOTE_CHARACTERS = 500;

/** In the form, no owner; no party can have this id. */
export const NO_OWNER = "-";

/**
 * The form with what stands today. `seen` goes with it, so that what another has changed meanwhile is not undone.
 *
 * @param problem why what was sent before was not saved; absent the first time
 */
export function taskFormView(
  { parties }: Community,
  task: Task,
  language: Language,
  problem?: string,
): FormView {
  const { form, statusWord, task: texts } = planTexts(language);
  const { status, due, owner } = taskState(task);
  return {
    kind: "form",
    language,
    title: task.number === undefined ? form.titleDecided : form.title(task.number),
    intro: [task.text, form.caution],
    problem,
    fields: [
      {
        kind: "choice",
        id: "status",
        label: texts.status,
        value: status,
        required: form.statusMissing,
        options: TASK_STATUSES.map((each) => ({ label: statusWord[each], value: each })),
      },
      { kind: "date", id: "due", label: form.due, value: due },
      {
        kind: "choice",
        id: "owner",
        label: form.owner,
        value: owner ?? NO_OWNER,
        options: [
          { label: form.noOwner, value: NO_OWNER },
          ...parties.map(({ id, name }) => ({ label: name, value: id })),
        ],
      },
      { kind: "text", id: "note", label: form.note, lines: "many", most: MOST_NOTE_CHARACTERS },
    ],
    submit: {
      title: form.save,
      verb: TASK_VERBS.change,
      data: { task: task.id, seen: task.changes.length },
    },
    cancel: { title: form.cancel, verb: TASK_VERBS.show, data: { task: task.id } },
  };
}
