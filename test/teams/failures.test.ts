import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Desk } from "../../src/presentation/conversation/message.ts";
import { conversationMemory } from "./conversation-memory.ts";
import { deskDouble, notice } from "./desk-double.ts";
import { type ChatOptions, startChat } from "./loopback.ts";

const SECRET = "Ola Nordmann på rom 12";

describe("A turn that does not go as it should", () => {
  async function inChat(
    options: Partial<ChatOptions> & { readonly respond: Desk["respond"] },
    test: (chat: Awaited<ReturnType<typeof startChat>>) => Promise<void>,
  ) {
    const chat = await startChat({ desk: deskDouble({ respond: options.respond }), ...options });
    try {
      await test(chat);
    } finally {
      await chat.close();
    }
  }

  const typesOf = (chat: Awaited<ReturnType<typeof startChat>>) =>
    chat.connector.sent.map((sent) => sent.activity.type);

  it("ends in a sentence with an id that the log has too, and the log has none of the person's words", async () => {
    const respond: Desk["respond"] = async ({ text }) => {
      throw new Error(`cannot understand ${text}\n    at ${text}`);
    };
    await inChat({ respond }, async (chat) => {
      const replies = await chat.say(SECRET);
      const id = /Noe gikk galt \((\w{8})\)/.exec(replies[0]?.words ?? "")?.[1];
      assert.ok(id !== undefined);
      assert.equal(replies.length, 1);
      assert.equal(chat.logLines.filter((line) => line.includes(id)).length, 1);
      assert.match(chat.logLines.join(), /failures\.test\.ts:\d+/);
      assert.ok(chat.logLines.every((line) => !line.includes("Ola") && !line.includes("rom 12")));
    });
  });

  it("ends in a sentence when the desk has nothing to say", async () => {
    await inChat({ respond: async () => [] }, async (chat) => {
      assert.match((await chat.say("hei"))[0]?.words ?? "", /Noe gikk galt/);
      assert.match(chat.logLines.join(), /silent-desk/);
    });
  });

  it("ends in a sentence when the answer never comes", async () => {
    const respond = async () => await new Promise<never>(() => undefined);
    await inChat({ respond, turnDeadlineMilliseconds: 50 }, async (chat) => {
      assert.match((await chat.say("hei"))[0]?.words ?? "", /Noe gikk galt/);
      assert.match(chat.logLines.join(), /deadline/);
    });
  });

  it("shows once that the bot is typing when the answer takes its time, and not after it", async () => {
    const respond = async () => {
      // Longer than the second after which the SDK's own typing timer would fire.
      await sleep(1300);
      return [notice("endelig")];
    };
    await inChat({ respond }, async (chat) => {
      await chat.say("hei");
      await sleep(350);
      assert.deepEqual(typesOf(chat), ["typing", "message"]);
    });
  });

  it("does not show typing before an answer that is ready", async () => {
    await inChat({ respond: async () => [notice("straks")] }, async (chat) => {
      await chat.say("hei");
      await sleep(350);
      assert.deepEqual(typesOf(chat), ["message"]);
    });
  });

  it("keeps the typing of turns that run at once apart", async () => {
    const respond: Desk["respond"] = async ({ text }) => {
      await sleep(text === "langsom" ? 500 : 0);
      return [notice(text)];
    };
    await inChat({ respond }, async (chat) => {
      await Promise.all([chat.say("langsom"), chat.say("rask"), chat.say("rask")]);
      assert.deepEqual(typesOf(chat).sort(), ["message", "message", "message", "typing"]);
    });
  });

  it("still answers when the conversation cannot be stored", async () => {
    const conversations = {
      ...conversationMemory().store,
      readConversation: async () => {
        throw new Error("the store is down");
      },
    };
    await inChat({ respond: async () => [notice("svar")], conversations }, async (chat) => {
      const replies = await chat.say("hei");
      assert.equal(replies.length, 1);
      assert.match(replies[0]?.words ?? "", /svar/);
      assert.match(chat.logLines.join(), /conversation not stored/);
    });
  });

  it("tells nothing to someone who only added the bot when the welcome fails", async () => {
    const conversations = {
      ...conversationMemory().store,
      readConversation: async () => {
        throw new Error("the store is down");
      },
    };
    await inChat({ respond: async () => [], conversations }, async (chat) => {
      assert.deepEqual(await chat.send({ activity: { type: "installationUpdate", action: "add" } }), []);
      assert.match(chat.logLines.join(), /turn failed/);
    });
  });
});
