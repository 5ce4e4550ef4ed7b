import { z } from "zod/v4";
import { civilDateSchema, parseCivilDate } from "../kernel/civil-date.ts";
import { translatedSchema } from "../kernel/language.ts";

/** As every fact of `community.yaml`: where it was read, or the assumption that it rests on. */
const ground = { assumption: z.string().min(1).optional(), source: z.string().min(1).optional() };

/** What a body was set up to do, and until when (M48, M49, M68). */
export const mandateSchema = z.strictObject({
  /** Retold in a sentence; absent means «ikke oppgitt». */
  text: translatedSchema.optional(),
  /** As the source prints it («2022–2026»), where it gives no day. */
  period: z.string().min(1).optional(),
  /** The last day; absent means that no day is known, and then nobody is reminded. */
  until: civilDateSchema.optional(),
  /** When it is to report to the body that it reports to; absent means «ikke oppgitt». */
  report_back_on: civilDateSchema.optional(),
  ...ground,
});

/** Each district meets before the body does (M41). */
export const dialogueMeetingsSchema = z.strictObject({
  /** Days before the body's own meeting that they are to be held by; absent: the day before is taken. */
  days_before: z.number().int().min(1).optional(),
  ...ground,
});

/** The yearly count of avvik by theme (practice 16). */
export const deviationCountSchema = z.strictObject({
  /** The day of every year, `MM-DD`. */
  on: z.string().refine((day) => parseCivilDate(`2023-${day}`) !== undefined, {
    message: "must be a day that every year has, written MM-DD",
  }),
  ...ground,
});

/** The steps of a revision that every party must adopt, in the order that they are taken. */
export const REVISION_STEPS = ["drafting", "hearing", "recommendation", "councils", "board"] as const;

/** Days that each step takes, pauses not counted. */
export const revisionSchema = z.strictObject({
  days: z.partialRecord(z.enum(REVISION_STEPS), z.number().int().min(1)),
  ...ground,
});

export type RevisionStep = (typeof REVISION_STEPS)[number];
