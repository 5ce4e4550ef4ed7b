import type { Versioned } from "../kernel/versioned.ts";
import type { Conversation, ConversationStore } from "./conversation-store.ts";

/**
 * Notes that the conversation takes no messages any more: the bot was blocked or removed. Nothing is written to it
 * until somebody writes there. A conversation that is not known, or is noted already, stays as it is.
 *
 * @param at when it was found out, as an instant
 */
export async function noteBlocked(store: ConversationStore, id: string, at: string): Promise<void> {
  for (;;) {
    const stored = await store.readConversation(id);
    if (stored === undefined || stored.value.blockedAt !== undefined) return;
    const write = await store.writeConversation({ ...stored.value, blockedAt: at }, stored.etag);
    if (write.outcome === "written") return;
  }
}

/** Somebody has written there: it takes messages again. A lost race is won by another who noted the same. */
export async function noteOpen(
  store: ConversationStore,
  { value, etag }: Versioned<Conversation>,
): Promise<void> {
  if (value.blockedAt !== undefined) await store.writeConversation(opened(value), etag);
}

export function opened<T extends Pick<Conversation, "blockedAt">>(conversation: T): Omit<T, "blockedAt"> {
  const { blockedAt: _, ...rest } = conversation;
  return rest;
}
