import { z } from "zod/v4";
import type { Known } from "../kernel/stored-shape.ts";

/** Who did something, as they were then: the name stays in the trail when the person has left. */
export const actorSchema = z.looseObject({ person: z.string().min(1), name: z.string().min(1) });

export type Actor = Known<z.infer<typeof actorSchema>>;
