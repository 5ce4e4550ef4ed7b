import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { readCommunities } from "../../../src/compose/communities.ts";
import { castOf } from "../../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../../src/demo/seed-people.ts";
import type { Community } from "../../../src/domain/community/community.ts";
import { osloToday } from "../../../src/domain/kernel/clock.ts";
import type { Account } from "../../../src/domain/people/account.ts";
import { choosePreference } from "../../../src/domain/people/choose-preference.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { type BelongingParts, readBelonging } from "../../../src/presentation/conversation/belonging.ts";
import { standingClock } from "../../builders/clock.ts";
import { onSqlite } from "../../builders/databases.ts";

const CHAT = { id: "a:chat", kind: "personal" } as const;

describe("The community that a message belongs to", () => {
  const database = onSqlite();
  const clock = standingClock();
  let parts: BelongingParts;
  let communities: readonly Community[];
  before(async () => {
    ({ communities } = await readCommunities("communities"));
    const { people, conversations } = storesOver(database());
    const defaultCommunity = communities.find(({ id }) => id === "ostfold");
    const { rosters } = keepRosters(people, clock);
    parts = { people, rosters, conversations, communities, defaultCommunity, clock };
    await seedDemonstrationPeople({ people }, communities, osloToday(clock), "off");
  });

  const placed = async (account: Account | undefined, id: string = CHAT.id) =>
    (await readBelonging(parts, { account, conversation: { ...CHAT, id } })).community?.id;

  function holderIn(id: string, number: number): Account {
    const community = communities.find((each) => each.id === id);
    const account = community && castOf(community).holders[number]?.account;
    assert.ok(account !== undefined);
    return account;
  }

  it("is where alone the person has a place", async () => {
    assert.equal(await placed(holderIn("innlandet", 0)), "innlandet");
    assert.equal(await placed(holderIn("ostfold", 0)), "ostfold");
  });

  it("is the default for somebody with places in two, in none, and for nobody", async () => {
    const [first] = communities;
    assert.ok(first !== undefined);
    assert.equal(await placed(castOf(first).user.account), "ostfold");
    assert.equal(await placed({ tenantId: "elsewhere", objectId: "stranger" }), "ostfold");
    assert.equal(await placed(undefined), "ostfold");
  });

  it("is what they have chosen, wherever they have a place", async () => {
    const account = holderIn("innlandet", 1);
    await choosePreference(parts.people, account, { community: "ostfold" });
    assert.equal(await placed(account), "ostfold");
  });

  it("is the conversation's before anything else", async () => {
    const conversation = {
      ...CHAT,
      id: "19:bound",
      channelId: "msteams",
      serviceUrl: "http://127.0.0.1/",
      botId: "28:bot",
      community: "ostfold",
      welcomed: false,
    };
    await parts.conversations.writeConversation(conversation, undefined);
    assert.equal(await placed(holderIn("innlandet", 2), conversation.id), "ostfold");
  });
});
