import { z } from "zod/v4";
import { translatedSchema } from "../kernel/language.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and hyphens");

/** On entering or revising an agreement; on understanding or compliance; on payment (practice 11). */
export const LADDER_KINDS = ["agreement", "understanding", "payment"] as const;

/** Trinn: who tries, what must be done there before the next, and by when where a source says so. */
const rungSchema = z.strictObject({
  id,
  name: translatedSchema,
  /** Who takes it, in words. */
  who: translatedSchema,
  /** The body that the router sends such cases to takes it; a community without one leaves the rung out. */
  route: z.enum(["strategic", "dispute-on-understanding", "payment-dispute"]).optional(),
  checklist: z.array(z.strictObject({ id, text: translatedSchema })).default([]),
  /** Counted from the day that the rung is taken; absent means «ikke oppgitt». */
  deadline: z.strictObject({ days: z.number().int().min(1), source: z.string().min(1) }).optional(),
  /** An advisory opinion may end it; otherwise only agreement does. */
  gives: z.literal("opinion").optional(),
  /** Law, agreement or page that the rung stands in; absent means «ikke oppgitt». */
  source: z.string().min(1).optional(),
});

const ladderSchema = z
  .strictObject({ kind: z.enum(LADDER_KINDS), rungs: z.array(rungSchema).min(1) })
  .refine(({ rungs }) => areDifferent(rungs), "must not have two rungs with one id")
  .refine(({ rungs }) => rungs.every(({ checklist }) => areDifferent(checklist)), {
    message: "must not have two points with one id on a rung",
  });

/** The ladders of disagreement (M75, G16); one that is left out is the built-in one. */
export const laddersSchema = z
  .array(ladderSchema)
  .refine((ladders) => areDifferent(ladders.map(({ kind }) => ({ id: kind }))), {
    message: "must not have two ladders of one kind",
  });

export type LadderKind = (typeof LADDER_KINDS)[number];
export type Rung = z.infer<typeof rungSchema>;

function areDifferent(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id: each }) => each)).size === things.length;
}
