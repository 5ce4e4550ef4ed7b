import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import { actorSchema } from "../people/actor.ts";

const at = z.iso.datetime();
const base = { at, by: actorSchema };
const words = z.string().min(1);

/** What the consensus of a body is worth: it decides, recommends to every party, or advises another body. */
export const RESULTS = ["decided", "recommended", "advised"] as const;

/** On entering or revising an agreement; on understanding or compliance; on payment (practice 11). */
export const LADDERS = ["agreement", "understanding", "payment"] as const;

/** What happens to a case when its body has agreed, or cannot. */
export const aftermathEvents = [
  z.looseObject({
    ...base,
    kind: z.literal("decided"),
    proposal: z.number().int().min(1),
    body: z.string().min(1),
    meeting: z.string().min(1).optional(),
    on: civilDateSchema,
    /** Seats that consented with a reservation: the decision is conditional until those are lifted. */
    reservations: z.array(z.string()),
    /** Absent means `decided`. */
    result: z.enum(RESULTS).optional(),
    /** Taken in the first of two steps as a hastesak. */
    urgent: z.boolean().optional(),
    /** Seats that were away and silent, where the meeting decides without them; absent: every seat was counted. */
    absent: z.array(z.string().min(1)).optional(),
  }),
  /** A community's own effects of the decision have all been carried out; `record` is the number it got. */
  z.looseObject({
    at,
    kind: z.literal("recorded"),
    record: z.string().min(1),
    number: z.string().min(1),
  }),
  /** The condition of a seat's reservation is met (practice 8). */
  z.looseObject({ ...base, kind: z.literal("reservation-lifted"), seat: z.string().min(1), words }),
  /** A row of the adoption matrix: what a council or the board has said (M19, M37). The last of a party counts. */
  z.looseObject({
    ...base,
    kind: z.literal("adoption-noted"),
    party: z.string().min(1),
    result: z.enum(["adopted", "adopted-with-changes", "rejected", "scheduled"]),
    /** The day of the council's meeting. */
    on: civilDateSchema,
    /** The party's own case number; absent when it is not given. */
    reference: z.string().min(1).optional(),
    link: z.url().optional(),
    words: z.string().min(1).optional(),
  }),
  /** A party's receipt: carried out here (M66, M73). */
  z.looseObject({
    ...base,
    kind: z.literal("implemented-by"),
    party: z.string().min(1),
    on: civilDateSchema,
    words: z.string().min(1).optional(),
  }),
  /** What the case is called in a party's own archive (practice 13). */
  z.looseObject({
    ...base,
    kind: z.literal("archive-reference"),
    party: z.string().min(1),
    reference: z.string().min(1),
  }),
  z.looseObject({
    ...base,
    kind: z.literal("evaluated"),
    on: civilDateSchema,
    conclusion: z.enum(["works", "adjust", "end"]),
    words,
  }),
  /** The first rung of a ladder, or the next one. */
  z.looseObject({
    ...base,
    kind: z.literal("disagreement-taken"),
    ladder: z.enum(LADDERS),
    rung: z.string().min(1),
    words,
    /** Absent where the source gives none. */
    deadline: civilDateSchema.optional(),
  }),
  z.looseObject({
    ...base,
    kind: z.literal("disagreement-checked"),
    rung: z.string().min(1),
    point: z.string().min(1),
    done: z.boolean(),
  }),
  z.looseObject({
    ...base,
    kind: z.literal("disagreement-settled"),
    outcome: z.enum(["agreed", "opinion", "given-up"]),
    words,
  }),
] as const;
