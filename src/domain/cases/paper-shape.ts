import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";

/** The new words of a clause, and the version that they were written against. */
export const clausePatchSchema = z.looseObject({
  community: z.string().min(1),
  document: z.string().min(1),
  clause: z.string().min(1),
  baseVersion: z.string().min(1),
  /** The clause's words in that version; absent in cases from before it was kept. */
  baseText: z.string().optional(),
  text: z.string().min(1),
});

export const proposedTaskSchema = z.looseObject({
  text: z.string().min(1),
  /** The party that answers for it; absent means «ansvarlig ikke satt». */
  owner: z.string().min(1).optional(),
  /** Absent means no date, and so no reminder. */
  due: civilDateSchema.optional(),
});

/** Forslag til vedtak: what people agree to. `number` grows by one at every change that is not editorial. */
export const proposalSchema = z.looseObject({
  number: z.number().int().min(1),
  points: z.array(z.string().min(1)).min(1),
  clause: clausePatchSchema.optional(),
  /** Patches of more clauses than the first, in the order that they take effect. */
  furtherClauses: z.array(clausePatchSchema).optional(),
  task: proposedTaskSchema.optional(),
  furtherTasks: z.array(proposedTaskSchema).optional(),
  /** The day that the action plan is prolonged to, in a case that adopts plans; absent means that it is not (G10). */
  planProlongedTo: civilDateSchema.optional(),
});

/** A field that may be left out with a reason («ikke relevant, fordi …»). */
const answeredSchema = z.looseObject({
  text: z.string().min(1),
  /** True when `text` is the reason why the field does not matter here. */
  notRelevant: z.boolean().optional(),
});

/** The four fields of a joint measure (hol § 6-2 second paragraph, M8). */
export const JOINT_MEASURE_FIELDS = ["responsibility", "employer", "organisation", "financing"] as const;

/** The fields of a saksframlegg beside its proposal (practice 4). Each is absent until somebody has filled it in. */
export const paperFieldsSchema = z.looseObject({
  economy: z.string().min(1).optional(),
  administration: z.string().min(1).optional(),
  /** Which experiences of patients and users it builds on, and who took part (M4). */
  involvement: z.string().min(1).optional(),
  /** Tallgrunnlag with its source and date (M81). */
  figures: z
    .looseObject({ text: z.string().min(1), source: z.string().min(1), date: civilDateSchema.optional() })
    .optional(),
  /** Where it was treated before. */
  earlierTreatment: z.string().min(1).optional(),
  /** Absent while nobody has said whether the case sets up a joint measure. */
  jointMeasure: z
    .looseObject({
      isOne: z.boolean(),
      responsibility: answeredSchema.optional(),
      employer: answeredSchema.optional(),
      organisation: answeredSchema.optional(),
      financing: answeredSchema.optional(),
    })
    .optional(),
  /** The day that the decision's effect is to be evaluated (M6, M72). */
  evaluateOn: civilDateSchema.optional(),
  /** The decision must be carried out by every party, each with a receipt («krever iverksetting», practice 23). */
  requiresImplementation: z.boolean().optional(),
  caseworker: z.string().min(1).optional(),
});

/** Offentlig, unntatt with its legal ground, or utsatt innsyn (offentleglova, practice 14). */
export const publicitySchema = z.looseObject({
  access: z.enum(["public", "exempt", "deferred"]),
  /** «Offl. § 14»; there for everything that is not public. */
  ground: z.string().min(1).optional(),
});

/** Vedlegg: a copy of its own, or an address elsewhere. */
export const enclosureSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  mediaType: z.string().min(1),
  /** In bytes. */
  size: z.number().int().min(0),
  /** SHA-256 of the bytes, hexadecimal. */
  hash: z.string().min(1),
});

export type ClausePatch = Known<z.infer<typeof clausePatchSchema>>;
export type ProposedTask = Known<z.infer<typeof proposedTaskSchema>>;
export type Proposal = Known<z.infer<typeof proposalSchema>>;
export type PaperFields = Known<z.infer<typeof paperFieldsSchema>>;
export type Publicity = Known<z.infer<typeof publicitySchema>>;
export type Enclosure = Known<z.infer<typeof enclosureSchema>>;

/** Every clause that the proposal rewrites, in the order that they take effect. */
export function patchesOf({ clause, furtherClauses = [] }: Pick<Proposal, "clause" | "furtherClauses">) {
  return clause === undefined ? furtherClauses : [clause, ...furtherClauses];
}

/** Every task that the decision would give, in order. */
export function tasksOf({ task, furtherTasks = [] }: Pick<Proposal, "task" | "furtherTasks">) {
  return task === undefined ? furtherTasks : [task, ...furtherTasks];
}
