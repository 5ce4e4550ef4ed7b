import assert from "node:assert/strict";
import { castOf, type DemonstrationPerson } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { replyOf } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startDemonstration } from "./demonstration.ts";
import type { Place } from "./loopback.ts";

const GROUP: Place = { id: "19:pleiere@thread.v2", kind: "groupChat" };
const QUESTION = "Hvem avgjør når vi er uenige om retningslinje 12?";
const UNANSWERABLE = "Når stenger kantina på sykehuset?";
const NUMBER = "15076500565";

const tenantId = "0e57f01d-0000-4000-8000-0000000000aa";
const nora: DemonstrationPerson = {
  name: "Nora Prøve",
  account: { tenantId, objectId: "object-nora" },
  places: [],
};

for (const { name, open } of DATABASES)
  describe(`Thumbs under an answer on ${name}`, function () {
    this.timeout(30_000);
    let bot: Demonstration;
    let close: () => Promise<void>;
    let secretary: CardUser;
    let asker: CardUser;

    beforeEach(async () => {
      const database = await open();
      bot = await startDemonstration(database.stores);
      close = async () => {
        await bot.close();
        await database.close();
      };
      await seedDemonstrationPeople(database.stores, bot.communities, osloToday(bot.clock), "off");
      const ostfold = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(ostfold !== undefined);
      secretary = cardUser(bot, castOf(ostfold).user);
      asker = cardUser(bot, nora);
    });
    afterEach(async () => await close());

    /** The id of the message that holds these words, as Teams gives it back. */
    function messageWith(words: RegExp): string {
      const place = bot.connector.sent.findLastIndex((sent) => words.test(replyOf(sent).words));
      assert.notEqual(place, -1, `nobody was sent ${words}`);
      return `sent-${place + 1}`;
    }

    interface Pressed {
      readonly reason?: string;
      readonly in?: Place;
      readonly id?: string;
    }

    async function press(reaction: "like" | "dislike", message: string | undefined, pressed: Pressed = {}) {
      const { reason, in: place = asker.own, id } = pressed;
      const feedback = reason === undefined ? "" : JSON.stringify({ feedbackText: reason });
      const activity = {
        type: "invoke",
        name: "message/submitAction",
        value: { actionName: "feedback", actionValue: { reaction, feedback } },
        ...(message === undefined ? {} : { replyToId: message }),
        ...(id === undefined ? {} : { id }),
      };
      const answer = await bot.post(bot.activityFrom({ from: asker.from, in: place, activity }));
      assert.deepEqual(answer, { status: 200, body: {} });
    }

    const answered = async (place?: Place) => {
      await asker.say(QUESTION, place);
      return messageWith(/drøfter og avgjør/);
    };
    const listed = async () => (await secretary.say("tilbakemeldinger")).words;
    const toldLast = () => replyOf(asker.received().at(-1) ?? assert.fail("nothing was received")).words;

    it("down are counted without a name, and tell in private where to turn", async () => {
      const message = await answered();
      await press("dislike", message, { reason: "Gjelder ikke betaling." });
      assert.match(toldLast(), /Takk for at du sier fra/);
      assert.match(toldLast(), /«spør sekretariatet».*«uenig om forståelsen»/);
      const words = await listed();
      assert.match(words, /Retningslinje nr\. 12 – Tvister, punkt 1 \(R12\/tvister\/1\)/);
      assert.match(words, /Feil: færre enn fem · Nyttig: ingen/);
      assert.match(words, /«Gjelder ikke betaling\.»/);
      assert.doesNotMatch(words, /Nora|uenige om retningslinje/);
    });

    it("down on a refusal are counted for the refusals", async () => {
      await asker.say(UNANSWERABLE);
      await press("dislike", messageWith(/finner ikke noe punkt/));
      assert.doesNotMatch(toldLast(), /uenig om forståelsen/);
      assert.match(await listed(), /Uten svar – Spørsmål som jeg ikke fant noe punkt om/);
    });

    it("up are counted in silence, and count exactly from five on", async () => {
      const message = await answered();
      const before = asker.received().length;
      for (let n = 1; n <= 4; n += 1) await press("like", message);
      assert.match(await listed(), /Nyttig: færre enn fem/);
      await press("like", message);
      assert.match(await listed(), /Feil: ingen · Nyttig: 5/);
      assert.equal(asker.received().length, before);
    });

    it("count once, and answer once, when Teams delivers them again", async () => {
      const message = await answered();
      const before = asker.received().length;
      for (let n = 1; n <= 7; n += 1) await press("dislike", message, { id: "samme" });
      assert.match(await listed(), /Feil: færre enn fem/);
      assert.equal(asker.received().length, before + 1);
    });

    it("in a group are counted, and told of to nobody but the one who pressed", async () => {
      await asker.say("hei");
      const message = await answered(GROUP);
      const inGroup = () => bot.connector.sent.filter(({ path }) => path.includes(GROUP.id)).length;
      const before = inGroup();
      await press("dislike", message, { in: GROUP });
      assert.equal(inGroup(), before);
      assert.match(toldLast(), /Takk for at du sier fra/);
      assert.match(await listed(), /Feil: færre enn fem/);
    });

    it("with a reason about a person count without it, and nothing of it is kept or logged", async () => {
      const message = await answered();
      for (const reason of [`Gjaldt ${NUMBER}`, "86-åring fra Moss med demens"]) {
        await press("dislike", message, { reason });
        assert.match(toldLast(), /ser ut som opplysninger om en person/);
      }
      const words = await listed();
      assert.match(words, /Feil: færre enn fem/);
      assert.doesNotMatch(words, /86-åring|15076500565/);
      assert.ok(bot.logLines.every((line) => !/86-åring|15076500565|Nora/.test(line)));
    });

    it("on what nobody remembers count for nothing, which is said", async () => {
      await asker.say("hei");
      await press("dislike", "sent-ukjent");
      assert.match(toldLast(), /ikke lenger hvilket svar/);
      await press("dislike", undefined);
      assert.match(await listed(), /Ingen tilbakemeldinger ennå/);
    });

    it("are read by the secretariat in a chat of its own, and by nobody else", async () => {
      const message = await answered();
      await press("dislike", message, { reason: "Gjelder ikke betaling." });
      for (const words of [
        (await asker.say("tilbakemeldinger")).words,
        (await asker.say("feedback")).words,
        (await secretary.say("tilbakemeldinger", GROUP)).words,
      ]) {
        assert.match(words, /[Ss]ekretariatet|secretariat/);
        assert.doesNotMatch(words, /betaling|Feil:/);
      }
      assert.match((await secretary.say("vis tilbakemeldingar")).words, /betaling/);
      assert.match((await secretary.say("feedback")).words, /betaling/);
    });
  });
