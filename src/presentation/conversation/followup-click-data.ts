import { z } from "zod/v4";
import { CONCLUSIONS } from "../../domain/cases/aftermath/evaluate-decision.ts";
import { LADDERS } from "../../domain/cases/aftermath-event.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { ADOPTION_RESULTS, MOST_LINES } from "../view/adoption-forms.ts";
import { MANY_LINES } from "../view/case-forms.ts";

/** What the buttons and forms of follow-up send. A field that was left empty comes as an empty text, or not at all. */
const LINE = 400;
const maybe = (most: number) => z.string().trim().max(most).default("");
const maybeDate = z
  .literal("")
  .transform(() => undefined)
  .or(civilDateSchema)
  .optional();
const words = maybe(MANY_LINES);

export const noteSchema = z.looseObject({
  party: z.string().min(1).max(LINE),
  result: z.enum(ADOPTION_RESULTS),
  on: civilDateSchema,
  reference: maybe(LINE),
  link: z
    .literal("")
    .or(z.url({ protocol: /^https?$/ }))
    .default(""),
  words,
});

export const linesSchema = z.looseObject({ lines: z.string().trim().min(1).max(MOST_LINES) });

export const confirmSchema = z.looseObject({
  parties: z
    .string()
    .max(MOST_LINES)
    .default("")
    .transform((ids) => ids.split(",").filter((id) => id !== "")),
  words,
});

export const evaluateSchema = z.looseObject({ conclusion: z.enum(CONCLUSIONS), words });

export const takeSchema = z.looseObject({ ladder: z.enum(LADDERS), words, deadline: maybeDate });

export const climbSchema = takeSchema.extend({ rung: z.string().min(1).max(LINE) });

/** `+met`: done; `-met`: not done after all. */
export const checkSchema = z.looseObject({
  rung: z.string().min(1).max(LINE),
  point: z.string().regex(/^[+-][a-z0-9-]+$/),
});

export const settleSchema = z.looseObject({ outcome: z.enum(["agreed", "opinion", "given-up"]), words });
