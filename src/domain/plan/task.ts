import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import { actorSchema } from "../people/actor.ts";
import { PRIORITY_GROUPS } from "./priority-groups.ts";
import { TASK_KINDS } from "./task-kind.ts";

export const TASK_STATUSES = ["not-started", "under-way", "done", "stopped"] as const;

export const taskStatusSchema = z.enum(TASK_STATUSES);

/** What the plan that follows does with a task: carries it over, closes it as over and done with, or drops it (M82). */
export const SUCCESSION_CHOICES = ["carry-over", "close", "drop"] as const;

/** One change, with who and when; it is followed by the next and never overwritten. What is absent stays as it was. */
const taskChangeSchema = z.looseObject({
  at: z.iso.datetime(),
  by: actorSchema,
  status: taskStatusSchema.optional(),
  /** Null: the date was taken away. */
  due: civilDateSchema.nullable().optional(),
  /** The id of a party. Null: no one answers for it any more. */
  owner: z.string().min(1).nullable().optional(),
  note: z.string().min(1).optional(),
  /** All parties that answer for it, of both sides, in place of those before; `owner` is the first of them. */
  owners: z.array(z.string().min(1)).optional(),
  /** The body that follows it up (a sub-body, FSU). Null: none any more. */
  body: z.string().min(1).nullable().optional(),
  /** How it stands with one party, where it is carried out by several. */
  partyStatus: z.looseObject({ party: z.string().min(1), status: taskStatusSchema }).optional(),
  /** What shows that it was done: an address, and what it leads to. */
  evidence: z.looseObject({ title: z.string().min(1), url: z.url().optional() }).optional(),
  /** Numbers of hol § 6-2 first paragraph (1 to 13), in place of those before. */
  statute: z.array(z.number().int().min(1).max(13)).optional(),
  groups: z.array(z.enum(PRIORITY_GROUPS)).optional(),
  /** What the plan that follows does with it, and why (M82). */
  succession: z
    .looseObject({
      choice: z.enum(SUCCESSION_CHOICES),
      reason: z.string().min(1),
      /** The task in the plan that follows; absent unless it is carried over. */
      to: z.string().min(1).optional(),
      /** The first day of the plan that follows; absent: it holds at once. */
      from: civilDateSchema.optional(),
    })
    .optional(),
  /** The click that it came from: the same one again is counted once. */
  mark: z.string().min(1),
});

/** Tiltak: a line of the plan, or what a decision asked for. */
const taskSchema = z.looseObject({
  /** `HP-2023/1.a.ii` for a line of a plan (`taskId`), `task:<case>:<n>` for what a decision asked for. */
  id: z.string().min(1),
  plan: z.string().min(1),
  /** What people call a line of the plan: `1.a.ii`, and `3.a-2` where a label is printed twice (mission part C). */
  number: z.string().min(1).optional(),
  /** Where it stands in the printed order, from 1; absent for what a decision asked for. */
  place: z.number().int().min(1).optional(),
  area: z
    .looseObject({
      number: z.string().min(1),
      title: z.string().min(1),
      /** «Barn og unge» under area 1; absent where an area is not divided. */
      part: z.string().min(1).optional(),
    })
    .optional(),
  /** As printed («a) ii.»); absent when nothing was printed. */
  label: z.string().min(1).optional(),
  text: z.string().min(1),
  /** The «Når» column as printed; absent when it is empty, and empty is not overdue (G3). */
  printedWhen: z.string().min(1).optional(),
  kind: z.enum(TASK_KINDS),
  groups: z.array(z.enum(PRIORITY_GROUPS)),
  /** The party that answers for it from the start; absent means «ansvarlig ikke satt». */
  owner: z.string().min(1).optional(),
  due: civilDateSchema.optional(),
  /** The case whose decision it came from. */
  case: z.string().min(1).optional(),
  /** The task of the plan before that it carries on. */
  carriedFrom: z.string().min(1).optional(),
  /** Numbers of hol § 6-2 first paragraph that it was loaded with; what people set later is among the changes. */
  statute: z.array(z.number().int().min(1).max(13)).optional(),
  /** The version of the plan that no longer prints the line: it stays, with its history. */
  absentFrom: z.string().min(1).optional(),
  /** Oldest first. */
  changes: z.array(taskChangeSchema),
});

export type Task = Known<z.infer<typeof taskSchema>>;
export type TaskChange = Known<z.infer<typeof taskChangeSchema>>;
export type TaskStatus = z.infer<typeof taskStatusSchema>;

export const taskShape: StoredShape<Task> = { kind: "task", current: 1, parser: taskSchema, upgrades: {} };

/** Handlingsplan: its period, and the document that it was read from. */
const planSchema = z.looseObject({
  /** The document's id and the year that the period begins in (`HP-2023`): the next plan never takes this one's tasks. */
  id: z.string().min(1),
  title: z.string().min(1),
  from: civilDateSchema.optional(),
  /** Absent means that no end is known: such a plan never expires. */
  to: civilDateSchema.optional(),
  document: z.looseObject({
    id: z.string().min(1),
    version: z.string().min(1),
    /** True when the text is a retelling, not the source's own words. */
    retelling: z.boolean(),
  }),
  /** The plan that it takes the place of. */
  follows: z.string().min(1).optional(),
  /** True until the body that adopts plans has adopted it; a draft is nobody's present plan. */
  draft: z.boolean().optional(),
  /** Who adopted it: the case and its record. Absent for a plan that was loaded from a document. */
  adopted: z
    .looseObject({ body: z.string().min(1), case: z.string().min(1), on: civilDateSchema })
    .optional(),
  /** A body let it hold for longer, oldest first; the last one's date stands in place of `to` (G10). */
  prolonged: z
    .array(z.looseObject({ to: civilDateSchema, case: z.string().min(1), on: civilDateSchema }))
    .optional(),
  /** What was told of the plan before, between adoption and beginning, is written to its tasks; absent until then. */
  begunOn: civilDateSchema.optional(),
  /** Of a draft: the case that asks the body that adopts plans to adopt it; absent while none does (M40). */
  putForward: z.looseObject({ case: z.string().min(1), on: civilDateSchema }).optional(),
  /** Of a draft: who threw it away. It is kept, and is worked on no more; the same years can be begun anew. */
  discarded: z.looseObject({ at: z.iso.datetime(), by: actorSchema }).optional(),
  /** Of a draft: what becomes of the tasks of the plan that it follows, oldest first; the last about each counts. */
  choices: z
    .array(
      z.looseObject({
        task: z.string().min(1),
        choice: z.enum(SUCCESSION_CHOICES),
        reason: z.string().min(1),
        at: z.iso.datetime(),
        by: actorSchema,
      }),
    )
    .optional(),
});

export type Plan = Known<z.infer<typeof planSchema>>;

export const planShape: StoredShape<Plan> = { kind: "plan", current: 1, parser: planSchema, upgrades: {} };
