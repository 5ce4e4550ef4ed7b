import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";
import { PRIORITY_GROUPS } from "./priority-groups.ts";
import { type Plan, SUCCESSION_CHOICES, type Task, taskStatusSchema } from "./task.ts";
import { TASK_KINDS } from "./task-kind.ts";
import { lastDayOf, taskState } from "./task-state.ts";

const text = z.string().min(1);
const succession = z.strictObject({
  choice: z.enum(SUCCESSION_CHOICES),
  reason: text,
  /** The task in the plan that follows; there when it is carried over. */
  to: text.optional(),
});
const evidence = z.strictObject({ title: text, url: text.optional() });
const party = z.strictObject({ id: text, name: text });

/** One change: when, by whom, and what it set. What is absent stayed as it was; null took it away. */
const exportedChangeSchema = z.strictObject({
  at: z.iso.datetime(),
  by: text,
  status: taskStatusSchema.optional(),
  due: civilDateSchema.nullable().optional(),
  owners: z.array(text).optional(),
  body: text.nullable().optional(),
  partyStatus: z.strictObject({ party: text, status: taskStatusSchema }).optional(),
  evidence: evidence.optional(),
  statute: z.array(z.number().int()).optional(),
  groups: z.array(z.enum(PRIORITY_GROUPS)).optional(),
  succession: succession.optional(),
  note: text.optional(),
});

const exportedTaskSchema = z.strictObject({
  id: text,
  number: text.optional(),
  label: text.optional(),
  area: z.strictObject({ number: text, title: text, part: text.optional() }).optional(),
  text,
  kind: z.enum(TASK_KINDS),
  printedWhen: text.optional(),
  /** The case whose decision asked for it. */
  case: text.optional(),
  carriedFrom: text.optional(),
  /** The version of the plan that prints it no more. */
  absentFrom: text.optional(),
  /** As it stands; what nobody has set is absent, and a list of nothing is empty. */
  state: z.strictObject({
    status: taskStatusSchema.optional(),
    due: civilDateSchema.optional(),
    owners: z.array(text),
    body: text.optional(),
    partyStatus: z.record(text, taskStatusSchema),
    evidence: z.array(evidence),
    statute: z.array(z.number().int()),
    groups: z.array(z.enum(PRIORITY_GROUPS)),
    succession: succession.optional(),
  }),
  /** Oldest first. */
  history: z.array(exportedChangeSchema),
});

/**
 * A plan as JSON for other programs. Keys are stable: a later version of the format adds some, and takes none away
 * without another `format`. Owners are ids of `parties`.
 */
export const planExportSchema = z.strictObject({
  format: z.literal("enighet-plan/1"),
  community: z.strictObject({ id: text, name: text }),
  /** The day that it was read. */
  asOf: civilDateSchema,
  plan: z.strictObject({
    id: text,
    title: text,
    from: civilDateSchema.optional(),
    /** The last day that it holds, as prolonged. */
    to: civilDateSchema.optional(),
    follows: text.optional(),
    draft: z.boolean(),
    adopted: z.strictObject({ body: text, case: text, on: civilDateSchema }).optional(),
  }),
  parties: z.array(party),
  tasks: z.array(exportedTaskSchema),
});

export type PlanExport = Known<z.infer<typeof planExportSchema>>;

interface Exported {
  readonly community: {
    readonly id: string;
    readonly name: string;
    readonly parties: readonly { readonly id: string; readonly name: string }[];
  };
  readonly plan: Plan;
  readonly tasks: readonly Task[];
  readonly asOf: string;
}

/** @throws when a stored value is not what its own shape says */
export function exportPlan({ community, plan, tasks, asOf }: Exported): PlanExport {
  const { id, title, from, follows, draft, adopted } = plan;
  const exported = {
    format: "enighet-plan/1",
    community: { id: community.id, name: community.name },
    asOf,
    plan: {
      id,
      title,
      from,
      to: lastDayOf(plan),
      follows,
      draft: draft === true,
      adopted: adopted && { body: adopted.body, case: adopted.case, on: adopted.on },
    },
    parties: community.parties.map((each) => ({ id: each.id, name: each.name })),
    tasks: tasks.map(exportTask),
  };
  // As it reads back: what is not known has no key.
  return planExportSchema.parse(JSON.parse(JSON.stringify(exported)));
}

function exportTask(task: Task) {
  const { id, number, label, area, kind, printedWhen, carriedFrom, absentFrom, changes } = task;
  const state = taskState(task);
  return {
    id,
    number,
    label,
    area: area && { number: area.number, title: area.title, part: area.part },
    text: task.text,
    kind,
    printedWhen,
    case: task.case,
    carriedFrom,
    absentFrom,
    state: {
      status: state.status,
      due: state.due,
      owners: state.owners,
      body: state.body,
      partyStatus: Object.fromEntries(state.partyStatus),
      evidence: state.evidence.map(exportEvidence),
      statute: state.statute,
      groups: state.groups,
      succession: state.succession && exportSuccession(state.succession),
    },
    history: changes.map((change) => ({
      at: change.at,
      by: change.by.name,
      status: change.status,
      due: change.due,
      owners: change.owners ?? ownersOf(change.owner),
      body: change.body,
      partyStatus: change.partyStatus && {
        party: change.partyStatus.party,
        status: change.partyStatus.status,
      },
      evidence: change.evidence && exportEvidence(change.evidence),
      statute: change.statute,
      groups: change.groups,
      succession: change.succession && exportSuccession(change.succession),
      note: change.note,
    })),
  };
}

/** The version before knew of one owner; null took it away. */
function ownersOf(owner: string | null | undefined): string[] | undefined {
  if (owner === undefined) return undefined;
  return owner === null ? [] : [owner];
}

type Change = Task["changes"][number];

function exportEvidence({ title, url }: NonNullable<Change["evidence"]>) {
  return { title, url };
}

function exportSuccession({ choice, reason, to }: NonNullable<Change["succession"]>) {
  return { choice, reason, to };
}
