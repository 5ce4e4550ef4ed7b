import { z } from "zod/v4";
import type { Known } from "../kernel/stored-shape.ts";
import { clausePatchSchema, proposedTaskSchema } from "./paper-shape.ts";

/**
 * An effect that a decision asks for: what to do, never a rendered card. Its id is made of the case, so that doing
 * it twice is doing it once. The order is record → version → tasks → notices.
 */
export const intentSchema = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("record"), id: z.string().min(1) }),
  z.looseObject({ kind: z.literal("version"), id: z.string().min(1), clause: clausePatchSchema }),
  z.looseObject({ kind: z.literal("task"), id: z.string().min(1), task: proposedTaskSchema }),
  z.looseObject({ kind: z.literal("notice"), id: z.string().min(1) }),
]);

export type Intent = Known<z.infer<typeof intentSchema>>;
