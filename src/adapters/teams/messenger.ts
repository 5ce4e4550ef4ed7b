import { TeamsInfo, type TurnContext } from "botbuilder";
import { type Clock, systemClock } from "../../domain/kernel/clock.ts";
import { noteBlocked } from "../../domain/people/blocked-conversation.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { Mention, Messenger, PostedMessage } from "../../presentation/conversation/message.ts";
import { NotDeliveredError } from "../../presentation/conversation/not-delivered.ts";
import type { View } from "../../presentation/view/view.ts";
import { activityOf } from "./activity-of.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { answerIn, meansBlocked } from "./connector-answer.ts";
import { isPassing } from "./connector-retry.ts";
import { createLatestWins } from "./latest-wins.ts";
import { createPace } from "./pace.ts";
import { ServiceUrlRefusedError } from "./service-url.ts";
import { systemTimer, type Timer } from "./timer.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** Often enough that a card seems alive, and far from Teams' limits while ten people click. */
const BETWEEN_UPDATES_MILLISECONDS = 1_000;

const UNAUTHORISED = 401;

export interface MessengerParts {
  readonly adapter: Pick<BotAdapter, "inConversation">;
  readonly conversations: ConversationStore;
  readonly log: TurnLog;
  /** Says when a conversation was found to be blocked. Absent: the system's. */
  readonly clock?: Clock;
  /** Absent means real time. */
  readonly timer?: Timer;
}

/** The messenger in Teams; the desk knows it as `Messenger`. */
export interface TeamsMessenger extends Messenger {
  /** Settles when nothing that was asked for is still to be written: before the process ends. */
  settled(): Promise<void>;
}

/** Trying again would get the same answer: the bot was removed, the message is gone, the card was not understood. */
function isFinal(status: number): boolean {
  return status >= 400 && status !== UNAUTHORISED && !isPassing(status);
}

/**
 * Writes to the conversations that are stored, but for those that are blocked. Whether their service URL may still be
 * written to is asked anew each time. `post` rejects with NotDeliveredError when Teams cannot be reached; `update` never does, since the card that
 * stays behind answers the next click with the present state.
 */
export function createMessenger(parts: MessengerParts): TeamsMessenger {
  const { adapter, conversations, log, clock = systemClock, timer = systemTimer } = parts;
  const inTurn = createPace(timer);
  const underWay = new Set<Promise<unknown>>();

  /**
   * Why a message was not taken, for the log; notes a conversation that takes none any more.
   *
   * @throws NotDeliveredError when it may be taken later
   */
  async function whyNot(id: string, error: unknown): Promise<object> {
    if (error instanceof ServiceUrlRefusedError) return failureFields(error);
    const answer = answerIn(error);
    if (answer === undefined || !isFinal(answer.status))
      throw new NotDeliveredError(answer?.status, answer?.pauseMilliseconds);
    if (meansBlocked(answer)) await noteBlocked(conversations, id, clock.now().toString());
    return { status: answer.status, reason: answer.code };
  }

  /** Absent when the conversation is unknown or does not take it. */
  async function write<T>(id: string, act: (context: TurnContext) => Promise<T>): Promise<T | undefined> {
    const refuse = (why: object) => void log.warn({ conversationId: id, ...why }, "message not taken");
    return await inTurn(id, async () => {
      const stored = await conversations.readConversation(id);
      if (stored === undefined) return refuse({ reason: "unknown conversation" });
      if (stored.value.blockedAt !== undefined) return refuse({ reason: "blocked conversation" });
      try {
        return await adapter.inConversation(stored.value, act);
      } catch (error) {
        return refuse(await whyNot(id, error));
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

  async function post(conversation: string, view: View, mention?: Mention) {
    const sent = await write(conversation, async (context) => {
      // Whoever is not there would be named to others, and hear nothing of it.
      if (mention !== undefined) await TeamsInfo.getMember(context, mention.userId);
      return await context.sendActivity(activityOf(view, mention));
    });
    return sent === undefined ? undefined : { conversation, message: sent.id };
  }

  return {
    post: (...given) => untilDone(post(...given)),
    update: (posted, view) =>
      untilDone(replaceLatest(JSON.stringify([posted.conversation, posted.message]), [posted, view])),
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
