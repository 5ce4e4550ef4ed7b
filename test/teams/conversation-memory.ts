import { setTimeout as sleep } from "node:timers/promises";
import type { Versioned } from "../../src/domain/kernel/versioned.ts";
import type { Conversation, ConversationStore } from "../../src/domain/people/conversation-store.ts";

/**
 * A conversation store in memory that counts writes; the contract is proved on the real ones. A read that takes its
 * time lets others write before its reader does.
 */
export function conversationMemory({ readMilliseconds = 0 } = {}) {
  const stored = new Map<string, Versioned<Conversation>>();
  const writes = { written: 0, lost: 0 };
  const store: ConversationStore = {
    async readConversation(id) {
      const found = stored.get(id);
      if (readMilliseconds > 0) await sleep(readMilliseconds);
      return found;
    },
    async writeConversation(conversation, etag) {
      if (stored.get(conversation.id)?.etag !== etag) {
        writes.lost += 1;
        return { outcome: "lost" };
      }
      writes.written += 1;
      const next = String(writes.written);
      stored.set(conversation.id, { value: conversation, etag: next });
      return { outcome: "written", etag: next };
    },
  };
  return { store, stored, writes };
}
