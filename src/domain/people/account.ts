import { z } from "zod/v4";
import { sha256 } from "../kernel/hashing.ts";

/**
 * An account in Microsoft 365: the tenant it belongs to (the member's own, never the host's of a shared channel)
 * and its object id there. One person may have several: a guest account and one at home.
 */
export const accountSchema = z.looseObject({ tenantId: z.string().min(1), objectId: z.string().min(1) });

export interface Account {
  readonly tenantId: string;
  readonly objectId: string;
}

/** A key for storing what belongs to the account; it does not show the ids themselves. */
export function accountKey(account: Account): string {
  return sha256(`${account.tenantId}/${account.objectId}`).slice(0, 32);
}
