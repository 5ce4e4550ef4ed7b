import { Application } from "@microsoft/teams-ai";
import { type Activity, ActivityTypes, type TurnContext } from "botbuilder";
import type { Clock } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { ClauseFinder } from "../../presentation/conversation/clause-finder.ts";
import type { FeedbackTaker } from "../../presentation/conversation/feedback-taker.ts";
import type { Desk, TakeLater } from "../../presentation/conversation/message.ts";
import { channelNotice } from "../../presentation/text/channel.ts";
import type { View } from "../../presentation/view/view.ts";
import { activityOf } from "./activity-of.ts";
import { createAnswerFeedback, FEEDBACK } from "./answer-feedback.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { QUERY, queryBody, receivedQueryOf } from "./clause-query.ts";
import { createConversationMemory } from "./conversation-memory.ts";
import { withinDeadline } from "./deadline.ts";
import type { FileAddressRule } from "./file-address.ts";
import { conversationIdOf, conversationKindOf, localeOf, senderOf } from "./incoming-activity.ts";
import { answerClick, CLICK, refuseInvoke, respondTo } from "./invoke.ts";
import { openFile } from "./open-file.ts";
import { receivedClickOf } from "./received-click.ts";
import { receivedFilesOf } from "./received-files.ts";
import { receivedMessageOf } from "./received-message.ts";
import { createAccountReader } from "./sender-account.ts";
import type { TeamsSettings } from "./settings.ts";
import { createFailureHandler, idsOf } from "./turn-failure.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";
import { whileTyping } from "./typing.ts";

export interface ApplicationParts {
  readonly adapter: BotAdapter;
  readonly authentication: TeamsSettings["authentication"];
  readonly isFileAllowed: FileAddressRule;
  readonly desk: Desk;
  readonly clauses: ClauseFinder;
  readonly feedback: FeedbackTaker;
  readonly conversations: ConversationStore;
  readonly clock: Clock;
  readonly log: TurnLog;
  /** How long an answer may take before a sentence comes instead. Teams itself gives up after some 15 seconds. */
  readonly turnDeadlineMilliseconds: number;
}

/** Teams waits five seconds for what is searched for in the compose box. */
const QUERY_DEADLINE_MILLISECONDS = 4_000;

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
  const { send: sendAnswer, take: takeFeedback } = createAnswerFeedback({ ...parts, readAccount });

  async function answer(context: TurnContext, later: TakeLater): Promise<readonly View[]> {
    const { activity } = context;
    const received = receivedMessageOf(activity);
    const account = await readAccount(context);
    // Before the desk answers: it may post to the conversation itself. A failure is for the log; there is an answer.
    await memory.remember(activity, account).catch((error: unknown) => {
      log.error({ ...failureFields(error), ...idsOf(activity) }, "conversation not stored");
    });
    if (received.outcome !== "text") return [channelNotice(received.outcome, localeOf(activity))];
    const files = receivedFilesOf(activity, {
      inline: parts.authentication === "off",
      open: (address) => openFile(address, parts.isFileAllowed),
    });
    const { text } = received;
    const views = await desk.respond({
      text,
      ...(files.length === 0 ? {} : { files }),
      account,
      later,
      ...circumstancesOf(activity),
    });
    if (views.length === 0) throw new SilentDeskError("the desk answered a message with nothing");
    return views;
  }

  async function answerMessage(context: TurnContext): Promise<void> {
    const started = performance.now();
    const rest = () => parts.turnDeadlineMilliseconds - (performance.now() - started);
    const later: Promise<View | undefined>[] = [];
    const work = withinDeadline(
      "the answer",
      rest(),
      answer(context, (view) => later.push(view)),
    );
    const views = await whileTyping(context, work);
    for (const view of views) await sendAnswer(context, view);
    await sendLater(context, later, rest());
  }

  /** In the turn, since only there does a channel's thread get it; what is not there in time is left out. */
  async function sendLater(
    context: TurnContext,
    later: readonly Promise<View | undefined>[],
    milliseconds: number,
  ): Promise<void> {
    if (later.length === 0) return;
    const work = withinDeadline("what comes after the answer", milliseconds, Promise.all(later));
    const views = await whileTyping(context, work).catch((error: unknown) => {
      log.warn({ ...failureFields(error), ...idsOf(context.activity) }, "nothing more was sent");
      return [];
    });
    for (const view of views) if (view !== undefined) await sendAnswer(context, view);
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

  async function offerClauses(context: TurnContext) {
    const { activity } = context;
    const query = receivedQueryOf(activity);
    const { sender: _, ...where } = circumstancesOf(activity);
    if (query.outcome !== "text") return parts.clauses.tooLong(where.locale);
    return await parts.clauses.find({ text: query.text, account: await readAccount(context), ...where });
  }

  async function answerQuery(context: TurnContext): Promise<void> {
    const work = offerClauses(context);
    await respondTo(context, queryBody(await withinDeadline("the query", QUERY_DEADLINE_MILLISECONDS, work)));
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
  application.addRoute(isInvokeOf(QUERY), answerQuery, true);
  application.addRoute(isInvokeOf(FEEDBACK), takeFeedback, true);
  application.addRoute(isInvoke, refuseInvoke, true);
  adapter.onTurnError = createFailureHandler(desk, log);
  return async (context) => {
    await application.run(context);
  };
}
