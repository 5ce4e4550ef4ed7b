import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import { languageSchema, translatedSchema } from "../kernel/language.ts";
import {
  deviationCountSchema,
  dialogueMeetingsSchema,
  mandateSchema,
  revisionSchema,
} from "./duty-config.ts";
import { laddersSchema } from "./ladders.ts";

/** Ids that people never see: lower-case letters, digits and hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and hyphens");

/** Names the assumption (in `assumptions`) that a fact rests on; absent when a source says it. */
const restsOn = { assumption: idSchema.optional() };

/** Where a fact was read, in words a reader can follow; absent when the fact is an assumption. */
const sourced = { source: z.string().min(1).optional() };

const assumptionSchema = z.strictObject({ id: idSchema, text: translatedSchema });

const partySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  short_name: z.string().min(1).optional(),
  kind: z.enum(["municipality", "hospital"]),
  /** Kommunenummer, four digits; absent for a hospital. */
  number: z
    .string()
    .regex(/^\d{4}$/, "must be four digits in quotes")
    .optional(),
  /** The party's own system for avvik; absent means «ikke oppgitt». */
  deviations_url: z.url().optional(),
  ...restsOn,
  ...sourced,
});

/** Helsehusdistrikt or helseregion: a group of municipalities that share seats. */
const districtSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  parties: z.array(idSchema).min(1),
  ...restsOn,
  ...sourced,
});

/** A place that speaks for named parties, for the parties of a district, or for an interest. */
const seatSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  side: z.enum(["municipalities", "hospital", "interest"]),
  speaks_for: z
    .strictObject({
      parties: z.array(idSchema).min(1).optional(),
      district: idSchema.optional(),
      interest: z.string().optional(),
    })
    .refine((value) => Object.values(value).filter((part) => part !== undefined).length === 1, {
      message: "must name exactly one of parties, district and interest",
    }),
  /** Who appoints to it, when it is vacant; absent means that its own parties are asked. */
  appointed_by: translatedSchema.optional(),
  ...restsOn,
  ...sourced,
});

/** An observer may speak and propose, and is never counted in consensus. */
const observerSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  interest: z.string().min(1),
  ...restsOn,
  ...sourced,
});

const BODY_POWERS = ["decides", "recommends", "advises", "prepares"] as const;

const bodySchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  short_name: z.string().min(1).optional(),
  /** Older and everyday names, for questions and old case references. */
  aliases: z.array(z.string().min(1)).default([]),
  power: z.enum(BODY_POWERS),
  /** How many times a case is treated before it can be decided; the first may be in another body. */
  steps: z.strictObject({
    count: z.number().int().min(1).max(2),
    first_in: idSchema.optional(),
    ...restsOn,
    ...sourced,
  }),
  /** False for a body that is planned but not set up. */
  established: z.boolean().default(true),
  remit: translatedSchema.optional(),
  reports_to: idSchema.optional(),
  /** Absent means «ikke oppgitt». */
  meetings_per_year: z
    .strictObject({ from: z.number().int().min(1), to: z.number().int().min(1), ...restsOn, ...sourced })
    .optional(),
  /** Leadership that changes between the sides; `since` absent means that the sources give no start. */
  leadership: z
    .strictObject({
      alternates_every_years: z.number().int().min(1),
      since: civilDateSchema.optional(),
      ...restsOn,
      ...sourced,
    })
    .optional(),
  /** What it was set up to do, and until when; absent means «ikke oppgitt». */
  mandate: mandateSchema.optional(),
  /** Meetings that each district has before this body's own (M41); absent: none. */
  dialogue_meetings: dialogueMeetingsSchema.optional(),
  /** Seats that must be present; absent means «ikke oppgitt». */
  quorum: z.number().int().min(1).optional(),
  /** Days of notice; absent means «ikke oppgitt». */
  notice_days: z.number().int().min(1).optional(),
  /** Days before the meeting that a case must be in; absent means «ikke oppgitt». */
  cases_deadline_days: z.number().int().min(1).optional(),
  /** What the silence of a seat that was away does: absent means that it must confirm (practice 2). */
  absent_seats: z.enum(["must_confirm", "meeting_decides"]).optional(),
  numbering: z.strictObject({
    /** `{number}` is the running number, `{yy}` and `{yyyy}` the year. */
    pattern: z.string().includes("{number}"),
    /** Of cases on agendas, counted through the year; absent: they have only their place on the agenda. */
    items: z.string().includes("{number}").optional(),
    ...restsOn,
    ...sourced,
  }),
  minutes: z.enum(["referat", "protokoll"]),
  seats: z.array(seatSchema).default([]),
  observers: z.array(observerSchema).default([]),
  ...restsOn,
  ...sourced,
});

