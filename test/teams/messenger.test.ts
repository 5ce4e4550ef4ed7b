import assert from "node:assert/strict";
import { noteOpen } from "../../src/domain/people/blocked-conversation.ts";
import { conversationMemory } from "./conversation-memory.ts";
import { deskDouble, notice } from "./desk-double.ts";
import { BOT, type Chat, type ChatOptions, type Place, startChat } from "./loopback.ts";
import { virtualTimer } from "./virtual-timer.ts";

const channel: Place = { id: "19:saker@thread.tacv2", kind: "channel" };
const posted = { conversation: channel.id, message: "1700000000001" };

describe("Writing to Teams outside a turn", () => {
  const chats: Chat[] = [];
  async function started(options: Partial<ChatOptions> = {}) {
    const memory = conversationMemory();
    const timer = virtualTimer();
    const chat = await startChat({ desk: deskDouble(), conversations: memory.store, timer, ...options });
    chats.push(chat);
    await chat.say("hei", { in: channel });
    chat.connector.sent.length = 0;
    chat.connector.writing.attempts = 0;
    return { chat, timer, memory, connector: chat.connector, messenger: chat.messenger };
  }
  afterEach(async () => {
    await Promise.all(chats.splice(0).map(async (chat) => await chat.close()));
  });
  const summaries = (written: Chat["connector"]["sent"]) => written.map(({ activity }) => activity.summary);

  it("posts to a stored conversation as the bot, as a message of its own", async () => {
    const { connector, messenger } = await started();
    assert.deepEqual(await messenger.post(channel.id, notice("Innkalling")), {
      conversation: channel.id,
      message: "sent-1",
    });
    const [sent] = connector.sent;
    assert.equal(sent?.path, `/v3/conversations/${channel.id}/activities`);
    assert.equal(sent.authorization, "Bearer the-bots-own");
    assert.equal(sent.activity.summary, "Innkalling");
    assert.deepEqual(sent.activity["from"], { id: BOT.id, name: "" });
    assert.equal(sent.activity.replyToId, undefined);
  });

  it("posts nothing to a conversation that it does not know", async () => {
    const { chat, connector, messenger } = await started();
    assert.equal(await messenger.post("19:ukjent", notice("hei")), undefined);
    assert.equal(connector.writing.attempts, 0);
    assert.match(chat.logLines.join(), /unknown conversation.*message not taken/);
  });

  it("never contacts a stored service URL that is not on the allowlist", async () => {
    const { chat, memory, connector, messenger } = await started();
    const other = await started();
    const stored = memory.stored.get(channel.id);
    assert.ok(stored !== undefined);
    const serviceUrl = other.connector.serviceUrl.replace("127.0.0.1", "localhost");
    await memory.store.writeConversation({ ...stored.value, serviceUrl }, stored.etag);
    assert.equal(await messenger.post(channel.id, notice("hei")), undefined);
    await messenger.update(posted, notice("hei"));
    assert.equal(connector.writing.attempts + other.connector.writing.attempts, 0);
    assert.match(chat.logLines.join(), /service-url-refused/);
  });

  it("replaces a message", async () => {
    const { connector, messenger } = await started();
    await messenger.update(posted, notice("3 av 10 har svart"));
    assert.equal(connector.updates[0]?.path, `/v3/conversations/${channel.id}/activities/${posted.message}`);
    assert.deepEqual(summaries(connector.updates), ["3 av 10 har svart"]);
    assert.deepEqual(connector.sent, []);
  });

  it("makes ten updates in a moment at most two, and the last one stands", async () => {
    const { connector, messenger } = await started();
    connector.writing.milliseconds = 20;
    const first = messenger.update(posted, notice("0 har svart"));
    while (connector.writing.attempts === 0) await new Promise(setImmediate);
    const rest = Array.from({ length: 9 }, (_, index) =>
      messenger.update(posted, notice(`${index + 1} har svart`)),
    );
    await Promise.all([first, ...rest]);
    assert.deepEqual(summaries(connector.updates), ["0 har svart", "9 har svart"]);
  });

  it("keeps updates of two messages apart", async () => {
    const { connector, messenger } = await started();
    const other = { ...posted, message: "1700000000002" };
    await Promise.all([messenger.update(posted, notice("én")), messenger.update(other, notice("to"))]);
    assert.deepEqual(summaries(connector.updates), ["én", "to"]);
  });

  it("has delivered the last update when it says that all is settled", async () => {
    const { connector, messenger } = await started();
    for (const text of ["én", "to", "tre"]) {
      void messenger.update(posted, notice(text));
      await new Promise(setImmediate);
    }
    await messenger.settled();
    assert.equal(summaries(connector.updates).at(-1), "tre");
  });

  it("comes back when Teams asks it to, and not sooner", async () => {
    const { connector, timer, messenger } = await started();
    connector.troubles.push({ status: 429, retryAfterSeconds: 7 });
    assert.notEqual(await messenger.post(channel.id, notice("hei")), undefined);
    assert.deepEqual(timer.slept, [7000]);
    assert.deepEqual(summaries(connector.sent), ["hei"]);
  });

  for (const status of [412, 429, 500, 502, 503, 504])
    it(`tries again after ${status}, with longer and longer pauses`, async () => {
      const { connector, timer, messenger } = await started();
      connector.troubles.push({ status }, { status }, { status });
      await messenger.post(channel.id, notice("hei"));
      assert.equal(connector.sent.length, 1);
      const [one = 0, two = 0, three = 0] = timer.slept;
      assert.ok(one >= 375 && one <= 625 && two > one && three > two, timer.slept.join());
    });

  it("gives up after five attempts: a post rejects, an update is in the log, and neither stops the next", async () => {
    const { chat, connector, messenger } = await started();
    const five = Array.from({ length: 5 }, () => ({ status: 503 }));
    connector.troubles.push(...five);
    await assert.rejects(messenger.post(channel.id, notice("hei")), { code: "not-delivered", status: 503 });
    connector.troubles.push(...five);
    await messenger.update(posted, notice("hei"));
    assert.match(chat.logLines.join(), /not-delivered.*not updated/);
    assert.equal(connector.writing.attempts, 10);
    assert.notEqual(await messenger.post(channel.id, notice("hei")), undefined);
  });

  it("does not wait for more than half a minute", async () => {
    const { connector, timer, messenger } = await started();
    connector.troubles.push({ status: 429, retryAfterSeconds: 31 });
    await assert.rejects(messenger.post(channel.id, notice("hei")), { code: "not-delivered", status: 429 });
    assert.deepEqual(timer.slept, []);
  });

  it("gives up within 40 seconds, however often Teams asks for patience", async () => {
    const { connector, timer, messenger } = await started();
    connector.troubles.push(...Array.from({ length: 4 }, () => ({ status: 429, retryAfterSeconds: 25 })));
    const before = timer.now();
    await assert.rejects(messenger.post(channel.id, notice("hei")), { code: "not-delivered", status: 429 });
    assert.ok(timer.now() - before <= 40_000, String(timer.slept));
    assert.equal(connector.sent.length, 0);
  });

  it("tries again when nobody answers, and rejects when that lasts", async () => {
    const { chat, timer, messenger } = await started();
    chats.splice(0);
    await chat.close();
    await assert.rejects(messenger.post(channel.id, notice("hei")), {
      code: "not-delivered",
      status: undefined,
    });
    assert.equal(timer.slept.length, 4);
  });

  it("repeats what got no answer only where that cannot become a second message", async () => {
    const timer = { ...virtualTimer(), expiry: () => AbortSignal.timeout(30) };
    const { connector, messenger } = await started({ timer });
    connector.writing.milliseconds = 200;
    await assert.rejects(messenger.post(channel.id, notice("hei")), { code: "not-delivered" });
    assert.equal(connector.writing.attempts, 1);
    await messenger.update(posted, notice("hei"));
    assert.equal(connector.writing.attempts, 6);
  });

  for (const status of [400, 403, 404, 413])
    it(`takes ${status} for final: nothing is posted, and the log says so`, async () => {
      const { chat, connector, messenger } = await started();
      connector.troubles.push({ status }, { status });
      assert.equal(await messenger.post(channel.id, notice("hei")), undefined);
      await messenger.update(posted, notice("hei"));
      assert.equal(connector.writing.attempts, 2);
      assert.deepEqual([...connector.sent, ...connector.updates], []);
      assert.equal(chat.logLines.filter((line) => line.includes(`"status":${status}`)).length, 2);
    });

  it("keeps to Teams' pace in one conversation, in order, and does not hold up another", async () => {
    const { chat, connector, timer, messenger } = await started();
    await chat.say("hei", { in: { id: "19:annen", kind: "channel" } });
    connector.sent.length = 0;
    const texts = Array.from({ length: 10 }, (_, index) => `melding ${index}`);
    const all = texts.map((text) => messenger.post(channel.id, notice(text)));
    await messenger.post("19:annen", notice("annen"));
    assert.ok(summaries(connector.sent).length < 10);
    await Promise.all(all);
    assert.deepEqual(
      summaries(connector.sent).filter((text) => text !== "annen"),
      texts,
    );
    assert.ok(timer.now() >= 2000);
  });

  it("repeats what a turn says as well, when Teams turns it away for a moment", async () => {
    const { chat, connector } = await started();
    connector.troubles.push({ status: 412 }, { status: 502 });
    assert.equal((await chat.say("hei", { in: channel })).length, 1);
  });

  it("lets a desk post and update while it answers a click", async () => {
    const { chat, connector } = await started({
      desk: (messenger) =>
        deskDouble({
          click: async ({ conversation }) => {
            const card = await messenger.post(conversation.id, notice("Ny sak"));
            if (card !== undefined) void messenger.update(card, notice("1 av 10 har svart"));
            return notice("Notert");
          },
        }),
    });
    assert.match((await chat.execute("case/stance", {}, { in: channel })).words, /Notert/);
    await chat.messenger.settled();
    assert.deepEqual(summaries(connector.sent), ["Ny sak"]);
    assert.deepEqual(summaries(connector.updates), ["1 av 10 har svart"]);
  });

  for (const code of ["MessageWritesBlocked", "BotNotInConversationRoster", "ConversationNotFound"])
    it(`writes no more to a conversation after ${code}, until somebody writes there`, async () => {
      const { connector, messenger, memory } = await started();
      connector.troubles.push({ status: code === "ConversationNotFound" ? 404 : 403, code });
      assert.equal(await messenger.post(channel.id, notice("én")), undefined);
      assert.equal(await messenger.post(channel.id, notice("to")), undefined);
      await messenger.update(posted, notice("tre"));
      assert.equal(connector.writing.attempts, 1);
      const stored = memory.stored.get(channel.id);
      assert.ok(stored?.value.blockedAt !== undefined);
      await noteOpen(memory.store, stored);
      assert.notEqual(await messenger.post(channel.id, notice("fire")), undefined);
      assert.deepEqual(summaries(connector.sent), ["fire"]);
    });

  it("takes a refusal without one of these words for this message's only", async () => {
    const { connector, messenger } = await started();
    connector.troubles.push({ status: 403, code: "BotDisabledByAdmin" });
    assert.equal(await messenger.post(channel.id, notice("én")), undefined);
    assert.notEqual(await messenger.post(channel.id, notice("to")), undefined);
  });

  it("tells how long Teams asked for, when that is too long to wait for", async () => {
    const { connector, messenger } = await started();
    connector.troubles.push({ status: 429, retryAfterSeconds: 90 });
    await assert.rejects(messenger.post(channel.id, notice("hei")), {
      status: 429,
      retryAfterMilliseconds: 90_000,
    });
  });

  it("calls a person by name with Teams' own entity, and says nothing in a card", async () => {
    const { connector, messenger } = await started();
    await messenger.post(
      channel.id,
      { ...notice("Ny *sak*"), text: "<at>alle</at>" },
      { userId: "29:kari", name: "Kari <b>" },
    );
    const [{ activity } = assert.fail()] = connector.sent;
    assert.equal(activity.text, "<at>Kari b</at> Ny \\*sak\\*.\n&lt;at>alle&lt;/at>");
    assert.deepEqual(activity.entities, [
      { type: "mention", text: "<at>Kari b</at>", mentioned: { id: "29:kari", name: "Kari b" } },
    ]);
    assert.deepEqual(activity.attachments, []);
    assert.equal(activity.textFormat, "markdown");
  });

  it("calls nobody by name who is not there to hear it", async () => {
    const { connector, messenger } = await started();
    connector.absentFrom.add(channel.id);
    assert.equal(
      await messenger.post(channel.id, notice("hei"), { userId: "29:kari", name: "Kari" }),
      undefined,
    );
    assert.deepEqual(connector.sent, []);
    assert.notEqual(await messenger.post(channel.id, notice("hei")), undefined);
  });
});
