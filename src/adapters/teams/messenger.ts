import type { TurnContext } from "botbuilder";
import { z } from "zod/v4";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { Messenger, PostedMessage } from "../../presentation/conversation/message.ts";
import type { View } from "../../presentation/view/view.ts";
import { activityOf } from "./activity-of.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { isPassing } from "./connector-retry.ts";
import { createLatestWins } from "./latest-wins.ts";
import { createPace } from "./pace.ts";
import { ServiceUrlRefusedError } from "./service-url.ts";
import { systemTimer, type Timer } from "./timer.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** Often enough that a card seems alive, and far from Teams' limits while ten people click. */
const BETWEEN_UPDATES_MILLISECONDS = 1_000;

const UNAUTHORISED = 401;

/** Teams could not be reached, or turned every attempt away; a later one may succeed. */
export class NotDeliveredError extends ExpectedError {
  readonly code = "not-delivered";
  /** Absent when there was no answer at all. */
  readonly status: number | undefined;

  constructor(status: number | undefined) {
    super(`Teams did not take a message (${status ?? "no answer"})`);
    this.status = status;
  }
}

export interface MessengerParts {
  readonly adapter: BotAdapter;
  readonly conversations: ConversationStore;
  readonly log: TurnLog;
  /** Absent means real time. */
  readonly timer?: Timer;
}

/** The messenger in Teams; the desk knows it as `Messenger`. */
export interface TeamsMessenger extends Messenger {
  /** Settles when nothing that was asked for is still to be written: before the process ends. */
  settled(): Promise<void>;
}

const answeredSchema = z.looseObject({ statusCode: z.number() });

function statusOf(error: unknown): number | undefined {
  return answeredSchema.safeParse(error).data?.statusCode;
}

/** Trying again would get the same answer: the bot was removed, the message is gone, the card was not understood. */
function isFinal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status !== UNAUTHORISED && !isPassing(status);
}

/**
 * Writes to the conversations that are stored. Whether their service URL may still be written to is asked anew each
 * time. `post` rejects with NotDeliveredError when Teams cannot be reached; `update` never does, since the card that
 * stays behind answers the next click with the present state.
 */
export function createMessenger(parts: MessengerParts): TeamsMessenger {
  const { adapter, conversations, log, timer = systemTimer } = parts;
  const inTurn = createPace(timer);
  const underWay = new Set<Promise<unknown>>();

  /** Absent when the conversation is unknown or does not take it. */
  async function write<T>(id: string, act: (context: TurnContext) => Promise<T>): Promise<T | undefined> {
    const refuse = (why: object) => void log.warn({ conversationId: id, ...why }, "message not taken");
    return await inTurn(id, async () => {
      const stored = await conversations.readConversation(id);
      if (stored === undefined) return refuse({ reason: "unknown conversation" });
      try {
        return await adapter.inConversation(stored.value, act);
      } catch (error) {
        const status = statusOf(error);
        if (error instanceof ServiceUrlRefusedError) return refuse(failureFields(error));
        if (isFinal(status)) return refuse({ status });
        throw new NotDeliveredError(status);
      }
    });
  }

  async function replace({ conversation, message }: PostedMessage, view: View): Promise<void> {
    const activity = { ...activityOf(view), id: message };
    await write(conversation, (context) => context.updateActivity(activity)).catch((error: unknown) => {
      log.error({ ...failureFields(error), conversationId: conversation, messageId: message }, "not updated");
    });
  }

  const replaceLatest = createLatestWins<readonly [PostedMessage, View]>(
    (_key, [posted, view]) => replace(posted, view),
    BETWEEN_UPDATES_MILLISECONDS,
    timer,
  );

  async function untilDone<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  }

  async function post(conversation: string, view: View): Promise<PostedMessage | undefined> {
    const sent = await write(conversation, (context) => context.sendActivity(activityOf(view)));
    return sent === undefined ? undefined : { conversation, message: sent.id };
  }

  return {
    post: (conversation, view) => untilDone(post(conversation, view)),
    update: (posted, view) =>
      untilDone(replaceLatest(JSON.stringify([posted.conversation, posted.message]), [posted, view])),
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
