import { z } from "zod/v4";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { DUTY_RESULTS } from "../../domain/reminders/duty-log.ts";
import { DUTY_PAGES } from "../view/duty-words.ts";

/** What a button or a form of the room sends back; each part absent where it sends none, or what cannot be read. */
export const dutyClickSchema = z.looseObject({
  what: z.enum(DUTY_PAGES).optional().catch(undefined),
  goal: civilDateSchema.optional().catch(undefined),
  duty: z.string().optional().catch(undefined),
});

const NOTE = 400;

/** A note of what was done, as its form or its confirmation sends it. */
export const doneSentSchema = z.looseObject({
  duty: z.string().min(1),
  on: civilDateSchema,
  result: z.enum(DUTY_RESULTS),
  note: z.string().trim().max(NOTE).default(""),
  mark: z.string().min(1),
});
