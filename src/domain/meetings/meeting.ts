import { z } from "zod/v4";
import { stanceKindSchema } from "../cases/stance.ts";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import { actorSchema } from "../people/actor.ts";
import { minutesSchema, statementSchema } from "./minutes-shape.ts";

export type { Minutes } from "./minutes-shape.ts";

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
  /** «12/26»: given when the notice goes out, where the body numbers its items through the year (practice 13). */
  caseNumber: z.string().min(1).optional(),
  /** It was closed with this outcome, and opened again before the minutes were sent. */
  reopened: z
    .array(
      z.looseObject({ outcome: z.enum(["discussed", "postponed"]), at: z.iso.datetime(), by: actorSchema }),
    )
    .optional(),
});

/** Clock time in Oslo, `HH:MM`. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time written HH:MM");

/** What became of a meeting after it was planned. */
const changeSchema = z.looseObject({
  kind: z.enum(["moved", "cancelled", "details"]),
  at: z.iso.datetime(),
  by: actorSchema,
  /** The date that it was moved from; absent for other changes. */
  from: civilDateSchema.optional(),
  /** Why; absent where nobody said. */
  words: z.string().min(1).optional(),
});

/** Whether a holder comes, or a deputy who was asked; the last of each person for each seat counts. */
const comingSchema = z.looseObject({
  seat: z.string().min(1),
  person: z.string().min(1),
  comes: z.boolean(),
  at: z.iso.datetime(),
  /** The person, or the secretariat on their behalf. */
  by: actorSchema,
});

/** The items that stand around the cases on every agenda (practice 1). */
export const STANDING_ITEMS = ["call", "previous-minutes", "briefings", "any-other"] as const;

/** What the meeting did with one of them. */
const standingSchema = z.looseObject({
  item: z.enum(STANDING_ITEMS),
  at: z.iso.datetime(),
  by: actorSchema,
  /** What was said; absent where there were no remarks. */
  words: z.string().min(1).optional(),
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
  /** When it begins and ends; absent when it is not given. */
  from: clockTimeSchema.optional(),
  to: clockTimeSchema.optional(),
  /** Where those who are not in the room take part; absent when there is none. */
  link: z.url().optional(),
  /** Oldest first; absent while it is as it was planned. */
  changes: z.array(changeSchema).optional(),
  /** Who has said whether they come. Absent: nobody has, and holders are expected. */
  coming: z.array(comingSchema).optional(),
  /** What the meeting did with the items around the cases; those that are not here it has not treated. */
  standing: z.array(standingSchema).optional(),
  /** Protokolltilførsler, oldest first. */
  statements: z.array(statementSchema).optional(),
  /** When papers of it were made public, which (`case/document`) and by whom; absent before. */
  published: z
    .array(z.looseObject({ at: z.iso.datetime(), by: actorSchema, documents: z.array(z.string().min(1)) }))
    .optional(),
});

export type Meeting = Known<z.infer<typeof meetingSchema>>;
export type AgendaItem = Meeting["agenda"][number];
export type Attendance = Meeting["attendance"][number];
export type Exception = Known<z.infer<typeof exceptionSchema>>;
export type Note = Known<z.infer<typeof notedSchema>>;
export type StandingItem = (typeof STANDING_ITEMS)[number];

export const meetingShape: StoredShape<Meeting> = {
  kind: "meeting",
  current: 1,
  parser: meetingSchema,
  upgrades: {},
};
