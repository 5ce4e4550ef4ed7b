import assert from "node:assert/strict";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { cardUser } from "./card-user.ts";
import { DATABASES, startDemonstration } from "./demonstration.ts";

// One of them: that both keep what a task is changed to is proved by their contract.
for (const { name, open } of DATABASES.slice(0, 1))
  describe(`A task of the plan on ${name}`, function () {
    this.timeout(30_000);

    it("is given to both sides by the secretary, and reported by each in two presses", async () => {
      const database = await open();
      const bot = await startDemonstration(database.stores);
      try {
        await seedDemonstrationPeople(database.stores, bot.communities, osloToday(bot.clock), "off");
        const ostfold = bot.communities.find(({ id }) => id === "ostfold");
        assert.ok(ostfold !== undefined);
        const { user, holders } = castOf(ostfold);
        const holderOf = (seat: string) =>
          holders.find(({ places }) => places.some((place) => "seat" in place && place.seat === seat)) ??
          assert.fail(`nobody holds ${seat}`);
        const ingrid = cardUser(bot, user);
        const halden = cardUser(bot, holderOf("ssu-halden"));
        const hospital = cardUser(bot, holderOf("ssu-sykehuset-1"));
        const sarpsborg = cardUser(bot, holderOf("ssu-sarpsborg"));

        const form = await ingrid.say("endre tiltak 4.a");
        const given = { status: "not-started", owners: "halden,sykehuset-ostfold", body: "fsu" };
        const task = await ingrid.press(form, "task/change", { ...given, due: "2026-12-11" });
        assert.match(task.words, /Ansvarlig i kommunene:\s+Halden[\s\S]*Følges opp av:\s+FSU/);

        const done = await halden.press(
          await halden.say("mine tiltak"),
          "task/report",
          {},
          { status: "done" },
        );
        assert.match(done.words, /Tiltak 4\.a er nå meldt ferdig for Halden/);
        const begun = await hospital.press(
          await hospital.say("mine tiltak"),
          "task/report",
          {},
          { status: "under-way" },
        );
        assert.match(begun.words, /Tiltak 4\.a er nå meldt i gang for/);

        const seen = await sarpsborg.say("tiltak 4.a");
        assert.match(seen.words, /Meldt av hver:\s+Halden ferdig · .* i gang/);
        assert.deepEqual(seen.presses, []);
        assert.match((await ingrid.say("hva er nytt i planen")).words, /Halden[^:]*: ferdig/);
        assert.match((await ingrid.say("tiltak i Halden")).words, /1 tiltak/);
        assert.match((await ingrid.say("hva henger?")).words, /Frist innen 30 dager: 1/);
        assert.match((await ingrid.say("mandatet til UBUP")).words, /Rapporterer til FSU/);
      } finally {
        await bot.close();
        await database.close();
      }
    });
  });
