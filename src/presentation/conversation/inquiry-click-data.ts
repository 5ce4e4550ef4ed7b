import { z } from "zod/v4";
import { INQUIRY_KINDS } from "../../domain/agreements/inquiries/inquiry-event.ts";
import { MANY_LINES } from "../view/case-forms.ts";
import { MOST_WORDS } from "../view/inquiry-forms.ts";

/** What the buttons and forms of inquiries send. A field that was left empty comes as an empty text, or not at all. */
const text = (most: number) => z.string().trim().min(1).max(most);

/** As much of a question as a button carries. */
const MOST_OF_QUESTION = 500;

/** From an answer or a refusal; each part absent when it comes from none. */
export const startSchema = z.looseObject({
  community: z.string().optional(),
  source: z.string().optional(),
  document: z.string().optional(),
  version: z.string().optional(),
  clause: z.string().optional(),
  question: z.string().max(MOST_OF_QUESTION).optional().catch(undefined),
});

export const sendingSchema = startSchema.extend({
  about: z.enum(INQUIRY_KINDS),
  form: text(200),
  words: text(MOST_WORDS),
});

/** In every click on an inquiry. */
export const inquiryClickSchema = z.looseObject({ community: z.string(), inquiry: z.string() });

export const answerSchema = z.looseObject({
  wording: text(MOST_WORDS),
  answer: text(MOST_WORDS),
  clauseId: z.string().trim().max(200).default(""),
});

export const approvalSchema = z.looseObject({ seen: z.number().int().min(1) });

export const reopeningSchema = z.looseObject({ words: text(MOST_WORDS) });

export const liftingSchema = z.looseObject({
  title: text(200),
  need: text(MANY_LINES),
  patients: text(MANY_LINES),
});
