import { z } from "zod/v4";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";

const short = z.string().min(1).max(200);

/** What every button on a draft sends; `version` is the one that its card shows, `machine` a tick. */
export const importClickSchema = z.looseObject({
  community: short,
  draft: short,
  version: short.optional(),
  machine: z.string().max(200).optional(),
});

export type ImportClick = z.infer<typeof importClickSchema>;

/** An empty field is one that was left out. */
const written = z
  .string()
  .max(200)
  .optional()
  .transform((text) => (text === undefined || text.trim() === "" ? undefined : text.trim()));

const dated = written.pipe(civilDateSchema.optional());

/** The form for what a document's text leaves out. */
export const importFactsSchema = importClickSchema.extend({
  body: written,
  date: dated,
  caseReference: written,
  inForceFrom: dated,
  inForceTo: dated,
  blank: short,
});
