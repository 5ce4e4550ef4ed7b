import assert from "node:assert/strict";
import type { IncomingClick } from "../../src/presentation/conversation/message.ts";
import type { ConfirmView } from "../../src/presentation/view/view.ts";
import { deskDouble, notice } from "./desk-double.ts";
import { type Chat, HOST_TENANT, kari, type Person, type Place, startChat } from "./loopback.ts";

const channel: Place = { id: "19:ssu@thread.tacv2", kind: "channel" };
const ola: Person = { ...kari, id: "29:ola", name: "Ola", objectId: "object-ola" };

/** A card for one person: it says whose it is. */
function personalView(name: string): ConfirmView {
  const press = (title: string) => ({ title, verb: "case/stance", data: { case: "BT-407" } });
  return {
    kind: "confirm",
    language: "nb",
    title: `Du svarer som ${name}`,
    text: [],
    confirm: press("Gi tilslutning"),
    cancel: press("Avbryt"),
  };
}

describe("A click on a card in Teams", () => {
  let chat: Chat;
  let clicks: IncomingClick[] = [];
  before(async () => {
    const desk = deskDouble({
      click: async (click) => {
        clicks.push(click);
        if (click.verb === "case/fail") throw new Error(`cannot read ${JSON.stringify(click.data)}`);
        if (click.verb === "case/slow") return await new Promise<never>(() => undefined);
        return click.verb === "case/open"
          ? personalView(click.sender.name)
          : { ...notice("Svaret er notert."), title: "Notert" };
      },
    });
    chat = await startChat({ desk, turnDeadlineMilliseconds: 500 });
  });
  beforeEach(() => {
    clicks = [];
  });
  after(async () => {
    assert.deepEqual(chat.connector.sent, [], "a click is answered over HTTP and nowhere else");
    assert.deepEqual(chat.connector.updates, []);
    await chat.close();
  });

  it("reaches the desk with verb, button and inputs, who clicked, where and in which language", async () => {
    const data = { case: "BT-407", reason: "Vi er med" };
    await chat.execute("case/stance", data, { in: channel, locale: "nn-NO", activity: { id: "f:1" } });
    assert.deepEqual(clicks, [
      {
        verb: "case/stance",
        data,
        mark: "f:1",
        account: { tenantId: HOST_TENANT, objectId: "object-kari" },
        conversation: { id: channel.id, kind: "channel" },
        locale: "nn-NO",
        sender: { name: "Kari", userId: "29:kari" },
      },
    ]);
  });

  it("gives a card in place of the card to the one who clicked", async () => {
    const answer = await chat.execute("case/open", {}, { in: channel });
    assert.match(answer.words, /Du svarer som Kari/);
    assert.deepEqual(
      answer.presses.map(({ title, verb }) => ({ title, verb })),
      [
        { title: "Gi tilslutning", verb: "case/stance" },
        { title: "Avbryt", verb: "case/stance" },
      ],
    );
  });

  it("gives a note as a sentence, and leaves the card", async () => {
    const answer = await chat.execute("case/stance");
    assert.equal(answer.words, "Notert. Svaret er notert.");
    assert.equal(answer.card, undefined);
  });

  it("gives each of two persons their own view of the same card", async () => {
    const [one, other] = await Promise.all([
      chat.execute("case/open", {}, { in: channel }),
      chat.execute("case/open", {}, { in: channel, from: ola }),
    ]);
    assert.match(one.words, /Du svarer som Kari/);
    assert.match(other.words, /Du svarer som Ola/);
  });

  it("keeps its mark when Teams delivers it again, and another press has another", async () => {
    const again = { activity: { id: "f:samme" } };
    await Promise.all([chat.execute("case/stance", {}, again), chat.execute("case/stance", {}, again)]);
    await chat.execute("case/stance");
    assert.deepEqual(
      clicks.map(({ mark }) => mark === "f:samme"),
      [true, true, false],
    );
  });

  it("counts alike when the card renews itself", async () => {
    const value = { action: { type: "Action.Execute", verb: "case/open" }, trigger: "automatic" };
    const answer = await chat.execute("", {}, { activity: { value } });
    assert.match(answer.words, /Du svarer som Kari/);
    assert.equal(clicks[0]?.data, undefined);
  });

  for (const value of [
    undefined,
    "case/open",
    {},
    { action: {} },
    { action: { verb: "" } },
    { action: { verb: 7, data: {} } },
    { action: { verb: "x".repeat(101), data: {} } },
  ])
    it(`is answered with a sentence when it carries ${JSON.stringify(value)?.slice(0, 40)}`, async () => {
      const answer = await chat.execute("", {}, { activity: { value } });
      assert.match(answer.words, /Knappen virker ikke lenger/);
      assert.deepEqual(clicks, []);
    });

  it("is answered with a sentence when it has no id to be counted by", async () => {
    const answer = await chat.execute("case/stance", {}, { activity: { id: undefined } });
    assert.match(answer.words, /Knappen virker ikke lenger/);
    assert.deepEqual(clicks, []);
  });

  it("that fails is answered with an id that the log has too, and the log has none of what was filled in", async () => {
    const answer = await chat.execute("case/fail", { reason: "Ola Nordmann på rom 12" });
    const id = /Noe gikk galt \((\w{8})\)/.exec(answer.words)?.[1];
    assert.ok(id !== undefined);
    assert.equal(chat.logLines.filter((line) => line.includes(id)).length, 1);
    assert.ok(chat.logLines.every((line) => !line.includes("Nordmann")));
  });

  it("that takes too long is answered with a sentence before Teams gives up", async () => {
    const answer = await chat.execute("case/slow");
    assert.match(answer.words, /Noe gikk galt/);
    assert.match(chat.logLines.join(), /deadline/);
  });

  it("is answered to each of 21 who click at once", async () => {
    const seats = Array.from({ length: 21 }, (_, index) => ({
      ...kari,
      id: `29:plass-${index}`,
      name: `Plass ${index}`,
      objectId: `object-${index}`,
    }));
    const answers = await Promise.all(
      seats.map(async (from) => await chat.execute("case/open", {}, { in: channel, from })),
    );
    for (const [index, { words }] of answers.entries())
      assert.ok(words.split("\n").includes(`Du svarer som Plass ${index}`), words);
    assert.deepEqual(
      clicks.map(({ account }) => account?.objectId).sort(),
      seats.map(({ objectId }) => objectId).sort(),
    );
  });
});
