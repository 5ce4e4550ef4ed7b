import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";

/** The partition of law and regulation, which belong to no community: every question sees them. */
export const NATIONAL = "national";

/**
 * What kind of source a text is, from binding to informative (M9): an answer always says it, and slides never
 * outrank a clause.
 */
const STANDINGS = [
  "law",
  "regulation",
  "agreement",
  "sub-agreement",
  "guideline",
  "procedure",
  "plan",
  "slides",
  "unknown",
] as const;

export const standingSchema = z.enum(STANDINGS);
export type Standing = z.infer<typeof standingSchema>;
/** What somebody may decide on. */
export type DecidableStanding = Exclude<Standing, "slides" | "unknown">;

/** Who adopted a version, when, in which case; each part absent when the text does not say it. */
export const adoptionSchema = z.looseObject({
  body: z.string().min(1).optional(),
  date: civilDateSchema.optional(),
  /** As printed, raw: «Sak u004-24». */
  caseReference: z.string().min(1).optional(),
  /** Each council's and board's own adoption, where every party has to adopt (hol § 6-1). */
  byParties: z
    .array(
      z.looseObject({
        party: z.string().min(1),
        date: civilDateSchema,
        reference: z.string().min(1).optional(),
      }),
    )
    .optional(),
});

/**
 * A clause (punkt): the smallest part that is cited. `id` is stable (`R12/organisering-og-ansvar/2`); `label` is
 * the printed label, absent when nothing was printed; `headings` runs from the outermost section to the nearest.
 */
export const clauseSchema = z.looseObject({
  id: z.string().min(1),
  label: z.string().min(1).optional(),
  headings: z.array(z.string()),
  text: z.string().min(1),
});

export const documentHeadSchema = z.looseObject({
  id: z.string().min(1),
  /** The community it belongs to, or `national` for law and regulation that all share. */
  community: z.string().min(1),
  fileName: z.string().min(1),
  title: z.string().min(1),
  /** «12» in «Retningslinje nr. 12»; absent when the document has none. */
  number: z.string().min(1).optional(),
  standing: standingSchema,
  /** True when the text is a retelling, not the source's own words. */
  retelling: z.boolean(),
  sourceUrl: z.url().optional(),
  /** Assumptions of the community that the text rests on. */
  assumptions: z.array(z.string()),
});

export const versionSchema = z.looseObject({
  /** The first 16 hexadecimal digits of the content's hash: the same text is the same version. */
  id: z.string().min(1),
  documentId: z.string().min(1),
  adoption: adoptionSchema,
  inForceFrom: civilDateSchema.optional(),
  inForceTo: civilDateSchema.optional(),
  clauses: z.array(clauseSchema),
  /** Ids of clauses that earlier versions had and this one has not: they are given to no other clause. */
  retiredClauses: z.array(z.string().min(1)).optional(),
});

export type Adoption = Known<z.infer<typeof adoptionSchema>>;
export type Clause = Known<z.infer<typeof clauseSchema>>;
export type DocumentHead = Known<z.infer<typeof documentHeadSchema>>;
export type Version = Known<z.infer<typeof versionSchema>>;

/** A document with the version that governs: what search and answers work on. */
export interface LoadedDocument {
  readonly head: DocumentHead;
  readonly version: Version;
}
