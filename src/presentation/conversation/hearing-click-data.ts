import { z } from "zod/v4";
import { COMMENT_POSITIONS, TAKEN } from "../../domain/cases/hearings/hearing-comment.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { MOST_INSTANCES, MOST_WORDS, OTHER, WHOLE } from "../view/hearing-forms.ts";

/** What the buttons and forms of hearings send. A field that was left empty comes as an empty text, or not at all. */
const text = (most: number) => z.string().trim().min(1).max(most);
const maybe = (most: number) => z.string().trim().max(most).default("");
const LINE = 400;

/** From a case that is to be sent out. */
export const startSchema = z.looseObject({ community: z.string(), case: z.string() });

/** In every click on a hearing. */
export const hearingClickSchema = z.looseObject({ community: z.string(), hearing: z.string() });

export const openingSchema = z.looseObject({
  form: text(LINE),
  question: text(MOST_WORDS),
  deadline: civilDateSchema,
  instances: text(MOST_INSTANCES),
  access: z.enum(["public", "exempt", "deferred"]),
  ground: maybe(LINE),
});

const answer = {
  form: text(LINE),
  /** An instance, or «annen avsender». */
  from: text(LINE).transform((from) => (from === OTHER ? undefined : from)),
  sender: maybe(LINE),
  position: z.enum(COMMENT_POSITIONS),
  point: z
    .literal(WHOLE)
    .transform(() => undefined)
    .or(z.coerce.number().int().min(1))
    .optional(),
  words: maybe(MOST_WORDS),
};

export const commentSchema = z.looseObject(answer);
export const registrationSchema = z.looseObject({ ...answer, receivedOn: civilDateSchema });

/** In every click on one comment. */
export const commentClickSchema = z.looseObject({ comment: z.string().min(1) });

export const assessmentSchema = commentClickSchema.extend({
  words: text(MOST_WORDS),
  taken: z.enum(TAKEN),
});
export const withdrawalSchema = commentClickSchema.extend({ words: maybe(MOST_WORDS) });
export const extensionSchema = z.looseObject({ deadline: civilDateSchema, words: maybe(LINE) });
export const closingSchema = z.looseObject({ confirmed: z.boolean().default(false) });

export const pageSchema = z.looseObject({
  page: z.coerce.number().int().min(0).catch(0).default(0),
  sender: z.string().optional(),
});
