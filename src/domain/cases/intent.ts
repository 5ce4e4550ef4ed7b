import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";
import { clausePatchSchema, proposedTaskSchema } from "./paper-shape.ts";

export const FOLLOW_UPS = ["evaluation", "submission"] as const;

/** What is told to those whom it concerns. */
export const NOTICES = ["decided", "unconditional", "adopted", "differing", "disagreement"] as const;

/**
 * An effect that a decision asks for: what to do, never a rendered card. Its id is made of the case, so that doing
 * it twice is doing it once. The order is record → version → tasks → notices.
 */
export const intentSchema = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("record"), id: z.string().min(1) }),
  /** A record after the decision's: the seat's reservation is lifted (practice 8). */
  z.looseObject({ kind: z.literal("addition"), id: z.string().min(1), seat: z.string().min(1) }),
  z.looseObject({
    kind: z.literal("version"),
    id: z.string().min(1),
    clause: clausePatchSchema,
    /** Other clauses of the same document and base version: they take effect with the first. */
    further: z.array(clausePatchSchema).optional(),
  }),
  z.looseObject({ kind: z.literal("task"), id: z.string().min(1), task: proposedTaskSchema }),
  /** What a decision asks for beside its own tasks: to evaluate it (M6), to send in the agreement (hol § 6-4). */
  z.looseObject({
    kind: z.literal("follow-up"),
    id: z.string().min(1),
    what: z.enum(FOLLOW_UPS),
    due: civilDateSchema,
  }),
  /** What became of a plan in a case that adopts plans; the effect finds the plan and asks whether the body may. */
  z.looseObject({
    kind: z.literal("plan"),
    id: z.string().min(1),
    /** Absent: the decision prolongs none. */
    prolongTo: civilDateSchema.optional(),
  }),
  /** A case of its own in the body that carries the decision out (M76); none where the community names no such body. */
  z.looseObject({ kind: z.literal("item"), id: z.string().min(1) }),
  z.looseObject({
    kind: z.literal("notice"),
    id: z.string().min(1),
    /** Absent means that it was decided. */
    of: z.enum(NOTICES).optional(),
  }),
]);

export type Intent = Known<z.infer<typeof intentSchema>>;
