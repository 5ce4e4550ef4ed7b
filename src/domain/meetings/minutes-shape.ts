import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";
import { actorSchema } from "../people/actor.ts";

const at = z.iso.datetime();
const words = z.string().min(1);

/** What a seat has answered to minutes that were sent. */
const approvalSchema = z.looseObject({
  seat: z.string().min(1),
  by: actorSchema,
  at,
  /** Absent for plain approval; an objection becomes a correction (rettelse). A seat's last answer counts. */
  objection: z.string().min(1).optional(),
});

/** Referat or protokoll, from the draft on. */
export const minutesSchema = z.looseObject({
  /** Approved when every seat that was present has approved, or in a later meeting; never because a day has passed. */
  state: z.enum(["draft", "sent", "approved"]),
  /** As it was sent; what a correction adds stands in `approvals`. */
  text: z.string(),
  sentOn: civilDateSchema.optional(),
  /** The last day to approve or object. */
  deadline: civilDateSchema.optional(),
  approvals: z.array(approvalSchema),
  /** Absent until they are approved. */
  approvedOn: civilDateSchema.optional(),
  /** The later meeting that approved them; absent when every seat did by itself. */
  approvedIn: z.string().min(1).optional(),
  /** A draft that members may comment on, until when; absent for a draft that only its keepers see. */
  commenting: z.looseObject({ since: at, deadline: civilDateSchema }).optional(),
  /** What members have said of the draft, oldest first. */
  comments: z.array(z.looseObject({ by: actorSchema, at, words })).optional(),
  /** SHA-256 over what was approved (`sealed-minutes.ts`); absent before, and of minutes approved before there were seals. */
  seal: z.looseObject({ hash: z.string().min(1), at }).optional(),
  /** What has been put right since they were sealed: entries of their own, which change no word above. */
  corrections: z
    .array(
      z.looseObject({
        at,
        by: actorSchema,
        words,
        /** The item that it is about; absent for the minutes as a whole. */
        item: z.number().int().min(1).optional(),
        /** Who approved it, and when; absent until somebody has. */
        approved: z.looseObject({ by: actorSchema, on: civilDateSchema }).optional(),
      }),
    )
    .optional(),
});

/** Protokolltilførsel: what a member wants to stand under an item, in their own words. */
export const statementSchema = z.looseObject({
  item: z.number().int().min(1),
  seat: z.string().min(1),
  by: actorSchema,
  at,
  words,
});

export type Minutes = Known<z.infer<typeof minutesSchema>>;
