import { z } from "zod/v4";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { caseEventSchema } from "./case-event.ts";
import { intentSchema } from "./intent.ts";

/** A case as it is kept: its events, and what is still to be done because of them. */
const storedCaseSchema = z
  .looseObject({
    id: z.string().min(1),
    events: z
      .array(caseEventSchema)
      .refine(([first]) => first?.kind === "submitted", "must begin with a submission"),
    /** Effects that have not been carried out; they are carried out in this order. */
    pending: z.array(intentSchema),
    /** When the oldest of them came; absent when there are none, and only then. */
    pendingSince: z.iso.datetime().optional(),
    /** Cards of this case that all in a conversation see; they are kept up to date. */
    posts: z.array(z.looseObject({ conversation: z.string().min(1), message: z.string().min(1) })),
    /** Who is carrying them out, until when; a lease that has run out may be taken by anyone. */
    claim: z.looseObject({ owner: z.string().min(1), until: z.iso.datetime() }).optional(),
  })
  .refine(
    // The sweep finds a case by `pendingSince`: without it, what is pending would never be done.
    ({ pending, pendingSince }) => pending.length > 0 === (pendingSince !== undefined),
    "must have pendingSince exactly while something is pending",
  );

export type StoredCase = Known<z.infer<typeof storedCaseSchema>>;

export const storedCaseShape: StoredShape<StoredCase> = {
  kind: "case",
  current: 1,
  parser: storedCaseSchema,
  upgrades: {},
};

export interface CaseStore {
  readCase(community: string, id: string): Promise<Versioned<StoredCase> | undefined>;
  writeCase(community: string, stored: StoredCase, etag: string | undefined): Promise<WriteOutcome>;
  listCases(community: string, request: PageRequest): Promise<Page<Versioned<StoredCase>>>;
  /** Only those with effects to carry out. */
  listPendingCases(community: string, request: PageRequest): Promise<Page<Versioned<StoredCase>>>;
  /** Those that something can fall due of on the day or later (`case-settled.ts`), without reading the others. */
  listOpenCases(
    community: string,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<StoredCase>>>;
}
