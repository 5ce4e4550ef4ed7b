import type { Language } from "../../domain/kernel/language.ts";
import type { TaskPowers } from "../../domain/plan/powers-over-task.ts";
import { statusFor } from "../../domain/plan/report-status.ts";
import type { Task } from "../../domain/plan/task.ts";
import { taskTexts } from "../text/task-texts.ts";
import { TASK_VERBS } from "./task-verbs.ts";
import type { Press } from "./view-parts.ts";

/** Where a report was made from, and what its answer shows. */
export type ReportedFrom = "mine" | "task";

/** «I gang» and «Ferdig», as far as they would be news; none for who may not change it. */
export function reportPresses(
  task: Task,
  powers: TaskPowers,
  from: ReportedFrom,
  language: Language,
): readonly Press[] {
  if (!powers.change) return [];
  const { report } = taskTexts(language);
  const stands = statusFor(task, powers);
  const titles = { "under-way": report.underWay, done: report.done } as const;
  return (["under-way", "done"] as const)
    .filter((status) => status !== stands && stands !== "done")
    .map((status) => ({
      title: titles[status],
      verb: TASK_VERBS.report,
      data: { task: task.id, seen: task.changes.length, status, from },
    }));
}