/** The kinds of case that the decision router tells apart. */
export const CASE_KINDS = [
  "changes-agreement",
  "adopts-plan",
  "approves-guideline",
  "dispute-on-understanding",
  "strategic",
  "professional",
  "new-sub-body",
  "one-patient",
  "payment-dispute",
  "unplaced",
] as const;

const routeSchema = z.strictObject({
  kind: z.enum(CASE_KINDS),
  way: z.enum(["consensus", "advice", "adoption-by-every-party", "refuse", "quote-then-dispute", "triage"]),
  /** Absent for adoption by every party, refusal and triage by the secretariat. */
  body: idSchema.optional(),
  prepared_by: idSchema.optional(),
  ...restsOn,
  ...sourced,
});

/** Whether a field that is missing from a saksframlegg stops the last step, or is shown as a warning. */
const gateSchema = z.enum(["block", "warn"]);

/** The shape of `community.yaml`: one helsefellesskap as configuration (M38–M64, F). */
export const communitySchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  name: z.string().min(1),
  short_name: z.string().min(1),
  /** True for the communities that come with the program; production refuses them. */
  demonstration: z.boolean(),
  /** What the community writes its papers in, and greets in. */
  language: languageSchema.default("nb"),
  /** How a question names this community («i Innlandet»), lower case. */
  mentions: z.array(z.string().min(1)).min(1),
  assumptions: z.array(assumptionSchema).default([]),
  parties: z.array(partySchema).min(2),
  districts: z.array(districtSchema).default([]),
  /** What a district is called here; absent when there are none. */
  district_word: translatedSchema.optional(),
  bodies: z.array(bodySchema).min(1),
  /** The secretariat that a question without an answer is handed to. */
  secretariat: z.strictObject({
    name: translatedSchema,
    email: z.email().optional(),
    ...restsOn,
    ...sourced,
  }),
  router: z.array(routeSchema).min(1),
  /** When avvik are counted by theme (practice 16); absent: no day is known. */
  deviation_count: deviationCountSchema.optional(),
  /** How long each step of a revision of the agreement takes; what is left out is the built-in, shown as assumed. */
  revision: revisionSchema.optional(),
  /** What is done when consensus is stuck; a ladder that is left out is the built-in one. */
  ladders: laddersSchema.optional(),
  /** What a saksframlegg must hold before the last step; each has a default that is on the safe side. */
  gates: z
    .strictObject({
      /** The four fields of a joint measure (§ 6-2 second paragraph, M8). Absent means `block`. */
      joint_measure: gateSchema.optional(),
      /** Who took part, in cases on agreements and guidelines (M4). Absent means `block`. */
      involvement: gateSchema.optional(),
      /** Economic and administrative ones. Absent means `block` for strategic cases, `warn` for others. */
      consequences: gateSchema.optional(),
      /** Figures with source and date (M81). Absent means `warn`. */
      figures: gateSchema.optional(),
    })
    .optional(),
});

export type Community = z.infer<typeof communitySchema>;
export type Party = Community["parties"][number];
export type District = Community["districts"][number];
export type Body = Community["bodies"][number];
export type Seat = Body["seats"][number];
export type Route = Community["router"][number];
export type CaseKind = Route["kind"];
export type Assumption = Community["assumptions"][number];
