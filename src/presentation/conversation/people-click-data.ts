import { z } from "zod/v4";

const short = z.string().min(1).max(200);

/** What every button about people sends: the community that its card was made in. */
export const peopleClickSchema = z.looseObject({ community: short });

/** The invitation form: a place's key, and what was written for a tenant. */
export const inviteDataSchema = peopleClickSchema.extend({ place: short, tenant: z.string().max(200) });

/** The question to the other side's secretary. */
export const invitationAnswerSchema = peopleClickSchema.extend({ invitation: short });

/** Which party somebody belongs to; `body` absent for every body. */
export const representDataSchema = peopleClickSchema.extend({ party: short, body: short.optional() });
