import { Application } from "@microsoft/teams-ai";
import { type Activity, ActivityTypes, type TurnContext } from "botbuilder";
import type { Clock } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { Desk } from "../../presentation/conversation/message.ts";
import { channelNotice } from "../../presentation/text/channel.ts";
import type { View } from "../../presentation/view/view.ts";
import { activityOf } from "./activity-of.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { createConversationMemory } from "./conversation-memory.ts";
import { withinDeadline } from "./deadline.ts";
import { conversationIdOf, conversationKindOf, localeOf, senderOf } from "./incoming-activity.ts";
import { answerClick, CLICK, refuseInvoke, takeFeedback } from "./invoke.ts";
import { receivedClickOf } from "./received-click.ts";
import { receivedMessageOf } from "./received-message.ts";
import { createAccountReader } from "./sender-account.ts";
import type { TeamsSettings } from "./settings.ts";
import { createFailureHandler, idsOf } from "./turn-failure.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";
import { whileTyping } from "./typing.ts";

export interface ApplicationParts {
  readonly adapter: BotAdapter;
  readonly authentication: TeamsSettings["authentication"];
  readonly desk: Desk;
  readonly conversations: ConversationStore;
  readonly clock: Clock;
  readonly log: TurnLog;
  /** How long an answer may take before a sentence comes instead. Teams itself gives up after some 15 seconds. */
  readonly turnDeadlineMilliseconds: number;
}

/** The desk had nothing to say, which would leave the person in silence. */
class SilentDeskError extends ExpectedError {
  readonly code = "silent-desk";
}

/** The SDK reads its option `startTypingTimer: false` nowhere: one timer for all turns runs unless this is replaced. */
class RoutingApplication extends Application {
  override startTypingTimer(): void {}
}

const isInvoke = async ({ activity }: TurnContext) => activity.type === ActivityTypes.Invoke;
const isInvokeOf = (name: string) => async (context: TurnContext) =>
  (await isInvoke(context)) && context.activity.name === name;

/** What is known of a message or a click beside what it says and whose it is. */
function circumstancesOf(activity: Activity) {
  return {
    conversation: { id: conversationIdOf(activity), kind: conversationKindOf(activity) },
    locale: localeOf(activity),
    sender: senderOf(activity),
  };
}

/**
 * What happens in a turn. The SDK's application only routes: it has no storage and no domain data in its turn state,
 * which loses updates when turns run at once. Reactions, edits and deletions have no route and pass in silence.
 */
export function createTurn(parts: ApplicationParts): (context: TurnContext) => Promise<void> {
  const { adapter, desk, log } = parts;
  const readAccount = createAccountReader(parts);
  const memory = createConversationMemory(parts.conversations, parts.clock);

  async function answer(context: TurnContext): Promise<readonly View[]> {
    const { activity } = context;
    const received = receivedMessageOf(activity);
    const account = await readAccount(context);
    // Before the desk answers: it may post to the conversation itself. A failure is for the log; there is an answer.
    await memory.remember(activity, account).catch((error: unknown) => {
      log.error({ ...failureFields(error), ...idsOf(activity) }, "conversation not stored");
    });
    if (received.outcome !== "text") return [channelNotice(received.outcome, localeOf(activity))];
    const views = await desk.respond({ text: received.text, account, ...circumstancesOf(activity) });
    if (views.length === 0) throw new SilentDeskError("the desk answered a message with nothing");
    return views;
  }

  async function answerMessage(context: TurnContext): Promise<void> {
    const work = withinDeadline("the answer", parts.turnDeadlineMilliseconds, answer(context));
    const views = await whileTyping(context, work);
    for (const view of views) await context.sendActivity(activityOf(view));
  }

  async function viewAfterClick(context: TurnContext): Promise<View> {
    const { activity } = context;
    const received = receivedClickOf(activity);
    if (received.outcome !== "click") return channelNotice(received.outcome, localeOf(activity));
    const account = await readAccount(context);
    return await desk.click({ ...received.click, account, ...circumstancesOf(activity) });
  }

  async function takeClick(context: TurnContext): Promise<void> {
    const work = viewAfterClick(context);
    await answerClick(context, await withinDeadline("the click", parts.turnDeadlineMilliseconds, work));
  }

  async function welcomeOnce(context: TurnContext): Promise<void> {
    if (await memory.claimWelcome(context.activity))
      await context.sendActivity(activityOf(desk.welcome(localeOf(context.activity))));
  }

  const application = new RoutingApplication({ adapter, removeRecipientMention: false });
  application.activity(ActivityTypes.Message, answerMessage);
  application.conversationUpdate("membersAdded", async (context) => {
    const { membersAdded, recipient } = context.activity;
    if (membersAdded?.some((member) => member.id === recipient.id)) await welcomeOnce(context);
  });
  application.activity(ActivityTypes.InstallationUpdate, async (context) => {
    if (context.activity.action === "add") await welcomeOnce(context);
  });
  application.addRoute(isInvokeOf(CLICK), takeClick, true);
  application.addRoute(isInvokeOf("message/submitAction"), (context) => takeFeedback(context, log), true);
  application.addRoute(isInvoke, refuseInvoke, true);
  adapter.onTurnError = createFailureHandler(desk, log);
  return async (context) => {
    await application.run(context);
  };
}
