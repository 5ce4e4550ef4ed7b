import type { Activity } from "botbuilder";
import type { Clock } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { canonicalJson } from "../../domain/kernel/json.ts";
import type { Account } from "../../domain/people/account.ts";
import { opened } from "../../domain/people/blocked-conversation.ts";
import type { Conversation, ConversationStore } from "../../domain/people/conversation-store.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { conversationIdOf, conversationKindOf, hostTenantOf } from "./incoming-activity.ts";

const MOST_REMEMBERED = 5_000;
const REMEMBERED_MILLISECONDS = 60 * 60 * 1000;
/** Each lost race means that somebody else got on, so that this many in a row is a fault and not bad luck. */
const MOST_ATTEMPTS = 20;

/** Writing a conversation lost every race it ran; nothing was written. */
export class ConversationContendedError extends ExpectedError {
  readonly code = "conversation-contended";

  constructor() {
    super(`a conversation could not be written in ${MOST_ATTEMPTS} attempts`);
  }
}

/** What an activity tells about where it came from. */
type Contact = Omit<Conversation, "welcomed" | "community" | "blockedAt">;

export interface ConversationMemory {
  /** Stores where the activity came from, if that is news. `account` absent leaves the stored one as it is. */
  remember(activity: Activity, account: Account | undefined): Promise<void>;
  /** True for exactly one caller per conversation, however many ask at the same instant: that one welcomes. */
  claimWelcome(activity: Activity): Promise<boolean>;
}

function contactOf(activity: Activity, account: Account | undefined): Contact {
  const kind = conversationKindOf(activity);
  const tenantId = hostTenantOf(activity);
  return {
    id: conversationIdOf(activity),
    kind,
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(kind === "personal" && account !== undefined ? { account: { ...account } } : {}),
  };
}

/** @throws ConversationContendedError from both, when other writers never let it through. */
export function createConversationMemory(store: ConversationStore, clock: Clock): ConversationMemory {
  const remembered = createBoundedCache<string>(clock, MOST_REMEMBERED, REMEMBERED_MILLISECONDS);

  async function write(contact: Contact, welcome: boolean): Promise<{ readonly firstWelcome: boolean }> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const stored = await store.readConversation(contact.id);
      const welcomed = stored?.value.welcomed ?? false;
      const known = stored === undefined ? undefined : opened(stored.value);
      const next: Conversation = { ...known, ...contact, welcomed: welcomed || welcome };
      if (stored !== undefined && canonicalJson(next) === canonicalJson(stored.value))
        return { firstWelcome: false };
      const written = await store.writeConversation(next, stored?.etag);
      if (written.outcome === "written") return { firstWelcome: welcome && !welcomed };
    }
    throw new ConversationContendedError();
  }

  return {
    async remember(activity, account) {
      const contact = contactOf(activity, account);
      const fingerprint = canonicalJson(contact);
      if (remembered.get(contact.id) === fingerprint) return;
      await write(contact, false);
      remembered.keep(contact.id, fingerprint);
    },
    async claimWelcome(activity) {
      return (await write(contactOf(activity, undefined), true)).firstWelcome;
    },
  };
}
