import { z } from "zod/v4";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { TaskRefusal, WantedTaskChange } from "../../domain/plan/change-task.ts";
import type { TaskPowers } from "../../domain/plan/powers-over-task.ts";
import { PRIORITY_GROUPS } from "../../domain/plan/priority-groups.ts";
import { type Task, taskStatusSchema } from "../../domain/plan/task.ts";
import { taskStateAfter } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import {
  MOST_ADDRESS_CHARACTERS,
  MOST_EVIDENCE_CHARACTERS,
  MOST_NOTE_CHARACTERS,
  NONE,
  PARTY_FIELD,
  type WrongFields,
} from "../view/task-form-view.ts";
import { REQUIREMENT_COUNT } from "../view/task-ties-view.ts";

/** What every button of a task sends. */
export const taskClickDataSchema = z.looseObject({ task: z.string().min(1).max(200) });

/** «I gang» and «Ferdig». */
export const taskReportSchema = taskClickDataSchema.extend({
  seen: z.number().int().min(0),
  status: taskStatusSchema,
  from: z.enum(["mine", "task"]).default("task"),
});

/** Chosen values with commas between; an input that was left empty comes as empty text, or not at all. */
const several = z
  .string()
  .max(4_000)
  .default("")
  .transform((values) => values.split(",").filter((value) => value !== ""));

/** Which law and groups the secretariat chose. */
export const taskTiesSchema = taskClickDataSchema.extend({
  seen: z.number().int().min(0),
  statute: several
    .transform((values) => values.map(Number))
    .pipe(z.array(z.number().int().min(1).max(REQUIREMENT_COUNT))),
  groups: several.pipe(z.array(z.enum(PRIORITY_GROUPS))),
});

const emptied = z.literal("").transform(() => null);

const formSchema = taskClickDataSchema.extend({
  seen: z.number().int().min(0),
  /** Absent in a form of the version before, which knew one owner and no body. */
  form: z.literal(2).optional(),
  status: taskStatusSchema,
  due: z.union([emptied, civilDateSchema]).default(null),
  owner: z.string().max(100).default(""),
  owners: several,
  body: z.string().max(100).default(NONE),
  evidence: z.string().trim().max(MOST_EVIDENCE_CHARACTERS).default(""),
  address: z.string().trim().max(MOST_ADDRESS_CHARACTERS).default(""),
  note: z.string().trim().max(MOST_NOTE_CHARACTERS).default(""),
});

export type ReadTaskForm =
  | { readonly wanted: WantedTaskChange }
  /** By the ids of the fields; empty where it was no form at all. */
  | { readonly wrong: WrongFields };

/** What the form sent, or which of its fields cannot be read. */
export function readTaskForm(
  data: JsonObject,
  task: Task,
  powers: TaskPowers,
  language: Language,
): ReadTaskForm {
  const { wrong } = taskTexts(language).form;
  const read = formSchema.safeParse(data);
  if (!read.success) {
    const words: WrongFields = { ...wrong };
    const names = new Set(read.error.issues.map(({ path: [name] }) => String(name)));
    return {
      wrong: Object.fromEntries(
        [...names].flatMap((name) => {
          const said = words[name];
          return said === undefined ? [] : [[name, said]];
        }),
      ),
    };
  }
  const { seen, form, status, due, evidence, address, note } = read.data;
  if (evidence === "" && address !== "") return { wrong: { evidence: wrong.evidence } };
  const { owners, body } = read.data;
  return {
    wanted: {
      seen,
      status,
      due,
      note,
      ...(form === undefined
        ? { owners: [read.data.owner].filter((owner) => owner !== "" && owner !== NONE) }
        : {
            owners: [...othersOwners(task, seen, powers), ...owners],
            body: body === NONE || body === "" ? null : body,
            partyStatus: partyStatusIn(data),
          }),
      ...(evidence === ""
        ? {}
        : { evidence: { title: evidence, ...(address === "" ? {} : { url: address }) } }),
    },
  };
}

/** Where in the form the reason for a refusal stands; absent for what is about the whole. */
export function refusedField(refused: TaskRefusal, language: Language): WrongFields {
  const { notice } = planTexts(language);
  switch (refused) {
    case "before-the-plan":
      return { due: notice[refused].text };
    case "no-web-address":
      return { address: taskTexts(language).form.wrong.address };
    case "no-such-party":
    case "not-your-party":
      return { owners: notice[refused].text };
    case "no-such-body":
      return { body: notice[refused].text };
    default:
      return {};
  }
}

/** Owners that the person cannot see in their form are not theirs to take away. */
function othersOwners(task: Task, seen: number, { everything, parties }: TaskPowers): string[] {
  return everything ? [] : taskStateAfter(task, seen).owners.filter((owner) => !parties.includes(owner));
}

function partyStatusIn(data: JsonObject): NonNullable<WantedTaskChange["partyStatus"]> {
  return Object.entries(data).flatMap(([name, value]) => {
    const status = taskStatusSchema.safeParse(value).data;
    return status === undefined || !name.startsWith(PARTY_FIELD)
      ? []
      : [{ party: name.slice(PARTY_FIELD.length), status }];
  });
}
