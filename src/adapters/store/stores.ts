import type { AgreementStore } from "../../domain/agreements/agreement-store.ts";
import type { CommunityStore } from "../../domain/community/community-store.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { agreementStore } from "./agreements.ts";
import { communityStore } from "./communities.ts";
import { conversationStore } from "./conversations.ts";
import type { DocumentDatabase } from "./document-collection.ts";
import { documentId } from "./document-id.ts";
import { DIRECTORY } from "./partition.ts";
import { peopleStore } from "./people.ts";

/** Everything that is kept, on whichever database. */
export interface Stores {
  readonly communities: CommunityStore;
  readonly agreements: AgreementStore;
  readonly people: PeopleStore;
  readonly conversations: ConversationStore;
  /**
   * Reads one document that need not exist, to learn whether the database answers.
   *
   * @throws StoreUnavailableError
   */
  check(): Promise<void>;
  /** Releases what the database holds; closing twice is harmless. */
  close(): Promise<void>;
}

export function storesOver({ collections, close }: DocumentDatabase): Stores {
  return {
    communities: communityStore(collections.communities),
    agreements: agreementStore(collections.agreements),
    people: peopleStore(collections.people),
    conversations: conversationStore(collections.conversations),
    async check() {
      await collections.communities.read(DIRECTORY, documentId("check"));
    },
    close,
  };
}
