import { z } from "zod/v4";
import { languageSchema } from "../../kernel/language.ts";
import type { Known, StoredShape } from "../../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../../kernel/versioned.ts";
import { inquiryEventSchema } from "./inquiry-event.ts";

/** What an event leads to outside the inquiry. `tell-secretariat` and `tell-asker` name the event by its place. */
const pendingSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(["tell-secretariat", "tell-asker", "register", "lodge"]),
  /** Who is doing it, until when; a lease that has run out may be taken by anyone. */
  claim: z.looseObject({ owner: z.string().min(1), until: z.iso.datetime() }).optional(),
});

const storedInquirySchema = z
  .looseObject({
    id: z.string().min(1),
    events: z
      .array(inquiryEventSchema)
      .refine(([first]) => first?.kind === "asked", "must begin with a question"),
    pending: z.array(pendingSchema),
    /** When the oldest of them came; absent when there are none, and only then. */
    pendingSince: z.iso.datetime().optional(),
    /** Where the secretariat was told last; absent until it has been tried. */
    told: z.enum(["channel", "personally", "nobody"]).optional(),
    /** Cards of it that are kept up to date. */
    posts: z.array(
      z.looseObject({
        conversation: z.string().min(1),
        message: z.string().min(1),
        language: languageSchema,
      }),
    ),
  })
  .refine(
    // The sweep finds an inquiry by `pendingSince`: without it, what is pending would never be done.
    ({ pending, pendingSince }) => pending.length > 0 === (pendingSince !== undefined),
    "must have pendingSince exactly while something is pending",
  );

export type StoredInquiry = Known<z.infer<typeof storedInquirySchema>>;
export type InquiryIntent = StoredInquiry["pending"][number];

export const storedInquiryShape: StoredShape<StoredInquiry> = {
  kind: "inquiry",
  current: 1,
  parser: storedInquirySchema,
  upgrades: {},
};

/**
 * What a community's inquiries have in common: where the secretariat wants them, and which answers stand. `revision`
 * grows at every change of those, so that replicas know when to read them again.
 */
const inquiryOfficeSchema = z.looseObject({
  revision: z.number().int().min(0),
  /** Ids of the inquiries whose answers stand. */
  standing: z.array(z.string().min(1)),
  /** The secretariat's channel; absent until a secretary has named one. */
  channel: z
    .looseObject({
      conversation: z.string().min(1),
      at: z.iso.datetime(),
      /** When it was found that it takes no messages any more; absent while it does. */
      lostAt: z.iso.datetime().optional(),
    })
    .optional(),
});

export type InquiryOffice = Known<z.infer<typeof inquiryOfficeSchema>>;

export const inquiryOfficeShape: StoredShape<InquiryOffice> = {
  kind: "inquiry-office",
  current: 1,
  parser: inquiryOfficeSchema,
  upgrades: {},
};

export interface InquiryStore {
  readInquiry(community: string, id: string): Promise<Versioned<StoredInquiry> | undefined>;
  writeInquiry(community: string, stored: StoredInquiry, etag: string | undefined): Promise<WriteOutcome>;
  listInquiries(community: string, request: PageRequest): Promise<Page<Versioned<StoredInquiry>>>;
  /** Only those with effects to carry out. */
  listPendingInquiries(community: string, request: PageRequest): Promise<Page<Versioned<StoredInquiry>>>;
  /** Absent until something has been kept there. */
  readOffice(community: string): Promise<Versioned<InquiryOffice> | undefined>;
  writeOffice(community: string, office: InquiryOffice, etag: string | undefined): Promise<WriteOutcome>;
}
