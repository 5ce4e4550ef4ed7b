import type { Version } from "../../domain/agreements/document.ts";
import type { ImportDraft } from "../../domain/agreements/importing/import-store.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { planFromDocument } from "../../domain/plan/plan-from-document.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { planImportTexts } from "../text/plan-import-texts.ts";

/** The id of the plan that a document holds; absent for one that holds none. */
export function planIdIn({ head }: Pick<ImportDraft, "head">, version: Version): string | undefined {
  return planFromDocument({ head, version })?.plan.id;
}

/**
 * What an imported plan brings, as one sentence: before it applies (`found`), when its tasks are there (`loaded`), or
 * when they are in a plan that nobody has adopted yet. None for a document that holds no plan.
 */
export function planImportLines(
  { head }: Pick<ImportDraft, "head">,
  version: Version,
  when: "found" | "loaded" | "loadedIntoDraft",
  language: Language,
): readonly string[] {
  const tasks = planFromDocument({ head, version })?.tasks;
  if (tasks === undefined) return [];
  const owned = tasks.filter((task) => taskState(task).owner !== undefined).length;
  const timed = tasks.filter(({ printedWhen }) => printedWhen !== undefined).length;
  return [planImportTexts(language)[when]({ lines: tasks.length, timed, owned })];
}
