import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod/v4";
import { buttonsIn, type CardButton } from "../../src/demo/card-buttons.ts";
import type { DemonstrationPerson } from "../../src/demo/people.ts";
import { accountKey } from "../../src/domain/people/account.ts";

/** How one seat's presses reach the bot: where first, whether the other process gets them too, and how often again. */
export interface Way {
  readonly first: 0 | 1;
  readonly toBoth: boolean;
  readonly again: 0 | 1;
}

export interface Chat {
  /** Of each of the two processes. */
  readonly urls: readonly [string, string];
  readonly serviceUrl: string;
  readonly conversation: string;
}

/** What it took until everybody was answered. */
export interface Deliveries {
  activities: number;
  /** Deliveries of an activity that had been delivered, or tried, before. */
  repeated: number;
  /** Deliveries that ended without an answer. */
  unanswered: number;
}

const MOST_ATTEMPTS = 400;
const BETWEEN_ATTEMPTS_MILLISECONDS = 50;

/**
 * A person answers for their seat as they would in Teams: presses, and presses once more where they are asked whether
 * the case is to be decided. What gets no answer is delivered again, to one process and the other in turn.
 */
export async function answerForSeat(
  person: DemonstrationPerson,
  pressed: CardButton,
  way: Way,
  chat: Chat,
  deliveries: Deliveries,
): Promise<void> {
  const asked = await press(person, pressed, way, chat, deliveries);
  const confirming = buttonsIn(asked).find(
    ({ verb, data }) => verb === pressed.verb && data["confirmed"] === true,
  );
  if (confirming !== undefined) await press(person, confirming, way, chat, deliveries);
}

/** The card, or whatever else the bot answers with, by the one that was asked first. */
async function press(
  person: DemonstrationPerson,
  button: CardButton,
  { first, toBoth, again }: Way,
  chat: Chat,
  deliveries: Deliveries,
): Promise<unknown> {
  const activity = activityOf(person, button, chat);
  deliveries.activities += 1;
  const deliver = (to: number) => untilAnswered(activity, to, chat, deliveries);
  const other = toBoth ? deliver(1 - first) : undefined;
  const answer = await deliver(first);
  const doubled = await other;
  for (let n = 0; n < again; n += 1) await deliver(first);
  deliveries.repeated += again + (toBoth ? 1 : 0);
  // Of two that were asked at once, the one that could not decide yet asks nothing.
  return [answer, doubled];
}

async function untilAnswered(
  activity: object,
  to: number,
  { urls }: Chat,
  deliveries: Deliveries,
): Promise<unknown> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const url = urls[(to + attempt) % 2 === 0 ? 0 : 1];
    const answer = await deliver(url, activity).catch(() => undefined);
    if (answer !== undefined) return answer;
    deliveries.unanswered += 1;
    deliveries.repeated += 1;
    await pause(BETWEEN_ATTEMPTS_MILLISECONDS);
  }
  throw new Error("neither process answered");
}

const cardSchema = z.looseObject({
  type: z.literal("application/vnd.microsoft.card.adaptive"),
  value: z.unknown(),
});

/** The card; absent when there is none: the process is gone, or says that something went wrong. */
async function deliver(url: string, activity: object): Promise<unknown> {
  const response = await fetch(`${url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(activity),
  });
  return response.status === 200 ? cardSchema.safeParse(await response.json()).data?.value : undefined;
}

function activityOf({ account, name }: DemonstrationPerson, { verb, data }: CardButton, chat: Chat): object {
  return {
    id: randomUUID(),
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
    channelId: "msteams",
    serviceUrl: chat.serviceUrl,
    from: { id: accountKey(account), name, aadObjectId: account.objectId },
    recipient: { id: "28:bot", name: "Enighet" },
    conversation: { id: chat.conversation, conversationType: "channel", tenantId: account.tenantId },
    locale: "nb-NO",
  };
}
