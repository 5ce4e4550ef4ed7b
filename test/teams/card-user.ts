import assert from "node:assert/strict";
import { filledIn } from "../../src/demo/card-buttons.ts";
import type { DemonstrationPerson } from "../../src/demo/people.ts";
import type { ClickAnswer, Press, Reply } from "./answers.ts";
import type { Chat, Person, Place } from "./loopback.ts";

/** Something with buttons on it: a message, or the answer to a click. */
type Card = Pick<Reply | ClickAnswer, "presses" | "card" | "words">;

/** The button that this is about, by its verb, and by what it carries where one verb has several. */
function buttonOn(card: Card, verb: string, data: Press["data"]): Press {
  const button = card.presses.find(
    (press) =>
      press.verb === verb && Object.entries(data).every(([name, value]) => press.data[name] === value),
  );
  assert.ok(button !== undefined, `no button ${verb} ${JSON.stringify(data)} on: ${card.words}`);
  return button;
}

/** An invented person as they use Teams: they write, read cards, fill in what they are asked and press buttons. */
export function cardUser(chat: Chat, { name, account }: DemonstrationPerson) {
  const from: Person = { id: `29:${account.objectId}`, name, ...account };
  const own: Place = { id: `a:${account.objectId}`, kind: "personal" };
  return {
    from,
    own,
    /** Gives the last message that the bot answers with, which the buttons are on. */
    async say(text: string, place: Place = own): Promise<Reply> {
      const reply = (await chat.say(text, { from, in: place })).at(-1);
      assert.ok(reply !== undefined, `no answer to: ${text}`);
      return reply;
    },
    /** Presses the button that has all of `data` on it, with the fields as they stand but for `written`. */
    async press(
      card: Card,
      verb: string,
      written: Readonly<Record<string, string>> = {},
      data: Press["data"] = {},
    ): Promise<ClickAnswer> {
      const button = buttonOn(card, verb, data);
      return chat.execute(verb, { ...filledIn(card.card), ...button.data, ...written }, { from, in: own });
    },
    /** What the bot has written to their own chat, outside of turns too. */
    received: () => chat.connector.sent.filter(({ path }) => path.includes(own.id)),
  };
}

export type CardUser = ReturnType<typeof cardUser>;
