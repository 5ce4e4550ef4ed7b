import { z } from "zod/v4";
import type { Party } from "../community/community.ts";
import { type CivilDate, civilDateSchema } from "../kernel/civil-date.ts";
import type { Known } from "../kernel/stored-shape.ts";

/** Fullmakt for one party: who gave it, when, for what, and to when (practice 8, M68). */
export const authoritySchema = z.looseObject({
  party: z.string().min(1),
  grantedBy: z.string().min(1),
  date: civilDateSchema,
  /** What it is for; absent means everything that the seat treats. */
  scope: z.string().optional(),
  /** The last day; absent where none was given. */
  until: civilDateSchema.optional(),
});

export type Authority = Known<z.infer<typeof authoritySchema>>;

/** What is on record of the fullmakt for a party on a day. */
export interface PartyAuthority {
  readonly party: Party;
  readonly state: "given" | "expired" | "not-on-record";
  /** The last that was recorded; absent where none is on record. */
  readonly authority: Authority | undefined;
}

/** A newer fullmakt for a party takes the place of an older one, and both stay on record. */
export function authoritiesOn(
  today: CivilDate,
  parties: readonly Party[],
  recorded: readonly Authority[],
): PartyAuthority[] {
  return parties.map((party) => {
    const authority = recorded.findLast((each) => each.party === party.id);
    if (authority === undefined) return { party, state: "not-on-record", authority };
    const expired = authority.until !== undefined && authority.until < today;
    return { party, state: expired ? "expired" : "given", authority };
  });
}
