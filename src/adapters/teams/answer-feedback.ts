import type { TurnContext } from "botbuilder";
import type { Clock } from "../../domain/kernel/clock.ts";
import type { FeedbackTaker } from "../../presentation/conversation/feedback-taker.ts";
import type { View } from "../../presentation/view/view.ts";
import { activityOf } from "./activity-of.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { conversationIdOf, conversationKindOf, localeOf } from "./incoming-activity.ts";
import { respondTo } from "./invoke.ts";
import { receivedFeedbackOf } from "./received-feedback.ts";
import type { AccountReader } from "./sender-account.ts";
import type { TeamsSettings } from "./settings.ts";
import { idsOf } from "./turn-failure.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** The name of a press on the thumbs that Teams puts under an answer. */
export const FEEDBACK = "message/submitAction";

const REMEMBERED_MILLISECONDS = 24 * 60 * 60 * 1000;
const MOST_REMEMBERED = 100;

export interface AnswerFeedbackParts {
  readonly feedback: FeedbackTaker;
  readonly authentication: TeamsSettings["authentication"];
  readonly readAccount: AccountReader;
  readonly clock: Clock;
  readonly log: TurnLog;
}

/** Sends answers so that feedback on them finds back to what was answered, and takes that feedback. */
export function createAnswerFeedback({
  feedback,
  authentication,
  readAccount,
  clock,
  log,
}: AnswerFeedbackParts) {
  /** The newest message by conversation: the Agents Playground does not say which one is meant. */
  const newest = createBoundedCache<string>(clock, MOST_REMEMBERED, REMEMBERED_MILLISECONDS);

  async function send(context: TurnContext, view: View): Promise<void> {
    const { activity } = context;
    const sent = await context.sendActivity(activityOf(view));
    const local = authentication === "off";
    // The Playground gives no id to an answer, which it shows as two messages; the question's own is as good there.
    const message = sent?.id ?? (local ? activity.id : undefined);
    if (message === undefined) return;
    const conversation = conversationIdOf(activity);
    if (local && (view.kind === "answer" || view.kind === "refusal")) newest.keep(conversation, message);
    await feedback.answered({ conversation, message }, view).catch((error: unknown) => {
      log.error({ ...failureFields(error), ...idsOf(activity) }, "answer not kept for feedback");
    });
  }

  /** What is logged tells neither who it is nor what they wrote. */
  async function take(context: TurnContext): Promise<void> {
    const { activity } = context;
    const received = receivedFeedbackOf(activity);
    log.info({ reaction: received?.reaction }, "feedback");
    if (received !== undefined) {
      const id = conversationIdOf(activity);
      await feedback.take({
        ...received,
        message: activity.replyToId ?? newest.get(id),
        account: await readAccount(context),
        conversation: { id, kind: conversationKindOf(activity) },
        locale: localeOf(activity),
      });
    }
    await respondTo(context, {});
  }

  return { send, take };
}
