import { ActivityTypes, type TurnContext } from "botbuilder";

/** Most answers are there sooner; a typing message before each would double what is sent in the conversation. */
const DELAY_MILLISECONDS = 300;

/**
 * Shows that the bot is typing if `work` takes its time; once, and never after the answer, since `work`'s result is
 * handed back only when the typing message has gone out. One timer per turn: the SDK's own is shared by all turns.
 */
export async function whileTyping<T>(context: TurnContext, work: Promise<T>): Promise<T> {
  let sending: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    // It is decoration: when it fails, the answer is still on its way.
    sending = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
  }, DELAY_MILLISECONDS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await sending;
  }
}
