import { z } from "zod/v4";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { accountSchema } from "./account.ts";
import { placeFields } from "./people-store.ts";

const secretarySchema = z.looseObject({
  person: z.string().min(1),
  side: z.enum(["municipalities", "hospital"]),
});

/**
 * A code that binds an account to a seat or role (decision 7): 128 bits, kept only as a hash, valid for 24 hours,
 * used once, five attempts, bound to one tenant, and confirmed by the other side's secretary.
 */
const invitationSchema = z.looseObject({
  id: z.string().min(1),
  codeHash: z.string().min(1),
  tenantId: z.string().min(1),
  ...placeFields,
  /** The secretary who made it, and that secretary's side: the other side confirms. */
  madeBy: secretarySchema,
  expiresAt: z.iso.datetime(),
  attempts: z.number().int().min(0),
  /** Who presented the right code; absent until then. */
  claimedBy: z
    .looseObject({ account: accountSchema, name: z.string().min(1), at: z.iso.datetime() })
    .optional(),
  /** Absent until a secretary has answered. */
  outcome: z.enum(["confirmed", "declined"]).optional(),
  /** Who answered; there when `outcome` is. */
  answeredBy: secretarySchema.optional(),
  /** True when the place that it led to is known to be taken; absent before, and of those confirmed before this was noted. */
  fulfilled: z.boolean().optional(),
});

export type Invitation = Known<z.infer<typeof invitationSchema>>;

export const invitationShape: StoredShape<Invitation> = {
  kind: "invitation",
  current: 1,
  parser: invitationSchema,
  upgrades: {},
};

export interface InvitationStore {
  readInvitation(community: string, id: string): Promise<Versioned<Invitation> | undefined>;
  writeInvitation(community: string, invitation: Invitation, etag: string | undefined): Promise<WriteOutcome>;
  listInvitations(community: string, request: PageRequest): Promise<Page<Versioned<Invitation>>>;
  /** Those that something can still become of on the day or later (`invitation-settled.ts`), without the others. */
  listOpenInvitations(
    community: string,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<Invitation>>>;
}
