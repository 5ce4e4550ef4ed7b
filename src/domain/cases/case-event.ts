import { z } from "zod/v4";
import { CASE_KINDS } from "../community/community.ts";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";
import { actorSchema } from "../people/actor.ts";
import { stanceKindSchema } from "./stance.ts";

export type { Actor } from "../people/actor.ts";

/** Orienterings-, drøftings-, beslutnings- and referatsak, and eventuelt (practice 5). */
export const CASE_TYPES = ["information", "discussion", "decision", "referral", "any-other"] as const;

/** The new words of a clause, and the version that they were written against. */
export const clausePatchSchema = z.looseObject({
  community: z.string().min(1),
  document: z.string().min(1),
  clause: z.string().min(1),
  baseVersion: z.string().min(1),
  text: z.string().min(1),
});

export const proposedTaskSchema = z.looseObject({
  text: z.string().min(1),
  /** The party that answers for it; absent means «ansvarlig ikke satt». */
  owner: z.string().min(1).optional(),
  /** Absent means no date, and so no reminder. */
  due: civilDateSchema.optional(),
});

/** Forslag til vedtak: what people agree to. `number` grows by one at every change that is not editorial. */
export const proposalSchema = z.looseObject({
  number: z.number().int().min(1),
  points: z.array(z.string().min(1)).min(1),
  clause: clausePatchSchema.optional(),
  task: proposedTaskSchema.optional(),
});

const at = z.iso.datetime();
const base = { at, by: actorSchema };

const submitted = z.looseObject({
  ...base,
  kind: z.literal("submitted"),
  title: z.string().min(1),
  need: z.string().min(1),
  /** «Hva betyr saken for pasienten?» (M3). */
  patients: z.string().min(1),
  /** The clause whose answer the submission came from; absent when it came from nowhere. */
  origin: z
    .looseObject({ community: z.string(), document: z.string(), version: z.string(), clause: z.string() })
    .optional(),
  /** The form that was sent: sent again it is the same case. */
  mark: z.string().min(1).optional(),
});

const prepared = z.looseObject({
  ...base,
  kind: z.literal("prepared"),
  body: z.string().min(1),
  type: z.enum(CASE_TYPES),
  routedAs: z.enum(CASE_KINDS),
  background: z.string(),
  assessment: z.string(),
  proposal: proposalSchema,
});

const proposalChanged = z.looseObject({
  ...base,
  kind: z.literal("proposal-changed"),
  proposal: proposalSchema,
  /** An editorial change keeps the number and every stance (practice 3). */
  editorial: z.boolean(),
});

const stepOpened = z.looseObject({
  ...base,
  kind: z.literal("step-opened"),
  step: z.number().int().min(1).max(2),
  way: z.enum(["meeting", "written"]),
  /** The body that treats this step; in two steps the first may be another than the one that decides. */
  body: z.string().min(1),
  /** In a meeting: which. */
  meeting: z.string().min(1).optional(),
  /** In writing: the last day to answer. */
  deadline: civilDateSchema.optional(),
});

const stanceTaken = z.looseObject({
  ...base,
  kind: z.literal("stance-taken"),
  seat: z.string().min(1),
  /** The parties that the seat spoke for at that moment. */
  onBehalfOf: z.array(z.string()),
  as: z.enum(["holder", "deputy"]),
  stance: stanceKindSchema,
  words: z.string().min(1).optional(),
  /** The proposal's number that it answers. */
  proposal: z.number().int().min(1),
  /** Clicked by the person; noted in the room; or said to the minutes-taker by a seat that was absent. */
  source: z.enum(["click", "meeting", "oral"]),
  /** Who wrote it down; absent for a click. */
  notedBy: actorSchema.optional(),
  /** The id of the click or the meeting item: the same one again is counted once. */
  mark: z.string().min(1),
});

/** What was noted in a meeting for a seat that was not there after all: the seat is silent again. */
const stanceRetracted = z.looseObject({
  ...base,
  kind: z.literal("stance-retracted"),
  seat: z.string().min(1),
  /** That of the stance; a later one of the seat's stays. */
  mark: z.string().min(1),
});

const steppedAside = z.looseObject({
  ...base,
  kind: z.literal("stepped-aside"),
  seat: z.string().min(1),
  words: z.string().min(1),
});

/** A step that ended without deciding: the first of two, or a discussion. */
const stepClosed = z.looseObject({
  ...base,
  kind: z.literal("step-closed"),
  step: z.number().int(),
  meeting: z.string().optional(),
});

const decided = z.looseObject({
  ...base,
  kind: z.literal("decided"),
  proposal: z.number().int().min(1),
  body: z.string().min(1),
  meeting: z.string().min(1).optional(),
  on: civilDateSchema,
  /** Seats that consented with a reservation: the decision is conditional until those are lifted. */
  reservations: z.array(z.string()),
});

/** A community's own effects of the decision have all been carried out; `record` is the number it got. */
const recorded = z.looseObject({
  at,
  kind: z.literal("recorded"),
  record: z.string().min(1),
  number: z.string().min(1),
});

const withdrawn = z.looseObject({ ...base, kind: z.literal("withdrawn"), words: z.string().min(1) });

/** What has happened to a case. Events are added and never changed; a case is what its events make of it. */
export const caseEventSchema = z.discriminatedUnion("kind", [
  submitted,
  prepared,
  proposalChanged,
  stepOpened,
  stanceTaken,
  stanceRetracted,
  steppedAside,
  stepClosed,
  decided,
  recorded,
  withdrawn,
]);

export type CaseType = (typeof CASE_TYPES)[number];
export type Proposal = Known<z.infer<typeof proposalSchema>>;
export type CaseEvent = Known<z.infer<typeof caseEventSchema>>;
export type StanceTaken = Extract<CaseEvent, { kind: "stance-taken" }>;
