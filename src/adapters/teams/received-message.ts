import type { Activity } from "botbuilder";
import { z } from "zod/v4";
import { messageTextOf } from "./message-text.ts";

/** A question fits many times over; what is longer was pasted, and is more likely about somebody than a question. */
const MOST_CHARACTERS = 4_000;

/** What our cards' buttons send: the words that the click stands for. */
const clickSchema = z.looseObject({ say: z.string().trim().min(1).max(MOST_CHARACTERS) });

export type ReceivedMessage =
  | { readonly outcome: "text"; readonly text: string }
  | { readonly outcome: "too-long" | "unreadable-click" };

/** A click counts as its words. Without words and without a click (only an attachment) the text is empty. */
export function receivedMessageOf(activity: Activity): ReceivedMessage {
  const text = messageTextOf(activity);
  if (text.length > MOST_CHARACTERS) return { outcome: "too-long" };
  const click: unknown = activity.value;
  if (text !== "" || click === undefined || click === null) return { outcome: "text", text };
  const parsed = clickSchema.safeParse(click);
  return parsed.success ? { outcome: "text", text: parsed.data.say } : { outcome: "unreadable-click" };
}
