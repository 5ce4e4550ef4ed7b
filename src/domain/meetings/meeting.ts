import { z } from "zod/v4";
import { stanceKindSchema } from "../cases/stance.ts";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import { actorSchema } from "../people/actor.ts";

/** Who was in the room for a seat: its holder, a deputy, or nobody (forfall). */
const attendanceSchema = z.looseObject({
  seat: z.string().min(1),
  presence: z.enum(["holder", "deputy", "absent"]),
  /** Absent for a seat that was absent. */
  person: actorSchema.optional(),
});

/** A seat that did not simply agree, and its words. */
const exceptionSchema = z.looseObject({
  seat: z.string().min(1),
  stance: stanceKindSchema,
  words: z.string().min(1),
});

/** «Enighet – ingen innvendinger fra de møtende», with exceptions named. */
const notedSchema = z.looseObject({
  /** Counts from 1 each time that the item is noted anew, so that each note is counted once. */
  round: z.number().int().min(1),
  /** The number of the proposal that the room was asked about. */
  proposal: z.number().int().min(1),
  /** The seats that were in the room. */
  present: z.array(attendanceSchema),
  exceptions: z.array(exceptionSchema),
  at: z.iso.datetime(),
  by: actorSchema,
});

const agendaItemSchema = z.looseObject({
  /** Place on the agenda, from 1. */
  number: z.number().int().min(1),
  case: z.string().min(1),
  step: z.number().int().min(1).max(2),
  /** Absent until the minutes-taker has noted the item. */
  noted: notedSchema.optional(),
  /** How the item ended; absent while it is open, for instance while an absent seat has not confirmed. */
  outcome: z.enum(["decided", "discussed", "postponed"]).optional(),
});

const minutesSchema = z.looseObject({
  /** Approved when every seat that was present has approved, or in a later meeting; never because a day has passed. */
  state: z.enum(["draft", "sent", "approved"]),
  /** As it was sent; what a correction adds stands in `approvals`. */
  text: z.string(),
  sentOn: civilDateSchema.optional(),
  /** The last day to approve or object. */
  deadline: civilDateSchema.optional(),
  approvals: z.array(
    z.looseObject({
      seat: z.string().min(1),
      by: actorSchema,
      at: z.iso.datetime(),
      /** Absent for plain approval; an objection becomes a correction (rettelse). A seat's last answer counts. */
      objection: z.string().min(1).optional(),
    }),
  ),
  /** Absent until they are approved. */
  approvedOn: civilDateSchema.optional(),
  /** The later meeting that approved them; absent when every seat did by itself. */
  approvedIn: z.string().min(1).optional(),
});

/** Møte: body, date, deadlines, agenda, attendance and minutes, in one document (practice 1, 2). */
const meetingSchema = z.looseObject({
  id: z.string().min(1),
  body: z.string().min(1),
  date: civilDateSchema,
  place: z.string(),
  /** The last day to submit; absent when it is not given. */
  casesDeadline: civilDateSchema.optional(),
  noticeSentAt: z.iso.datetime().optional(),
  agenda: z.array(agendaItemSchema),
  attendance: z.array(attendanceSchema),
  minutes: minutesSchema.optional(),
  /** Cards of this meeting that all in a conversation see; they are kept up to date. Absent before the notice. */
  posts: z.array(z.looseObject({ conversation: z.string().min(1), message: z.string().min(1) })).optional(),
});

export type Meeting = Known<z.infer<typeof meetingSchema>>;
export type AgendaItem = Meeting["agenda"][number];
export type Attendance = Meeting["attendance"][number];
export type Exception = Known<z.infer<typeof exceptionSchema>>;
export type Note = Known<z.infer<typeof notedSchema>>;
export type Minutes = Known<z.infer<typeof minutesSchema>>;

export const meetingShape: StoredShape<Meeting> = {
  kind: "meeting",
  current: 1,
  parser: meetingSchema,
  upgrades: {},
};
