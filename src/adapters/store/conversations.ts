import { type ConversationStore, conversationShape } from "../../domain/people/conversation-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { DIRECTORY } from "./partition.ts";

export function conversationStore(collection: DocumentCollection): ConversationStore {
  const conversations = new Aggregates(collection, conversationShape);
  return {
    readConversation: async (id) => conversations.read(DIRECTORY, id),
    writeConversation: async (conversation, etag) =>
      conversations.write(DIRECTORY, [conversation.id], conversation, etag),
  };
}
