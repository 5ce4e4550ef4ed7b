import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf, type DemonstrationPerson } from "../../src/demo/people.ts";
import type { Occupancy } from "../../src/domain/people/people-store.ts";
import { openCase } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import { occupancy } from "../builders/seated-community.ts";
import { type ClickAnswer, type Reply, replyOf } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startWithPeople } from "./demonstration.ts";
import type { Place } from "./loopback.ts";

const CHANNEL: Place = { id: "19:ssu@thread.tacv2", kind: "channel" };
const CASE = "BT-407";
const SECRETS = ["Vi har ikke folk til dette", "Be om utsatt frist", "Bare om fristen flyttes", "Siv Prøve"];

const invented = (name: string, id: string): DemonstrationPerson => ({
  name,
  account: { tenantId: "0e57f01d-0000-4000-8000-0000000000aa", objectId: `object-${id}` },
  places: [],
});
const knut = invented("Knut Prøve", "knut");
const hilde = invented("Hilde Prøve", "hilde");
const mona = invented("Mona Prøve", "mona");
const tor = invented("Tor Prøve", "tor");
const odd = invented("Odd Prøve", "odd");
const per = invented("Per Prøve", "per");

for (const { name, open } of DATABASES)
  describe(`Anchoring a case on ${name}`, function () {
    this.timeout(30_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let holder: CardUser;
    let hospital: CardUser;
    let contact: CardUser;

    beforeEach(async () => {
      ({ stores, bot, close } = await startWithPeople(open));
      await stores.cases.writeCase("ostfold", openStep(), undefined);
      await put(knut, { as: "contact", party: "fredrikstad" });
      await put(hilde, { as: "contact", party: "hvaler" });
      await put(mona, { as: "contact", party: "moss" });
      await put(tor, { as: "contact", party: "fredrikstad" }, { to: date("2026-01-31") });
      await put(odd, { as: "observer", body: "ssu", seat: "ssu-users" });
      const cast = castOf(ostfold());
      const ofHospital = cast.holders.find(({ places }) => places[0]?.seat === "ssu-sykehuset-1");
      assert.ok(ofHospital !== undefined);
      [holder, hospital, contact] = [
        cardUser(bot, cast.user),
        cardUser(bot, ofHospital),
        cardUser(bot, knut),
      ];
    });
    afterEach(async () => await close());

    function ostfold() {
      const found = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(found !== undefined);
      return found;
    }

    function openStep() {
      const stored = openCase(CASE);
      return { ...stored, posts: [{ conversation: CHANNEL.id, message: "post-1" }] };
    }

    async function put(
      { name, account }: DemonstrationPerson,
      place: Parameters<typeof occupancy>[1],
      over: Partial<Occupancy> = {},
    ): Promise<void> {
      const identity = { person: account.objectId, displayName: name, accounts: [{ ...account }] };
      await stores.people.writeIdentity("ostfold", identity, undefined);
      await stores.people.writeOccupancy("ostfold", occupancy(account.objectId, place, over), undefined);
    }

    const lastTo = (user: CardUser): Reply => {
      const last = user.received().at(-1);
      assert.ok(last !== undefined, "nothing was received");
      return replyOf(last);
    };
    const opened = (user: CardUser) => user.say(`forankring ${CASE}`);
    const side = async () =>
      (await stores.anchorings.readAnchoring("ostfold", `${CASE}.municipalities`))?.value;

    async function asked(): Promise<Reply> {
      await contact.say("hei");
      await holder.press(await opened(holder), "anchoring/ask");
      return lastTo(contact);
    }

    async function secretsWritten(): Promise<void> {
      await contact.press(
        await asked(),
        "anchoring/answer",
        { words: SECRETS[0] ?? "" },
        { answer: "opposes" },
      );
      await holder.say(`notat ${CASE} ${SECRETS[1]}`);
      const draft = await holder.press(await opened(holder), "anchoring/form", {}, { form: "draft" });
      await holder.press(draft, "anchoring/draft", {
        stance: "consent-with-remark",
        words: SECRETS[2] ?? "",
      });
      const form = await holder.press(await opened(holder), "anchoring/form", {}, { form: "register" });
      await holder.press(form, "anchoring/register", {
        party: "hvaler",
        name: SECRETS[3] ?? "",
        answer: "doubts",
      });
    }

    it("goes from question to answer in two taps, and the representative sees who is silent", async () => {
      await contact.say("hei");
      let card: Reply | ClickAnswer = await holder.press(await holder.say(`sak ${CASE}`), "anchoring/open");
      assert.match(card.words, /Du taler for Fredrikstad og Hvaler\. Bare kommunesiden ser dette/);
      assert.match(card.words, /Ikke spurt \(2\)/);
      card = await holder.press(card, "anchoring/ask");
      assert.match(card.words, /Spurt: Fredrikstad\. Jeg når ikke Hvaler/);
      assert.match(card.words, /Sak BT-407: Nytt punkt om ansvar\. Hva mener dere om forslaget\?/);
      const question = lastTo(contact);
      assert.match(
        question.words,
        /spør hva Fredrikstad mener[\s\S]*20\. mai 2026[\s\S]*SSU vedtar den nye teksten/,
      );
      const answer = await contact.press(question, "anchoring/answer", {}, { answer: "doubts" });
      assert.match(answer.words, /Svaret for Fredrikstad er notert: i tvil/);
      card = await holder.say(`hvem har svart ${CASE}?`);
      assert.match(
        card.words,
        /I tvil \(1\)[\s\S]*Fredrikstad – Knut Prøve[\s\S]*ikke svart \(1\)[\s\S]*Hvaler/,
      );
      assert.match((await holder.press(card, "anchoring/remind")).words, /Minnet på|Jeg når ikke Hvaler/);
    });

    it("shows nothing of a side to the other, in any card, count or message, until it is released", async () => {
      await secretsWritten();
      const own = await opened(holder);
      for (const secret of SECRETS) assert.ok(own.words.includes(secret), secret);
      const before = bot.connector.sent.length;
      const seen: (Reply | ClickAnswer)[] = [
        await opened(hospital),
        await hospital.say(`hvem har svart ${CASE}`),
        await hospital.say(`sak ${CASE}`),
        await hospital.say(`utkast ${CASE}`),
        await cardUser(bot, odd).say(`forankring ${CASE}`),
        await cardUser(bot, mona).say(`forankring ${CASE}`),
        await cardUser(bot, tor).say(`forankring ${CASE}`),
        await cardUser(bot, per).say(`forankring ${CASE}`),
        await cardUser(bot, knut).say(`sak ${CASE}`),
      ];
      for (const verb of ["open", "form", "note", "draft", "register", "release", "ask", "remind", "answer"])
        for (const who of [hospital, cardUser(bot, odd), cardUser(bot, mona), cardUser(bot, tor)])
          seen.push(
            await bot.execute(
              `anchoring/${verb}`,
              {
                ...{ community: "ostfold", case: CASE, form: "release", mark: "falsk", words: "Falsk." },
                ...{
                  stance: "consent",
                  party: "fredrikstad",
                  name: "Falsk",
                  answer: "supports",
                  proposal: 1,
                },
                ...{ side: "municipalities", seat: "ssu-fredrikstad" },
              },
              { from: who.from, in: who.own },
            ),
          );
      const words = [
        ...seen.map((each) => JSON.stringify(each)),
        ...bot.connector.sent.slice(before).map(({ activity }) => JSON.stringify(activity)),
      ].join("\n");
      for (const secret of SECRETS) assert.ok(!words.includes(secret), secret);
      assert.doesNotMatch(words, /Støtter ikke \([1-9]|I tvil \([1-9]/);
      const kept = JSON.stringify(await side());
      assert.ok(!kept.includes("Falsk"), "a forged click was kept");
    });

    it("is released by the seat, to both sides, as a summary and nothing more", async () => {
      await holder.say("hjelp", CHANNEL);
      await secretsWritten();
      const form = await holder.press(await opened(holder), "anchoring/form", {}, { form: "release" });
      assert.match(form.words, /Dette ser begge sider[\s\S]*I tvil: Hvaler[\s\S]*Støtter ikke: Fredrikstad/);
      const done = await holder.press(form, "anchoring/release", { words: "Ledergruppene er spurt." });
      assert.match(done.words, /frigitt/);
      await bot.messenger.settled();
      const shared = JSON.stringify(bot.connector.updates.map(({ activity }) => activity));
      const seen = [shared, JSON.stringify(await hospital.say(`sak ${CASE}`))];
      for (const words of seen) {
        assert.match(words, /Ledergruppene er spurt\. I tvil: Hvaler\. Støtter ikke: Fredrikstad\./);
        for (const secret of SECRETS) assert.ok(!words.includes(secret), secret);
      }
    });

    it("is counted once however often a click is delivered, and a later answer follows the earlier", async () => {
      const question = await asked();
      const press = question.presses.find(({ data }) => data["answer"] === "supports");
      assert.ok(press !== undefined);
      const click = (answer: string, id: string) =>
        bot.execute(
          press.verb,
          { ...press.data, answer },
          { from: contact.from, in: contact.own, activity: { id } },
        );
      await click("supports", "klikk-1");
      await click("opposes", "klikk-2");
      await click("supports", "klikk-1");
      await holder.press(await opened(holder), "anchoring/remind");
      await bot.execute(
        "anchoring/ask",
        { community: "ostfold", case: CASE, side: "municipalities", seat: "ssu-fredrikstad" },
        { from: holder.from, in: holder.own },
      );
      const { answers, asks } = (await side()) ?? {};
      assert.deepEqual(
        answers?.map(({ answer }) => answer),
        ["supports", "opposes"],
      );
      const persons = asks?.map(({ contact }) => contact?.person) ?? [];
      assert.ok(persons.includes(knut.account.objectId));
      assert.equal(new Set(persons).size, persons.length);
    });

    it("is not opened where others can read: it says so, and goes to the personal conversation", async () => {
      await opened(holder);
      const there = await holder.say(`forankring ${CASE}`, CHANNEL);
      assert.match(there.words, /Her kan andre lese[\s\S]*sendt den til deg/);
      assert.doesNotMatch(there.words, /Ikke spurt/);
      assert.match(lastTo(holder).words, /Forankring av sak BT-407[\s\S]*Ikke spurt/);
      const noted = await holder.say(`notat ${CASE} ${SECRETS[1]}`, CHANNEL);
      assert.match(noted.words, /ikke lagret noe\. Det du skrev, står fortsatt her/);
      const data = { community: "ostfold", case: CASE, side: "municipalities", seat: "ssu-fredrikstad" };
      const clicked = await bot.execute("anchoring/ask", data, { from: holder.from, in: CHANNEL });
      assert.match(clicked.words, /Her kan andre lese/);
      assert.equal(await side(), undefined);
    });

    it("stores nothing about a patient, and shows the form again with the rest", async () => {
      const form = await holder.press(await opened(holder), "anchoring/form", {}, { form: "register" });
      const again = await holder.press(form, "anchoring/register", {
        party: "hvaler",
        name: "Siv Prøve",
        answer: "doubts",
        words: "Gjelder 01018012345 eller 13097248022.",
      });
      assert.match(again.words, /pasient|fødselsnummer|ikke lagret/i);
      assert.match(JSON.stringify(again.card), /Siv Prøve/);
      const question = await asked();
      const answered = await contact.press(
        question,
        "anchoring/answer",
        { words: "Spør 13097248022." },
        { answer: "doubts" },
      );
      assert.match(answered.words, /ikke lagret|pasient/i);
      assert.doesNotMatch(JSON.stringify(await side()), /13097248022/);
    });
  });
