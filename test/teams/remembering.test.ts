import assert from "node:assert/strict";
import type { Account } from "../../src/domain/people/account.ts";
import { standingClock } from "../builders/clock.ts";
import { conversationMemory } from "./conversation-memory.ts";
import { deskDouble } from "./desk-double.ts";
import { BOT, type Chat, type ChatOptions, HOST_TENANT, kari, type Place, startChat } from "./loopback.ts";

const guest = { ...kari, id: "29:gjest", objectId: "object-guest", tenantId: "another-tenant" };
const shared: Place = { id: "19:delt@thread.tacv2", kind: "channel" };

describe("Who wrote, and where", () => {
  const clock = standingClock();
  const memory = conversationMemory();
  let accounts: (Account | undefined)[] = [];
  const chats: Chat[] = [];

  async function start(options: Partial<ChatOptions> = {}): Promise<Chat> {
    const desk = deskDouble({
      respond: async ({ account }) => {
        accounts.push(account);
        return [deskDouble().welcome(undefined)];
      },
    });
    const chat = await startChat({ desk, clock, conversations: memory.store, ...options });
    chats.push(chat);
    return chat;
  }
  let chat: Chat;
  before(async () => {
    chat = await start();
  });
  beforeEach(() => {
    accounts = [];
  });
  after(async () => {
    await Promise.all(chats.map(async (each) => await each.close()));
  });

  it("takes the tenant from the member, not from the conversation", async () => {
    await chat.say("hei", { from: guest, in: shared });
    assert.deepEqual(accounts, [{ tenantId: "another-tenant", objectId: "object-guest" }]);
  });

  it("does not know a person whose tenant the roster does not give", async () => {
    await chat.say("hei", { from: { ...kari, id: "29:ukjent", tenantId: undefined } });
    chat.connector.roster.failing = true;
    await chat.say("hei", { from: { ...kari, id: "29:borte" } });
    chat.connector.roster.failing = false;
    assert.deepEqual(accounts, [undefined, undefined]);
  });

  it("asks the channel's own roster when the team that hosts it does not have the member", async () => {
    const member = { ...guest, id: "29:delt" };
    const team = { team: { id: "19:team" } };
    chat.connector.absentFrom.add("19:team");
    await chat.say("hei", { from: member, in: shared, activity: { channelData: team } });
    assert.equal(accounts[0]?.tenantId, "another-tenant");
  });

  it("asks once in ten minutes, also for ten messages at once, and again after", async () => {
    const from = { ...kari, id: "29:ofte" };
    const before = chat.connector.roster.lookups;
    await Promise.all(Array.from({ length: 10 }, async () => await chat.say("hei", { from })));
    clock.move({ minutes: 9 });
    await chat.say("hei", { from });
    assert.equal(chat.connector.roster.lookups, before + 1);
    clock.move({ minutes: 1 });
    await chat.say("hei", { from });
    assert.equal(chat.connector.roster.lookups, before + 2);
  });

  it("lets the conversation's tenant stand in for the member's only where authentication is off", async () => {
    const local = await start({ authentication: "off" });
    const from = { ...kari, id: "29:lokal", tenantId: undefined };
    await local.say("hei", { from });
    await chat.say("hei", { from });
    assert.deepEqual(accounts, [{ tenantId: HOST_TENANT, objectId: kari.objectId }, undefined]);
  });

  it("stores a conversation at its first message, and writes no more until something is new", async () => {
    const place: Place = { id: "a:lagret", kind: "personal" };
    const before = memory.writes.written;
    await chat.say("hei", { in: place });
    await chat.say("hei igjen", { in: place });
    assert.deepEqual(memory.stored.get("a:lagret")?.value, {
      id: "a:lagret",
      kind: "personal",
      channelId: "msteams",
      serviceUrl: chat.connector.serviceUrl,
      botId: BOT.id,
      tenantId: HOST_TENANT,
      account: { tenantId: HOST_TENANT, objectId: kari.objectId },
      welcomed: false,
    });
    assert.equal(memory.writes.written, before + 1);
    await chat.say("hei", { in: place, activity: { recipient: { id: "28:another" } } });
    assert.equal(memory.writes.written, before + 2);
  });

  it("stores of a channel or a group where to write, and nobody who is in it", async () => {
    await chat.say("hei", { in: { id: "19:medlemmer", kind: "channel" } });
    assert.deepEqual(memory.stored.get("19:medlemmer")?.value, {
      id: "19:medlemmer",
      kind: "channel",
      channelId: "msteams",
      serviceUrl: chat.connector.serviceUrl,
      botId: BOT.id,
      tenantId: HOST_TENANT,
      welcomed: false,
    });
  });

  it("keeps what others have written about the conversation, and loses no race to them", async () => {
    const place: Place = { id: "19:bundet", kind: "channel" };
    await Promise.all(Array.from({ length: 5 }, async () => await chat.say("hei", { in: place })));
    const stored = memory.stored.get("19:bundet");
    assert.ok(stored !== undefined);
    await memory.store.writeConversation(
      { ...stored.value, community: "ostfold", welcomed: true },
      stored.etag,
    );
    await chat.say("hei", { in: place, activity: { recipient: { id: "28:another" } } });
    const { community, welcomed, botId, account } = memory.stored.get("19:bundet")?.value ?? {};
    assert.deepEqual(
      { community, welcomed, botId, account },
      {
        community: "ostfold",
        welcomed: true,
        botId: "28:another",
        account: undefined,
      },
    );
  });
});
