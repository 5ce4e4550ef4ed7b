import { z } from "zod/v4";
import { CASE_KINDS } from "../community/community.ts";
import { civilDateSchema } from "../kernel/civil-date.ts";
import { actorSchema } from "../people/actor.ts";
import { authoritySchema } from "../people/authority.ts";
import { enclosureSchema, paperFieldsSchema, proposalSchema, publicitySchema } from "./paper-shape.ts";
import { stanceKindSchema } from "./stance.ts";

/** Orienterings-, drøftings-, beslutnings- og referatsak, and eventuelt (practice 5). */
/** How somebody was told a stance that they write down for another. */
export const HEARD = ["telephone", "mail", "in-person"] as const;

export const CASE_TYPES = ["information", "discussion", "decision", "referral", "any-other"] as const;

const at = z.iso.datetime();
const base = { at, by: actorSchema };
const words = z.string().min(1);
const seat = z.string().min(1);
const mark = z.string().min(1);
const side = z.enum(["municipalities", "hospital"]);
/** Clicked by the person; noted in the room; or said to the minutes-taker by a seat that was absent. */
const source = z.enum(["click", "meeting", "oral"]);

/** What happens to a case from its submission to the end of its last step. */
export const treatmentEvents = [
  z.looseObject({
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
    /** The draft of a plan that it asks a body to adopt; absent for every other case. */
    putsForward: z.string().min(1).optional(),
    /** The form that was sent: sent again it is the same case. */
    mark: z.string().min(1).optional(),
  }),
  /** The secretariat asks the submitter for more. */
  z.looseObject({ ...base, kind: z.literal("sent-back"), words }),
  z.looseObject({
    ...base,
    kind: z.literal("resubmitted"),
    title: z.string().min(1),
    need: z.string().min(1),
    patients: z.string().min(1),
  }),
  /** Treated as part of another case from here on. */
  z.looseObject({ ...base, kind: z.literal("merged"), into: z.string().min(1), words }),
  /** Another case was merged into this one. */
  z.looseObject({ ...base, kind: z.literal("took-in"), case: z.string().min(1) }),
  z.looseObject({
    ...base,
    kind: z.literal("prepared"),
    body: z.string().min(1),
    type: z.enum(CASE_TYPES),
    routedAs: z.enum(CASE_KINDS),
    background: z.string(),
    assessment: z.string(),
    proposal: proposalSchema,
    fields: paperFieldsSchema.optional(),
    /** Sides of the secretariat that the preparer works for, and that have so confirmed the route (M50). */
    sides: z.array(side).optional(),
    /** Why another route than the router's; absent when it is the router's. */
    routeReason: z.string().min(1).optional(),
  }),
  /** A side of the secretariat stands behind body and kind as they are in the paper (M50). */
  z.looseObject({ ...base, kind: z.literal("route-confirmed"), sides: z.array(side).min(1) }),
  z.looseObject({
    ...base,
    kind: z.literal("proposal-changed"),
    proposal: proposalSchema,
    /** An editorial change keeps the number and every stance (practice 3). */
    editorial: z.boolean(),
    /** The text that the patches were written to has moved without touching their clauses: only `baseVersion` changes. */
    rebased: z.boolean().optional(),
  }),
  /** Background and the paper's other fields; every stance stays (practice 3). */
  z.looseObject({
    ...base,
    kind: z.literal("paper-edited"),
    background: z.string(),
    assessment: z.string(),
    fields: paperFieldsSchema,
  }),
  z.looseObject({ ...base, kind: z.literal("enclosure-added"), enclosure: enclosureSchema }),
  z.looseObject({ ...base, kind: z.literal("enclosure-removed"), enclosure: z.string().min(1) }),
  /** The enclosures as they go out with the meeting's notice; they do not change any more (practice 15). */
  z.looseObject({ ...base, kind: z.literal("enclosures-frozen"), meeting: z.string().min(1) }),
  z.looseObject({
    ...base,
    kind: z.literal("publicity-set"),
    /** `paper`, or the id of an enclosure. */
    document: z.string().min(1),
    publicity: publicitySchema,
  }),
  z.looseObject({
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
  }),
  z.looseObject({
    ...base,
    kind: z.literal("stance-taken"),
    seat,
    /** The parties that the seat spoke for at that moment. */
    onBehalfOf: z.array(z.string()),
    as: z.enum(["holder", "deputy"]),
    stance: stanceKindSchema,
    words: z.string().min(1).optional(),
    /** The proposal's number that it answers. */
    proposal: z.number().int().min(1),
    source,
    /** Who wrote it down; absent for a click. */
    notedBy: actorSchema.optional(),
    /** How the minutes-taker heard it; absent for other sources, and where it was not asked. */
    heard: z.enum(HEARD).optional(),
    /** The id of the click or the meeting item: the same one again is counted once. */
    mark,
    /** Fullmakt that the person had for the parties at that moment; absent where none is on record. */
    authority: z.array(authoritySchema).optional(),
  }),
  /** The holder or deputy stands by what was noted for the seat by another. */
  z.looseObject({ ...base, kind: z.literal("stance-confirmed"), seat, mark }),
  /**
   * The seat is silent again: it was not in the room after all, its own person takes back a misclick, or denies what
   * was noted for it.
   */
  z.looseObject({
    ...base,
    kind: z.literal("stance-retracted"),
    seat,
    /** That of the stance; a later one of the seat's stays. */
    mark,
    words: z.string().min(1).optional(),
  }),
  /** A side lets the other see the signals that its seats have given before a meeting (decision 9). */
  z.looseObject({ ...base, kind: z.literal("stances-released"), side }),
  /** Inhabil: this person does not answer for the seat in this case; a deputy does (practice 9). */
  z.looseObject({ ...base, kind: z.literal("disqualified"), seat, person: z.string().min(1), words }),
  /** The person may answer after all. */
  z.looseObject({ ...base, kind: z.literal("requalified"), seat, person: z.string().min(1), words }),
  /** Nobody can answer for the seat without being partial: it is shown and not counted (practice 9). */
  z.looseObject({ ...base, kind: z.literal("stepped-aside"), seat, words }),
  /** Hastesak: to take the case at once, every seat must agree, for this reason (practice 6). */
  z.looseObject({ ...base, kind: z.literal("urgency-proposed"), words }),
  z.looseObject({
    ...base,
    kind: z.literal("urgency-agreed"),
    seat,
    as: z.enum(["holder", "deputy"]),
    source,
    notedBy: actorSchema.optional(),
    mark,
  }),
  /** The seat does not want the case taken at once after all. */
  z.looseObject({
    ...base,
    kind: z.literal("urgency-retracted"),
    seat,
    /** That of the agreement; a later one of the seat's stays. */
    mark,
  }),
  /** What a seat has found out with its own parties, as far as it lets both sides know (M80). */
  z.looseObject({
    ...base,
    kind: z.literal("anchored"),
    seat,
    words,
    parties: z.array(
      z.looseObject({
        party: z.string().min(1),
        answer: z.enum(["supports", "doubts", "opposes", "silent"]),
      }),
    ),
  }),
  z.looseObject({
    ...base,
    kind: z.literal("hearing-opened"),
    hearing: z.string().min(1),
    deadline: civilDateSchema,
    proposal: z.number().int().min(1),
  }),
  z.looseObject({
    ...base,
    kind: z.literal("hearing-closed"),
    hearing: z.string().min(1),
    instances: z.number().int().min(0),
    answered: z.number().int().min(0),
    /** Comments without an assessment at that moment; absent where nobody counted. */
    unassessed: z.number().int().min(0).optional(),
  }),
  z.looseObject({
    ...base,
    kind: z.literal("hearing-extended"),
    hearing: z.string().min(1),
    deadline: civilDateSchema,
  }),
  /** After it was closed: so many of its comments are still to be assessed. */
  z.looseObject({
    ...base,
    kind: z.literal("hearing-assessed"),
    hearing: z.string().min(1),
    unassessed: z.number().int().min(0),
  }),
  /** A step that ended without deciding: the first of two, or a discussion. */
  z.looseObject({
    ...base,
    kind: z.literal("step-closed"),
    step: z.number().int(),
    meeting: z.string().optional(),
  }),
  z.looseObject({ ...base, kind: z.literal("withdrawn"), words }),
] as const;
