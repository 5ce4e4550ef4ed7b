import type { DeliveryOutcome, DeliveryWay } from "../../domain/reminders/delivery.ts";
import type { Letter } from "../view/letter.ts";
import type { View } from "../view/view.ts";
import type { Mailer } from "./mailer.ts";
import type { Mention, Messenger } from "./message.ts";
import { NotDeliveredError } from "./not-delivered.ts";

/** What came of one way to a person. Absent: it does not lead to them. */
export type Attempt = DeliveryOutcome | undefined;

/** Writes in one conversation. */
export async function postTo(
  messenger: Messenger,
  way: DeliveryWay,
  conversation: string,
  view: View,
  mention?: Mention,
): Promise<Attempt> {
  try {
    const posted = await messenger.post(conversation, view, mention);
    return posted === undefined ? undefined : { kind: "delivered", way };
  } catch (error) {
    if (!(error instanceof NotDeliveredError)) throw error;
    const { status, retryAfterMilliseconds } = error;
    return { kind: "passing", code: `teams-${status ?? "no-answer"}`, retryAfterMilliseconds };
  }
}

/** @param mailer absent where no mail is sent */
export async function mailTo(mailer: Mailer | undefined, address: string, letter: Letter): Promise<Attempt> {
  const sent = await mailer?.send(address, letter);
  switch (sent?.kind) {
    case "sent":
      return { kind: "delivered", way: "mail" };
    case "passing":
      return { kind: "passing", code: sent.code, retryAfterMilliseconds: undefined };
    default:
      return undefined;
  }
}

/** Tries each until one delivers. Absent when none leads to the person; passing when one of them may later. */
export async function firstThat<T>(
  ways: readonly T[],
  attempt: (way: T) => Promise<Attempt>,
): Promise<Attempt> {
  let outcome: Attempt;
  for (const way of ways) {
    const tried = await attempt(way);
    if (tried?.kind === "delivered") return tried;
    outcome ??= tried;
  }
  return outcome;
}
