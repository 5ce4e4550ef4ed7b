import type { Version } from "../../domain/agreements/document.ts";
import type { ImportDraft } from "../../domain/agreements/importing/import-store.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { planFromDocument } from "../../domain/plan/plan-from-document.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { planImportTexts } from "../text/plan-import-texts.ts";

/**
 * What an imported plan brings, as one sentence: before it applies (`found`) or when its tasks are there (`loaded`).
 * None for a document that holds no plan.
 */
export function planImportLines(
  { head }: Pick<ImportDraft, "head">,
  version: Version,
  when: "found" | "loaded",
  language: Language,
): readonly string[] {
  const tasks = planFromDocument({ head, version })?.tasks;
  if (tasks === undefined) return [];
  const owned = tasks.filter((task) => taskState(task).owner !== undefined).length;
  const timed = tasks.filter(({ printedWhen }) => printedWhen !== undefined).length;
  return [planImportTexts(language)[when]({ lines: tasks.length, timed, owned })];
}
