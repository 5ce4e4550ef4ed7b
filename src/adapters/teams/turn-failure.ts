import { randomBytes } from "node:crypto";
import { type Activity, ActivityTypes, type TurnContext } from "botbuilder";
import type { Desk } from "../../presentation/conversation/message.ts";
import { textOf } from "../../presentation/view/text-of.ts";
import { activityOf } from "./activity-of.ts";
import { localeOf } from "./incoming-activity.ts";
import { answerInvoke } from "./invoke.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** Ids by which an operator finds the turn in Teams' own logs. */
export function idsOf(activity: Activity): object {
  return { activityId: activity.id, activityType: activity.type };
}

/**
 * The end of a turn that failed: the log gets what happened, the person a sentence with the id to look it up by.
 * Someone who was only added to a conversation asked for nothing and is told nothing.
 */
export function createFailureHandler(
  desk: Desk,
  log: TurnLog,
): (context: TurnContext, failure: unknown) => Promise<void> {
  return async (context, failure) => {
    const { activity } = context;
    const correlationId = randomBytes(4).toString("hex");
    log.error({ correlationId, ...failureFields(failure), ...idsOf(activity) }, "turn failed");
    try {
      const apology = desk.apologise(localeOf(activity), correlationId);
      if (activity.type === ActivityTypes.Invoke) await answerInvoke(context, textOf(apology));
      if (activity.type === ActivityTypes.Message) await context.sendActivity(activityOf(apology));
    } catch (error) {
      log.error({ correlationId, ...failureFields(error), ...idsOf(activity) }, "apology not sent");
    }
  };
}
