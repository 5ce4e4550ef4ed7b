import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { readCommunities } from "../../src/compose/communities.ts";
import { castOf, type DemonstrationPerson } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import type { LoadedDocument } from "../../src/domain/agreements/document.ts";
import { publishDocuments } from "../../src/domain/agreements/publish-documents.ts";
import { versionIdOf } from "../../src/domain/agreements/version-id.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { type ClickAnswer, type Reply, replyOf } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startDemonstration } from "./demonstration.ts";
import type { Place } from "./loopback.ts";

const CHANNEL: Place = { id: "19:sekretariatet@thread.tacv2", kind: "channel" };
const GROUP: Place = { id: "19:pleiere@thread.v2", kind: "groupChat" };
const QUESTION = "Hvem avgjør når vi er uenige om retningslinje 12?";
const CLAUSE = "R12/tvister/1";
const READING = "SSU avgjør, også når uenigheten gjelder hvem som skal betale.";

const nora: DemonstrationPerson = {
  name: "Nora Prøve",
  account: { tenantId: "0e57f01d-0000-4000-8000-0000000000aa", objectId: "object-nora" },
  places: [],
};
const nils: DemonstrationPerson = {
  name: "Nils Prøve",
  account: { tenantId: "0e57f01d-0000-4000-8000-0000000000aa", objectId: "object-nils" },
  places: [],
};

