import type { Activity } from "botbuilder";
import { z } from "zod/v4";
import type { IncomingMessage, Sender } from "../../presentation/conversation/message.ts";

const idSchema = z.string().min(1);

/** What the SDK and we rely on in every activity, whatever its type. */
const envelopeSchema = z.looseObject({
  type: idSchema,
  channelId: idSchema,
  serviceUrl: idSchema,
  from: z.looseObject({ id: idSchema }),
  recipient: z.looseObject({ id: idSchema }),
  conversation: z.looseObject({ id: idSchema }),
});

/** Typed as the SDK's own; only the envelope is promised, so that every other field is parsed where it is used. */
export const activitySchema = z.custom<Activity>((value) => envelopeSchema.safeParse(value).success);

const optionalText = z.string().min(1).optional().catch(undefined);

const conversationSchema = z.looseObject({
  conversationType: optionalText,
  isGroup: z.boolean().optional().catch(undefined),
  tenantId: optionalText,
});

const channelDataSchema = z.looseObject({ tenant: z.looseObject({ id: optionalText }) });

/** The client's language («nb-NO»). Absent when the client did not say. */
export function localeOf(activity: Activity): string | undefined {
  return optionalText.parse(activity.locale);
}

/** The sender as the channel names them; the name is empty when it does not. */
export function senderOf({ from }: Activity): Sender {
  return { name: optionalText.parse(from.name) ?? "", userId: from.id };
}

/** The conversation without the thread: replies to a post in a channel have `;messageid=…` after the channel's id. */
export function conversationIdOf(activity: Activity): string {
  return activity.conversation.id.split(";", 1)[0] ?? activity.conversation.id;
}

export function conversationKindOf(activity: Activity): IncomingMessage["conversation"]["kind"] {
  const { conversationType, isGroup } = conversationSchema.parse(activity.conversation);
  if (conversationType === "channel") return "channel";
  return conversationType === "groupChat" || isGroup === true ? "group" : "personal";
}

/**
 * The tenant that the conversation lives in. It says nothing about who wrote: in a shared channel it is the host's.
 * Absent when Teams did not say.
 */
export function hostTenantOf(activity: Activity): string | undefined {
  const channelData = channelDataSchema.safeParse(activity.channelData);
  return conversationSchema.parse(activity.conversation).tenantId ?? channelData.data?.tenant.id;
}
