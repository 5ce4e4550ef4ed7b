import assert from "node:assert/strict";
import type { IncomingMessage } from "../../src/presentation/conversation/message.ts";
import type { ChoiceView } from "../../src/presentation/view/view.ts";
import { deskDouble, notice } from "./desk-double.ts";
import { BOT, type Chat, HOST_TENANT, kari, type Place, startChat } from "./loopback.ts";

const channel: Place = { id: "19:general@thread.tacv2", kind: "channel" };

const choice: ChoiceView = {
  kind: "choice",
  language: "nb",
  question: "Hvilket helsefellesskap?",
  options: [
    { label: "Østfold", say: "bruk Østfold" },
    { label: "Innlandet", say: "bruk Innlandet" },
  ],
};

describe("A message to the bot in Teams", () => {
  let chat: Chat;
  let heard: IncomingMessage[] = [];
  before(async () => {
    const desk = deskDouble({
      respond: async (message) => {
        heard.push(message);
        if (message.text === "velg") return [choice];
        return message.text === "to svar" ? [notice("først"), notice("sist")] : [notice(`«${message.text}»`)];
      },
    });
    chat = await startChat({ desk });
  });
  beforeEach(() => {
    heard = [];
  });
  after(async () => await chat.close());

  it("reaches the desk with who wrote it, where and in which language", async () => {
    await chat.say("hvem kan endre avtalen?", { locale: "nn-NO" });
    const [{ later, ...message } = assert.fail()] = heard;
    assert.equal(heard.length, 1);
    assert.equal(typeof later, "function");
    assert.deepEqual(
      [message],
      [
        {
          text: "hvem kan endre avtalen?",
          account: { tenantId: HOST_TENANT, objectId: kari.objectId },
          conversation: { id: "a:kari", kind: "personal" },
          locale: "nn-NO",
          sender: { name: "Kari", userId: "29:kari" },
        },
      ],
    );
  });

  it("comes to the desk from a channel without the bot's name and without the thread", async () => {
    const thread: Place = { ...channel, id: `${channel.id};messageid=1700000000000` };
    const replies = await chat.say("<at>Enighet</at> hva sier <at>Ola</at>?", {
      in: thread,
      activity: {
        entities: [
          { type: "mention", text: "<at>Enighet</at>", mentioned: BOT },
          { type: "mention", text: "<at>Ola</at>", mentioned: { id: "29:ola", name: "Ola" } },
        ],
      },
    });
    assert.deepEqual(
      heard.map(({ text, conversation }) => ({ text, conversation })),
      [{ text: "hva sier Ola?", conversation: { id: channel.id, kind: "channel" } }],
    );
    assert.equal(replies.length, 1);
    assert.ok(chat.connector.sent.at(-1)?.path.startsWith(`/v3/conversations/${thread.id}/activities/`));
  });

  it("is known to come from a group chat", async () => {
    await chat.say("hei", { in: { id: "19:gruppe", kind: "groupChat" } });
    assert.equal(heard[0]?.conversation.kind, "group");
  });

  it("is empty for the desk when there is only an attachment, or only the bot's name", async () => {
    await chat.send({
      activity: { attachments: [{ contentType: "image/png", contentUrl: "https://bilde.example" }] },
    });
    await chat.say("<at>Enighet</at> ", { in: channel });
    assert.deepEqual(
      heard.map((message) => message.text),
      ["", ""],
    );
  });

  it("is the words of the button that was clicked", async () => {
    const replies = await chat.click({ say: "vis R12/tvister/1" });
    assert.equal(replies.length, 1);
    assert.match(replies[0]?.words ?? "", /«vis R12\/tvister\/1»/);
  });

  it("is what the buttons of our own cards say", async () => {
    const [choice] = await chat.say("velg");
    for (const data of choice?.buttons ?? []) await chat.click(data);
    assert.deepEqual(
      heard.map((message) => message.text),
      ["velg", "bruk Østfold", "bruk Innlandet"],
    );
  });

  for (const data of [{}, { say: "" }, { say: 7 }, { say: "x".repeat(4001) }, [], "vis", { verb: "slett" }])
    it(`is answered with a sentence when a click carries ${JSON.stringify(data).slice(0, 30)}`, async () => {
      const replies = await chat.click(data);
      assert.match(replies[0]?.words ?? "", /Knappen virker ikke lenger/);
      assert.deepEqual(heard, []);
    });

  it("is answered with a sentence in the client's language when it is too long", async () => {
    const long = "å ".repeat(2001);
    const answers = await Promise.all(
      ["nb-NO", "nn-NO", "en-GB"].map(async (locale) => (await chat.say(`a${long}a`, { locale }))[0]?.words),
    );
    assert.match(answers[0] ?? "", /Meldingen er for lang/);
    assert.match(answers[1] ?? "", /Meldinga er for lang/);
    assert.match(answers[2] ?? "", /The message is too long/);
    assert.deepEqual(heard, []);
  });

  it("may get several messages back, in the desk's order", async () => {
    const replies = await chat.say("to svar");
    assert.deepEqual(
      replies.map((reply) => reply.activity.summary),
      ["først", "sist"],
    );
  });

  it("gets its own answer when ten come at once", async () => {
    const questions = Array.from({ length: 10 }, (_, index) => `spørsmål ${index}`);
    const answers = await Promise.all(questions.map(async (question) => await chat.say(question)));
    assert.deepEqual(
      answers.map((replies) => replies.map((reply) => reply.activity.summary)),
      questions.map((question) => [`«${question}»`]),
    );
  });

  for (const activity of [
    { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
    { type: "messageUpdate", text: "hei igjen", channelData: { eventType: "editMessage" } },
    { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } },
    { type: "conversationUpdate", channelData: { eventType: "teamRenamed", team: { id: "19:team" } } },
    { type: "typing" },
  ])
    it(`is not what ${activity.type} is: that passes in silence`, async () => {
      const before = chat.connector.sent.length;
      const response = await chat.post(chat.activityFrom({ activity }));
      assert.equal(response.status, 200);
      assert.equal(chat.connector.sent.length, before);
      assert.deepEqual(heard, []);
    });
});
