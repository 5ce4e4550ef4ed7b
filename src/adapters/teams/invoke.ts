import { type Activity, ActivityTypes, StatusCodes, type TurnContext } from "botbuilder";
import { z } from "zod/v4";
import { unsupportedSentence } from "../../presentation/text/channel.ts";
import { localeOf } from "./incoming-activity.ts";
import type { TurnLog } from "./turn-log.ts";

const feedbackSchema = z.looseObject({
  actionValue: z.looseObject({ reaction: z.enum(["like", "dislike"]) }),
});

/** Each kind of invoke has its own place for a sentence; in the wrong one the client shows nothing. */
function bodyOf(name: string | undefined, sentence: string): object {
  if (name === "adaptiveCard/action")
    return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: sentence };
  if (name?.startsWith("task/")) return { task: { type: "message", value: sentence } };
  if (name?.startsWith("composeExtension/")) return { composeExtension: { type: "message", text: sentence } };
  return { message: sentence };
}

function response(body: object): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: { status: StatusCodes.OK, body } };
}

/**
 * The answer to an invoke, which goes back in the HTTP response to the one who clicked. We send it ourselves: the
 * SDK may show one person's result to everybody, and answers 501 where no handler is found.
 */
export async function answerInvoke(context: TurnContext, sentence: string): Promise<void> {
  await context.sendActivity(response(bodyOf(context.activity.name, sentence)));
}

/** For every invoke that no route is made for. */
export async function refuseInvoke(context: TurnContext): Promise<void> {
  await answerInvoke(context, unsupportedSentence(localeOf(context.activity)));
}

/** Logs which answer was liked or not. Neither who said so nor what they wrote with it is kept. */
export async function takeFeedback(context: TurnContext, log: TurnLog): Promise<void> {
  const { data } = feedbackSchema.safeParse(context.activity.value);
  log.info({ reaction: data?.actionValue.reaction, answerId: context.activity.replyToId }, "feedback");
  await context.sendActivity(response({}));
}
