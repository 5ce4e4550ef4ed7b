import { type Activity, ActivityTypes, StatusCodes, type TurnContext } from "botbuilder";
import { unsupportedSentence } from "../../presentation/text/channel.ts";
import { textOf } from "../../presentation/view/text-of.ts";
import type { View } from "../../presentation/view/view.ts";
import { cardOf } from "./cards/card-of.ts";
import { localeOf } from "./incoming-activity.ts";

/** The name of a press on an Action.Execute button, and of a card that renews itself. */
export const CLICK = "adaptiveCard/action";

/** What a client shows to the one who clicked, and to nobody else: a card in place of the card, or a sentence. */
function clickBody(contentType: "card.adaptive" | "activity.message", value: object | string): object {
  return { statusCode: 200, type: `application/vnd.microsoft.${contentType}`, value };
}

/** Clients show the sentence on one line: a title must not run into the text below it. */
function onOneLine(text: string): string {
  return text.replace(/([^\s.!?:])\n+/g, "$1. ").replace(/\s*\n+/g, " ");
}

/** Each kind of invoke has its own place for a sentence; in the wrong one the client shows nothing. */
function bodyOf(name: string | undefined, sentence: string): object {
  if (name === CLICK) return clickBody("activity.message", sentence);
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
export async function answerInvoke(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity(response(bodyOf(context.activity.name, onOneLine(text))));
}

/** A body that says itself what it is. */
export async function respondTo(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity(response(body));
}

/** The answer to a click: a note as a sentence under the card that was clicked, anything else in place of it. */
export async function answerClick(context: TurnContext, view: View): Promise<void> {
  const card = view.kind === "notice" ? undefined : cardOf(view);
  if (card === undefined) await answerInvoke(context, textOf(view));
  else await context.sendActivity(response(clickBody("card.adaptive", card)));
}

/** For every invoke that no route is made for. */
export async function refuseInvoke(context: TurnContext): Promise<void> {
  await answerInvoke(context, unsupportedSentence(localeOf(context.activity)));
}