for (const { name, open } of DATABASES)
  describe(`Questions to the secretariat on ${name}`, function () {
    this.timeout(30_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let kommune: CardUser;
    let sykehus: CardUser;
    let asker: CardUser;
    let other: CardUser;
    let card: Reply | ClickAnswer;
    let number = "";

    beforeEach(async () => {
      const database = await open();
      stores = database.stores;
      bot = await startDemonstration(stores);
      close = async () => {
        await bot.close();
        await database.close();
      };
      await seedDemonstrationPeople(stores, bot.communities, osloToday(bot.clock), "off");
      const cast = castOf(ostfold());
      [kommune, sykehus] = [cardUser(bot, cast.user), cardUser(bot, cast.otherSecretary)];
      [asker, other] = [cardUser(bot, nora), cardUser(bot, nils)];
    });
    afterEach(async () => await close());

    function ostfold() {
      const found = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(found !== undefined);
      return found;
    }

    const postedIn = (place: Place): readonly Reply[] =>
      bot.connector.sent.filter(({ path }) => path.includes(place.id)).map(replyOf);
    const lastIn = (place: Place): Reply => {
      const last = postedIn(place).at(-1);
      assert.ok(last !== undefined, `nothing was posted in ${place.id}`);
      return last;
    };
    const lastTo = (user: CardUser): Reply => {
      const last = user.received().at(-1);
      assert.ok(last !== undefined, "nothing was received");
      return replyOf(last);
    };
    const numberOn = ({ words }: { readonly words: string }) => /H-\d{4}/.exec(words)?.[0] ?? "";

    async function bindChannel(): Promise<void> {
      const bound = await kommune.say("dette er sekretariatets kanal", CHANNEL);
      assert.match(bound.words, /Dette er nå sekretariatets kanal/);
    }

    async function ask(from: CardUser, words?: string): Promise<ClickAnswer> {
      const form = await from.press(await from.say(QUESTION), "question/ask");
      return from.press(form, "question/send", words === undefined ? {} : { words });
    }

    async function dispute(from: CardUser): Promise<ClickAnswer> {
      const form = await from.press(await from.say(QUESTION), "question/dispute");
      assert.match(form.words, /Uenig om forståelsen[\s\S]*R|retningslinje/i);
      return from.press(form, "question/send", { words: "Vi mener at utvalget bare kan gi råd." });
    }

    /** The clause gets new words, as when a new version is published. */
    async function rewrite(text: string): Promise<void> {
      const { documents } = await readCommunities("communities");
      const own = documents.get("ostfold") ?? [];
      await publishDocuments(
        stores.agreements,
        "ostfold",
        own.map((loaded) => rewritten(loaded, text)),
      );
      bot.clock.move({ seconds: 2 });
    }

    it("are answered in the channel, told, approved by the other side, found again, and fall with their clause", async () => {
      await bindChannel();
      const receipt = await ask(asker);
      number = numberOn(receipt);
      assert.match(receipt.words, /i kanalen sin/);
      assert.match(receipt.words, /chatten din med meg/);

      const posted = lastIn(CHANNEL);
      assert.ok(posted.words.includes(QUESTION) && posted.words.includes("Nora Prøve"), posted.words);
      card = await kommune.press(posted, "question/take");
      assert.match(card.words, /Du har tatt henvendelsen/);
      card = await kommune.press(card, "question/answer", { answer: READING });
      assert.match(card.words, /Svaret er sendt/);

      const told = lastTo(asker);
      assert.match(told.words, /Du har fått svar fra sekretariatet/);
      assert.ok(told.words.includes(READING), told.words);
      assert.doesNotMatch((await other.say(QUESTION)).words, /også når uenigheten/);

      card = await sykehus.press(await sykehus.say(`henvendelse ${number}`), "question/approve");
      assert.match(card.words, /godkjent/);
      await bot.messenger.settled();
      assert.match(
        bot.connector.updates
          .filter(({ path }) => path.includes(CHANNEL.id))
          .map(({ activity }) => JSON.stringify(activity))
          .at(-1) ?? "",
        /godkjent av begge sider/,
      );

      const again = await other.say("Hvem avgjør dersom vi er uenige om retningslinje 12?");
      assert.match(again.words, /Sekretariatet svarte 21\. november 2026/);
      assert.ok(again.words.includes(READING), again.words);
      assert.match(again.words, /ikke avtalens egne ord/);
      assert.doesNotMatch(again.words, /Nora/);

      await rewrite("Er partene uenige om retningslinjen, avgjør SSU tvisten innen seks uker.");
      assert.doesNotMatch((await other.say(QUESTION)).words, /også når uenigheten/);
      await bot.sweep();
      assert.match(lastIn(CHANNEL).words, /fått ny tekst/);
      assert.match((await kommune.say("henvendelser")).words, /Svaret må fornyes/);
      card = await kommune.press(lastIn(CHANNEL), "question/answer", {
        answer: "SSU avgjør innen seks uker.",
      });
      await sykehus.press(await sykehus.say(`henvendelse ${number}`), "question/approve");
      assert.match((await other.say(QUESTION)).words, /SSU avgjør innen seks uker\./);
    });

    it("become a case about the clause when somebody with a seat lifts a disagreement", async () => {
      await bindChannel();
      number = numberOn(await dispute(asker));
      const [holder] = castOf(ostfold()).holders;
      assert.ok(holder !== undefined);
      const seated = cardUser(bot, holder);
      card = await seated.say(`henvendelse ${number}`);
      assert.match(card.words, /bare kan gi råd/);
      assert.doesNotMatch(card.words, /Nora/);
      card = await seated.press(card, "question/lift-form");
      assert.match(card.words, /Uenighet om forståelsen av Retningslinje nr\. 12, Tvister, punkt 1/);
      card = await seated.press(card, "question/lift", { patients: "Pasienten slipper å vente på oss." });
      assert.match(card.words, /Løftet til SSU som sak [A-Z]{2}-\d{3}/);
      const caseId = /[A-Z]{2}-\d{3}/.exec(card.words)?.[0] ?? "";
      const submitted = (await stores.cases.readCase("ostfold", caseId))?.value.events[0];
      assert.ok(submitted?.kind === "submitted");
      assert.equal(submitted.by.name, holder.name);
      assert.equal(submitted.origin?.clause, CLAUSE);
      assert.match(submitted.need, /bare kan gi råd.*drøfter og avgjør tvisten/s);
      assert.doesNotMatch(JSON.stringify(submitted), /Nora/);
      assert.match(lastTo(asker).words, new RegExp(`Uenigheten du meldte, er løftet.*${caseId}`, "s"));
    });

    it("reach each secretary when the channel is lost, and they are told that it is", async () => {
      for (const secretary of [kommune, sykehus]) await secretary.say("hei");
      await bindChannel();
      const form = await asker.press(await asker.say(QUESTION), "question/ask");
      bot.connector.troubles.push({ status: 403 });
      const receipt = await asker.press(form, "question/send");
      assert.match(receipt.words, /i chatten med meg/);
      for (const secretary of [kommune, sykehus]) {
        const received = secretary.received().map((sent) => replyOf(sent).words);
        assert.ok(received.some((words) => /når ikke sekretariatets kanal lenger/.test(words)));
        assert.ok(received.some((words) => words.includes("Ny henvendelse")));
      }
      assert.match((await kommune.say("henvendelser")).words, /når ikke sekretariatets kanal lenger/);
      const before = postedIn(CHANNEL).length;
      await bindChannel();
      assert.match(postedIn(CHANNEL).slice(before)[0]?.words ?? "", new RegExp(numberOn(receipt)));
      assert.doesNotMatch((await kommune.say("henvendelser")).words, /kanal/);
    });

    it("say so when nobody in the secretariat can be reached, and come to the channel once there is one", async () => {
      const receipt = await ask(asker);
      assert.match(receipt.words, /ingen har fått varsel.*ligger i listen/s);
      assert.match((await kommune.say("henvendelser")).words, new RegExp(numberOn(receipt)));
      await bindChannel();
      assert.ok(postedIn(CHANNEL).some(({ words }) => words.includes(numberOn(receipt))));
    });

    it("are one when the form is sent twice, and a second press changes nothing", async () => {
      await bindChannel();
      const form = await asker.press(await asker.say(QUESTION), "question/ask");
      const receipts = await Promise.all([1, 2].map(() => asker.press(form, "question/send")));
      assert.equal(numberOn(receipts[0] ?? card), numberOn(receipts[1] ?? form));
      const listed = await stores.inquiries.listInquiries("ostfold", { limit: 10 });
      assert.equal(listed.items.length, 1);
      const posted = lastIn(CHANNEL);
      const presses = await Promise.all([1, 2].map(() => kommune.press(posted, "question/take")));
      assert.ok(
        presses.some(({ words }) => words.includes("allerede gjort")),
        presses[0]?.words,
      );
      assert.equal(postedIn(CHANNEL).filter(({ words }) => words.includes("Ny henvendelse")).length, 1);
    });

    it("are answered and approved by nobody but the secretariat, and never by one person alone", async () => {
      await bindChannel();
      await ask(asker);
      const posted = lastIn(CHANNEL);
      for (const outsider of [other, asker])
        assert.match(
          (await outsider.press(posted, "question/answer", { answer: "Ja." })).words,
          /bare sekretariatet|kan jeg ikke vise deg/i,
        );
      card = await kommune.press(posted, "question/answer", { answer: READING });
      await bot.messenger.settled();
      const shared = bot.connector.updates
        .filter(({ path }) => path.includes(CHANNEL.id))
        .map(replyOf)
        .at(-1);
      assert.ok(shared !== undefined);
      card = await kommune.press(shared, "question/approve");
      assert.match(card.words, /Du har gitt svaret selv/);
      card = await asker.press(shared, "question/approve");
      assert.match(card.words, /bare sekretariatet/i);
      assert.deepEqual((await stores.inquiries.readOffice("ostfold"))?.value.standing, []);
    });

    it("show the answer at the next word of one who could not be told, and only once", async () => {
      await bindChannel();
      const inGroup = { from: asker.from, in: GROUP };
      const pressed = async (on: Pick<Reply, "presses">, verb: string, words = {}) => {
        const button = on.presses.find((press) => press.verb === verb);
        assert.ok(button !== undefined, verb);
        return bot.execute(verb, { ...button.data, ...words }, inGroup);
      };
      const form = await pressed(await asker.say(QUESTION, GROUP), "question/ask");
      const receipt = await pressed(form, "question/send", { words: QUESTION });
      assert.match(receipt.words, /Skriv «hei» til meg i en egen chat/);
      await kommune.press(lastIn(CHANNEL), "question/answer", { answer: READING });
      assert.deepEqual(asker.received(), []);
      assert.doesNotMatch((await asker.say("hei", GROUP)).words, /fått svar/);
      const greeted = await bot.say("hei", { from: asker.from, in: asker.own });
      assert.deepEqual(
        greeted.map(({ words }) => words.includes(READING)),
        [true, false],
      );
      assert.doesNotMatch((await asker.say("hei")).words, /fått svar/);
    });

    it("are shown to one alone, and not to a group", async () => {
      for (const text of ["henvendelser", "mine henvendelser", "henvendelse H-4071"])
        assert.match((await kommune.say(text, GROUP)).words, /bare i din egen chat/, text);
      assert.match((await other.say("henvendelser")).words, /Listen er for sekretariatet/);
      assert.match((await other.say("dette er sekretariatets kanal", GROUP)).words, /bare sekretariatet/);
      assert.match((await kommune.say("dette er sekretariatets kanal")).words, /ingen kanal/);
    });

    it("keep nothing of what the guard stops", async () => {
      const form = await asker.press(await asker.say(QUESTION), "question/ask");
      card = await asker.press(form, "question/send", { words: "Gjelder det 13097248022?" });
      assert.match(card.words, /opplysninger om en person/);
      assert.doesNotMatch(card.words, /13097248022/);
      assert.deepEqual((await stores.inquiries.listInquiries("ostfold", { limit: 10 })).items, []);
      assert.match((await asker.press(card, "question/send", { words: "Hvem avgjør?" })).words, /er sendt/);
    });
  });

function rewritten(loaded: LoadedDocument, text: string): LoadedDocument {
  const { head, version } = loaded;
  const clauses = version.clauses.map((clause) => (clause.id === CLAUSE ? { ...clause, text } : clause));
  const { id: _, documentId, ...rest } = { ...version, clauses };
  return { head, version: { ...rest, documentId, id: versionIdOf(rest) } };
}
