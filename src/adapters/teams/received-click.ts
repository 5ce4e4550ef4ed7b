import type { Activity } from "botbuilder";
import { z } from "zod/v4";
import type { IncomingClick } from "../../presentation/conversation/message.ts";

const MOST_VERB_CHARACTERS = 100;

/** `data` holds the button's own fields and the card's inputs, put together by the client. */
const clickSchema = z.looseObject({
  id: z.string().min(1),
  value: z.looseObject({
    action: z.looseObject({ verb: z.string().min(1).max(MOST_VERB_CHARACTERS), data: z.unknown() }),
  }),
});

export type ReceivedClick =
  | { readonly outcome: "click"; readonly click: Pick<IncomingClick, "verb" | "data" | "mark"> }
  | { readonly outcome: "unreadable-click" };

/**
 * A press on an Action.Execute button, or a card that renews itself (`trigger: automatic`), which counts alike. The
 * mark is the activity's id: Teams makes one for each invoke, and keeps it when it delivers the invoke again.
 */
export function receivedClickOf(activity: Activity): ReceivedClick {
  const parsed = clickSchema.safeParse(activity);
  if (!parsed.success) return { outcome: "unreadable-click" };
  const { id, value } = parsed.data;
  return { outcome: "click", click: { verb: value.action.verb, data: value.action.data, mark: id } };
}
