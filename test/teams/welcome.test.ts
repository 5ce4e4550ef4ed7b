import assert from "node:assert/strict";
import { conversationMemory } from "./conversation-memory.ts";
import { deskDouble } from "./desk-double.ts";
import { BOT, type Chat, type Place, startChat } from "./loopback.ts";

const joined = { type: "conversationUpdate", membersAdded: [BOT] };
const installed = { type: "installationUpdate", action: "add" };

describe("The welcome", () => {
  const memory = conversationMemory({ readMilliseconds: 50 });
  let chat: Chat;
  before(async () => {
    chat = await startChat({ desk: deskDouble(), conversations: memory.store });
  });
  after(async () => await chat.close());

  async function welcomesAfter(activities: readonly object[], place: Place): Promise<number> {
    const replies = await Promise.all(
      activities.map(async (activity) => await chat.send({ in: place, activity })),
    );
    return replies.flat().filter((reply) => reply.words.includes("Velkommen")).length;
  }

  it("comes once when Teams tells twice at the same instant that the bot was added", async () => {
    const lostBefore = memory.writes.lost;
    assert.equal(
      await welcomesAfter([joined, installed, joined, installed], { id: "a:1", kind: "personal" }),
      1,
    );
    assert.ok(memory.writes.lost > lostBefore, "the race was run");
  });

  it("does not come again, neither later nor after a restart", async () => {
    const place: Place = { id: "19:kanal", kind: "channel" };
    assert.equal(await welcomesAfter([joined], place), 1);
    assert.equal(await welcomesAfter([joined], place), 0);
    const restarted = await startChat({ desk: deskDouble(), conversations: memory.store });
    assert.deepEqual(await restarted.send({ in: place, activity: joined }), []);
    await restarted.close();
  });

  it("does not come when somebody else joins, nor when the bot is removed or updated", async () => {
    const others = [
      { type: "conversationUpdate", membersAdded: [{ id: "29:ola" }] },
      { type: "conversationUpdate", membersRemoved: [BOT] },
      { type: "installationUpdate", action: "remove" },
      { type: "installationUpdate", action: "add-upgrade" },
    ];
    assert.equal(await welcomesAfter(others, { id: "a:2", kind: "personal" }), 0);
  });

  it("still comes to a conversation that has only been written in, once", async () => {
    const place: Place = { id: "a:3", kind: "personal" };
    await chat.say("hei", { in: place });
    assert.equal(memory.stored.get("a:3")?.value.welcomed, false);
    assert.equal(await welcomesAfter([joined, joined], place), 1);
    assert.equal(memory.stored.get("a:3")?.value.welcomed, true);
  });
});
