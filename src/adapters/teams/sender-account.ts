import { TeamsInfo, type TurnContext } from "botbuilder";
import { z } from "zod/v4";
import type { Clock } from "../../domain/kernel/clock.ts";
import type { Account } from "../../domain/people/account.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { withinDeadline } from "./deadline.ts";
import { conversationIdOf, conversationKindOf, hostTenantOf } from "./incoming-activity.ts";
import type { TeamsSettings } from "./settings.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** Long enough to spare the roster, short enough that someone who changes tenant is soon seen as who they are. */
const REMEMBERED_MILLISECONDS = 10 * 60 * 1000;
const MOST_REMEMBERED = 5_000;
/** A slow roster must not cost the person their answer: without an account they are answered all the same. */
const LOOKUP_MILLISECONDS = 3_000;

const idSchema = z.string().min(1).optional().catch(undefined);
const memberSchema = z.looseObject({ tenantId: idSchema, aadObjectId: idSchema, objectId: idSchema });

/** The sender's own account. Absent when their tenant cannot be found out: unknown is denied (decision 8). */
export type AccountReader = (context: TurnContext) => Promise<Account | undefined>;

async function memberOf(context: TurnContext): Promise<unknown> {
  const { activity } = context;
  const member = TeamsInfo.getMember(context, activity.from.id);
  if (conversationKindOf(activity) !== "channel") return await member;
  // Members of a shared channel need not be in the team that hosts it; then only the channel's own roster has them.
  return await member.catch(() =>
    TeamsInfo.getTeamMember(context, conversationIdOf(activity), activity.from.id),
  );
}

/**
 * Reads the tenant from the member: neither the channel's token nor `conversation.tenantId` tells whose person this
 * is. Only where authentication is off does the conversation's tenant stand in, since the Agents Playground's
 * members have none and nobody but its user is there.
 */
export function createAccountReader(parts: {
  readonly authentication: TeamsSettings["authentication"];
  readonly clock: Clock;
  readonly log: TurnLog;
}): AccountReader {
  const known = createBoundedCache<Promise<Account | undefined>>(
    parts.clock,
    MOST_REMEMBERED,
    REMEMBERED_MILLISECONDS,
  );

  async function lookUp(context: TurnContext): Promise<Account | undefined> {
    const { activity } = context;
    const local = parts.authentication === "off";
    const found = await memberOf(context).catch((error: unknown) => {
      if (!local) throw error;
    });
    const member = memberSchema.parse(found ?? {});
    const tenantId = member.tenantId ?? (local ? hostTenantOf(activity) : undefined);
    const objectId =
      member.aadObjectId ??
      member.objectId ??
      activity.from.aadObjectId ??
      (local ? activity.from.id : undefined);
    return tenantId === undefined || objectId === undefined ? undefined : { tenantId, objectId };
  }

  return async (context) => {
    const member = context.activity.from.id;
    let looking = known.get(member);
    if (looking === undefined) {
      looking = lookUp(context);
      known.keep(member, looking);
    }
    try {
      const account = await withinDeadline("the roster", LOOKUP_MILLISECONDS, looking);
      if (account === undefined) known.drop(member);
      return account;
    } catch (error) {
      known.drop(member);
      parts.log.warn({ ...failureFields(error), activityId: context.activity.id }, "sender's tenant unknown");
      return undefined;
    }
  };
}
