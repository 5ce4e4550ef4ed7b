import { z } from "zod/v4";
import type { Known } from "../../kernel/stored-shape.ts";
import { accountSchema } from "../../people/account.ts";
import { actorSchema } from "../../people/actor.ts";

/** Henvendelse: a question to the secretariat, or «uenig om forståelsen» of a clause (practice 11, M74). */
export const INQUIRY_KINDS = ["question", "dispute"] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

/** A clause as it was worded at that moment: another hash means that its text has changed since. */
const readClauseSchema = z.looseObject({
  community: z.string().min(1),
  document: z.string().min(1),
  version: z.string().min(1),
  clause: z.string().min(1),
  textHash: z.string().min(1),
});

/** When it happened (an instant in UTC), and the click that it came from: the same click is one event. */
const clicked = { at: z.iso.datetime(), by: actorSchema, mark: z.string().min(1) };
const side = z.enum(["municipalities", "hospital"]);

const asked = z.looseObject({
  ...clicked,
  kind: z.literal("asked"),
  about: z.enum(INQUIRY_KINDS),
  text: z.string().min(1),
  /** The clause that the person was reading; absent for a question that no clause answered. */
  clause: readClauseSchema.optional(),
  account: accountSchema,
});

const taken = z.looseObject({ ...clicked, kind: z.literal("taken") });

const answered = z.looseObject({
  ...clicked,
  kind: z.literal("answered"),
  /** The question as the secretariat would have others find it, without the asker's own circumstances. */
  wording: z.string().min(1),
  text: z.string().min(1),
  side,
  /** What the answer reads; absent when it rests on no clause, and then it cannot stand. */
  clause: readClauseSchema.optional(),
});

const approved = z.looseObject({ ...clicked, kind: z.literal("approved"), side });

/** Nobody does this: the clause was changed or is gone, so the answer reads something that no longer stands. */
const fell = z.looseObject({
  kind: z.literal("fell"),
  at: z.iso.datetime(),
  because: z.enum(["changed", "gone"]),
});

const reopened = z.looseObject({ ...clicked, kind: z.literal("reopened"), words: z.string().min(1) });

const lifted = z.looseObject({
  ...clicked,
  kind: z.literal("lifted"),
  title: z.string().min(1),
  need: z.string().min(1),
  patients: z.string().min(1),
});

/** The case that the lifting became. */
const lodged = z.looseObject({ kind: z.literal("lodged"), at: z.iso.datetime(), case: z.string().min(1) });

const closed = z.looseObject({ ...clicked, kind: z.literal("closed"), words: z.string() });

export const inquiryEventSchema = z.discriminatedUnion("kind", [
  asked,
  taken,
  answered,
  approved,
  fell,
  reopened,
  lifted,
  lodged,
  closed,
]);

export type InquiryEvent = Known<z.infer<typeof inquiryEventSchema>>;
export type Asked = Known<z.infer<typeof asked>>;
export type ReadClause = Known<z.infer<typeof readClauseSchema>>;
