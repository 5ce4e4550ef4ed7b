import { z } from "zod/v4";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import type { WantedTaskChange } from "../../domain/plan/change-task.ts";
import { taskStatusSchema } from "../../domain/plan/task.ts";
import { MOST_NOTE_CHARACTERS, NO_OWNER } from "../view/task-form-view.ts";

/** What every button of a task sends. */
export const taskClickDataSchema = z.looseObject({ task: z.string().min(1).max(200) });

/** An input that was left empty comes as empty text, or not at all: in this form both mean that nothing is set. */
const emptied = z.literal("").transform(() => null);

/** What the form sends: the button's `task` and `seen`, and its inputs by their ids. */
export const taskChangeDataSchema = taskClickDataSchema
  .extend({
    seen: z.number().int().min(0),
    status: taskStatusSchema,
    due: z.union([emptied, civilDateSchema]).default(null),
    owner: z
      .string()
      .max(100)
      .transform((id) => (id === "" || id === NO_OWNER ? null : id))
      .default(null),
    note: z.string().trim().max(MOST_NOTE_CHARACTERS).default(""),
  })
  .transform(({ task, seen, status, due, owner, note }): { task: string; wanted: WantedTaskChange } => ({
    task,
    wanted: { seen, status, due, owner, note },
  }));
