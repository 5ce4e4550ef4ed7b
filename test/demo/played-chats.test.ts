import assert from "node:assert/strict";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod/v4";
import type { DemonstrationPerson } from "../../src/demo/people.ts";
import { openPlayedChats } from "../../src/demo/played-chats.ts";
import { listenOnLoopback } from "../teams/listen.ts";

const liv: DemonstrationPerson = {
  name: "Liv Myhre",
  account: { tenantId: "tenant-moss", objectId: "object-liv" },
  places: [],
};
const activitySchema = z.looseObject({ serviceUrl: z.string(), from: z.looseObject({ id: z.string() }) });

describe("The chats of the invented people", () => {
  let heard: z.infer<typeof activitySchema>[] = [];
  let bot: Awaited<ReturnType<typeof listenOnLoopback>>;
  before(async () => {
    const server = createServer(async (request, response) => {
      heard.push(activitySchema.parse(await json(request)));
      response.end("{}");
    });
    bot = await listenOnLoopback(server);
  });
  beforeEach(() => {
    heard = [];
  });
  after(async () => await bot.close());

  it("have the same address after a restart, so that what the bot has stored still leads there", async () => {
    for (const _start of ["first", "second"]) {
      const chats = await openPlayedChats([liv], bot.url);
      await chats.say(liv, "hei");
      await chats.close();
    }
    const [first, second] = heard.map(({ serviceUrl }) => serviceUrl);
    assert.equal(first, second);
  });

  it("take another address when that one is taken", async () => {
    const chats = [await openPlayedChats([liv], bot.url), await openPlayedChats([liv], bot.url)];
    for (const each of chats) await each.say(liv, "hei");
    assert.equal(new Set(heard.map(({ serviceUrl }) => serviceUrl)).size, 2);
    for (const each of chats) await each.close();
  });

  it("tell whose tenant a person is of, and know nobody else", async () => {
    const chats = await openPlayedChats([liv], bot.url);
    await chats.say(liv, "hei");
    const [activity] = heard;
    assert.ok(activity !== undefined);
    const member = await fetch(`${activity.serviceUrl}v3/conversations/x/members/${activity.from.id}`);
    const { tenantId, aadObjectId } = z
      .looseObject({ tenantId: z.string(), aadObjectId: z.string() })
      .parse(await member.json());
    assert.deepEqual({ tenantId, objectId: aadObjectId }, liv.account);
    assert.equal((await fetch(`${activity.serviceUrl}v3/conversations/x/members/stranger`)).status, 404);
    await chats.close();
  });
});
