import type { Messenger, PostedMessage } from "../../src/presentation/conversation/message.ts";
import type { View } from "../../src/presentation/view/view.ts";

/** A messenger that remembers what stands in each conversation; `closed` ones do not take messages. */
export function messengerDouble({ closed = [] }: { readonly closed?: readonly string[] } = {}) {
  const standing = new Map<string, View>();
  let posts = 0;
  let updates = 0;
  const keyOf = ({ conversation, message }: PostedMessage) => `${conversation}/${message}`;
  const messenger: Messenger = {
    async post(conversation, view) {
      if (closed.includes(conversation)) return undefined;
      posts += 1;
      const posted = { conversation, message: `post-${posts}` };
      standing.set(keyOf(posted), view);
      return posted;
    },
    async update(posted, view) {
      updates += 1;
      standing.set(keyOf(posted), view);
    },
  };
  return {
    messenger,
    updates: () => updates,
    /** What stands in a conversation now, oldest first. */
    standingIn: (conversation: string) =>
      [...standing].filter(([key]) => key.startsWith(`${conversation}/`)).map(([, view]) => view),
  };
}
