import assert from "node:assert/strict";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import type { ClickAnswer, Reply } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, startDemonstration } from "./demonstration.ts";

for (const { name, open } of DATABASES)
  describe(`A case in Innlandet on ${name}, where one step is enough`, function () {
    this.timeout(30_000);

    it("is answered in writing by every seat, and the last one decides it", async () => {
      const database = await open();
      const bot = await startDemonstration(database.stores);
      try {
        await seedDemonstrationPeople(database.stores, bot.communities, osloToday(bot.clock), "off");
        const innlandet = bot.communities.find(({ id }) => id === "innlandet");
        assert.ok(innlandet !== undefined);
        const { user, otherSecretary, holders } = castOf(innlandet);
        const ingrid = cardUser(bot, user);
        await ingrid.say("helsefellesskap Innlandet");
        let card: ClickAnswer | Reply = await submitted(ingrid);
        const caseId = /[A-Z]{2}-\d{3}/.exec(card.words)?.[0];
        card = await ingrid.press(card, "case/form", {}, { form: "prepare" });
        const paper = { body: "ssu", routedAs: "strategic", points: "Vi lager en felles plan for vikarer." };
        card = await ingrid.press(card, "case/prepare", paper);
        const jonas = cardUser(bot, otherSecretary);
        await jonas.say("helsefellesskap Innlandet");
        card = await jonas.press(await jonas.say(`sak ${caseId}`), "case/confirm-route");
        assert.match(card.words, /Må fylles ut før siste trinn: Økonomiske og administrative/);
        card = await jonas.press(
          await jonas.say(`saksframlegg ${caseId}`),
          "case/form",
          {},
          { form: "consequences" },
        );
        await jonas.press(card, "case/consequences", { economy: "Ingen.", administration: "Ingen." });
        card = await ingrid.say(`sak ${caseId}`);
        card = await ingrid.press(card, "case/form", {}, { form: "open-step" });
        await ingrid.press(card, "case/open-step", { way: "written", deadline: "2026-12-15" });
        const everybody = [ingrid, ...holders.map((person) => cardUser(bot, person))];
        for (const seated of everybody) {
          card = await seated.press(
            await seated.say(`sak ${caseId}`),
            "case/stance",
            {},
            { stance: "consent" },
          );
        }
        assert.match(card.words, /dette avgjør saken|avgjør/i);
        const last = everybody.at(-1);
        assert.ok(last !== undefined);
        card = await last.press(card, "case/stance", {}, { confirmed: true });
        assert.match(card.words, /Vedtatt ved konsensus i SSU/);
        const head = await database.stores.records.readHead("innlandet", "ssu-2026");
        assert.equal(head?.value.last.case, caseId);
        assert.equal(head?.value.last.stances.length, everybody.length);
      } finally {
        await bot.close();
        await database.close();
      }
    });

    async function submitted(user: CardUser): Promise<ClickAnswer> {
      const form = await user.say("meld inn sak");
      const receipt = await user.press(form, "case/submit", {
        title: "Felles plan for vikarer",
        need: "Vi konkurrerer om de samme folkene.",
        patients: "Færre må flyttes mellom tjenester.",
      });
      return user.press(receipt, "case/view");
    }
  });
