import type { Community } from "../../domain/community/community.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { PeopleStore, Preferences } from "../../domain/people/people-store.ts";
import type { IncomingMessage } from "./message.ts";

export interface BelongingParts {
  readonly people: PeopleStore;
  readonly conversations: ConversationStore;
  readonly communities: readonly Community[];
  /** The community of a person whom nothing else places; absent: they are asked. */
  readonly defaultCommunity: Community | undefined;
}

/** What is known of a message or a click before it is read. */
export interface Belonging {
  readonly preferences: Preferences;
  /** The conversation's, else the person's own choice, else the default; absent when nothing tells. */
  readonly community: Community | undefined;
}

export async function readBelonging(
  { people, conversations, communities, defaultCommunity }: BelongingParts,
  { account, conversation }: Pick<IncomingMessage, "account" | "conversation">,
): Promise<Belonging> {
  const preferences = account === undefined ? undefined : (await people.readPreferences(account))?.value;
  const bound = (await conversations.readConversation(conversation.id))?.value.community;
  const chosen = bound ?? preferences?.community;
  return {
    preferences: preferences ?? {},
    community: communities.find(({ id }) => id === chosen) ?? defaultCommunity,
  };
}
