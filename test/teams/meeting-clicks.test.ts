import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { preparedEvents } from "../builders/meetings.ts";
import { cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startDemonstration } from "./demonstration.ts";

const DAY = "2026-12-16";
/** Practice 24: from the first press to a notice that is out. */
const MOST_CLICKS = 5;

for (const { name, open } of DATABASES.slice(0, 1))
  describe(`A notice with its agenda through the chat on ${name}`, function () {
    this.timeout(30_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;

    before(async () => {
      const database = await open();
      stores = database.stores;
      bot = await startDemonstration(stores);
      close = async () => {
        await bot.close();
        await database.close();
      };
      await seedDemonstrationPeople(stores, bot.communities, osloToday(bot.clock), "off");
    });
    after(async () => await close());

    it(`goes from «møter» to sent in at most ${MOST_CLICKS} presses, with every case that is ready`, async () => {
      const ostfold = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(ostfold !== undefined);
      const events = preparedEvents("discussion");
      for (const id of ["BT-407", "BT-408"])
        await stores.cases.writeCase("ostfold", { id, events, pending: [], posts: [] }, undefined);
      const ingrid = cardUser(bot, castOf(ostfold).user);
      let clicks = 0;
      const press = async (...[card, verb, written]: Parameters<typeof ingrid.press>) => {
        clicks += 1;
        return ingrid.press(card, verb, written);
      };
      let card = await press(await ingrid.say("møter"), "meeting/new");
      card = await press(card, "meeting/plan", { body: "fsu", date: DAY });
      // The first such button takes every case that is ready; one alone is chosen below it.
      card = await press(card, "meeting/add-case");
      card = await press(card, "meeting/notice");
      assert.ok(clicks <= MOST_CLICKS, String(clicks));
      const meeting = (await stores.meetings.readMeeting("ostfold", `fsu-${DAY}`))?.value;
      assert.ok(meeting?.noticeSentAt !== undefined);
      assert.equal(meeting.agenda.length, 2);
    });

    it("plans a whole year in one press, and a member says forfall in one sentence", async () => {
      const ostfold = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(ostfold !== undefined);
      const cast = castOf(ostfold);
      const ingrid = cardUser(bot, cast.user);
      const card = await ingrid.press(await ingrid.say("møteplan SSU 2027"), "year-plan/create");
      assert.match(card.words, /4 møter er opprettet/);
      const member = cast.holders.find(({ places }) =>
        places.some(({ body, as }) => body === "fsu" && as === "holder"),
      );
      assert.ok(member !== undefined);
      assert.match((await cardUser(bot, member).say("jeg har forfall")).words, /Forfallet er notert/);
    });
  });
