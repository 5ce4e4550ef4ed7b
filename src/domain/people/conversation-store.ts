import { z } from "zod/v4";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { accountSchema } from "./account.ts";

/** A conversation that the bot is part of, and what is needed to write to it later. */
const conversationSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(["personal", "group", "channel"]),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  botId: z.string().min(1),
  tenantId: z.string().min(1).optional(),
  /** In a personal conversation: whose it is. */
  account: accountSchema.optional(),
  /** The community that a channel or group is bound to; absent until it is bound. */
  community: z.string().min(1).optional(),
  /** True once the conversation has been welcomed; the welcome comes once. */
  welcomed: z.boolean(),
  /** When it was found to take no messages: the bot was blocked or removed. Absent while it takes them. */
  blockedAt: z.iso.datetime().optional(),
});

export type Conversation = Known<z.infer<typeof conversationSchema>>;

export const conversationShape: StoredShape<Conversation> = {
  kind: "conversation",
  current: 1,
  parser: conversationSchema,
  upgrades: {},
};

/** Conversations are found by their own id: a message arrives before its community is known. */
export interface ConversationStore {
  readConversation(id: string): Promise<Versioned<Conversation> | undefined>;
  writeConversation(conversation: Conversation, etag: string | undefined): Promise<WriteOutcome>;
}
