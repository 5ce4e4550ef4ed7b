import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf, type DemonstrationPerson } from "../../src/demo/people.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { openStep } from "../../src/domain/cases/case-steps.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { readRoster, standingIn } from "../../src/domain/people/find-person.ts";
import type { ClickAnswer, Reply } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startWithPeople } from "./demonstration.ts";
import type { Place } from "./loopback.ts";

const CASE = "BT-407";
const DEADLINE = "2026-12-05";
const GROUP: Place = { id: "19:fagfolk@thread.v2", kind: "groupChat" };
const ANSWER = "Ordningen bør prøves i to år, ikke ett.";

const person = (name: string): DemonstrationPerson => ({
  name,
  account: { tenantId: "0e57f01d-0000-4000-8000-0000000000aa", objectId: `object-${name.split(" ")[0]}` },
  places: [],
});

for (const { name, open } of DATABASES)
  describe(`A hearing on ${name}`, function () {
    this.timeout(30_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let kommune: CardUser;
    let stranger: CardUser;
    let hospital: CardUser;
    let card: Reply | ClickAnswer;

    beforeEach(async () => {
      ({ stores, bot, close } = await startWithPeople(open));
      const cast = castOf(ostfold());
      kommune = cardUser(bot, cast.user);
      stranger = cardUser(bot, person("Nora Prøve"));
      const holder = cast.holders.find(({ places }) => places.some(({ side }) => side === "hospital"));
      assert.ok(holder !== undefined);
      hospital = cardUser(bot, holder);
      await stores.cases.writeCase(
        "ostfold",
        { id: CASE, events: prepared(), pending: [], posts: [] },
        undefined,
      );
    });
    afterEach(async () => await close());

    function ostfold() {
      const found = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(found !== undefined);
      return found;
    }

    function prepared(): CaseEvent[] {
      const base = { at: bot.clock.now().toString(), by: { person: "siri", name: "Siri Prøve" } };
      return [
        {
          ...base,
          kind: "submitted",
          title: "Felles mottak",
          need: "Mange innganger.",
          patients: "Kortere vei.",
        },
        {
          ...base,
          kind: "prepared",
          body: "ssu",
          type: "decision",
          routedAs: "strategic",
          background: "Bakgrunn.",
          assessment: "Vurdering.",
          proposal: { number: 1, points: ["Mottaket samles ett sted.", "Ordningen prøves i ett år."] },
          sides: ["municipalities", "hospital"],
        },
      ];
    }

    async function sendOut(written: Record<string, string> = {}): Promise<ClickAnswer> {
      const form = await kommune.press(await kommune.say(`sak ${CASE}`), "hearing/start");
      assert.match(form.words, /Moss kommune[\s\S]*Brukerorganisasjonene/);
      return kommune.press(form, "hearing/open", { deadline: DEADLINE, ...written });
    }

    const answerAs = async (
      user: CardUser,
      written: Readonly<Record<string, string>> = {},
    ): Promise<ClickAnswer> =>
      user.press(await user.say(`svar på høring ${CASE}`), "hearing/comment", {
        position: "remarks",
        words: ANSWER,
        ...written,
      });

    const stored = async () =>
      (await stores.hearings.listComments("ostfold", `${CASE}-1`, { limit: 50 })).items.map(
        ({ value }) => value,
      );
    const treated = async () => {
      const found = (await stores.cases.readCase("ostfold", CASE))?.value;
      const replayed = found && replayCase(CASE, found.events);
      assert.ok(replayed !== undefined);
      return replayed;
    };

    it("is answered by somebody without any seat, whom the secretariat confirms, assesses and puts into the table", async () => {
      card = await sendOut();
      assert.match(card.words, /Saken er på høring/);
      card = await stranger.say(`høring ${CASE}`);
      assert.match(card.words, /frist 5\. desember 2026, om 14 dager/);
      assert.match(card.words, /Mottaket samles ett sted[\s\S]*0 av \d+ instanser[\s\S]*kan bli offentlig/);
      assert.match((await stranger.say(`sak ${CASE}`)).words, /kan jeg ikke vise|ikke vise deg/i);

      card = await answerAs(stranger, { from: "sykehuset-ostfold" });
      assert.match(card.words, /Det teller når sekretariatet har bekreftet avsenderen/);
      assert.match(
        card.words,
        /Ikke bekreftet avsender[\s\S]*prøves i to år[\s\S]*0 av|0 av[\s\S]*Ikke bekreftet/,
      );

      card = await kommune.say(`høringssvar ${CASE}`);
      assert.match(card.words, /Ikke bekreftet avsender[\s\S]*fra Nora Prøve i Teams/);
      card = await kommune.press(card, "hearing/one");
      card = await kommune.press(card, "hearing/accept");
      assert.match(card.words, /Avsenderen er bekreftet[\s\S]*Ikke vurdert/);
      card = await kommune.press(card, "hearing/assess-form");
      assert.match(card.words, /prøves i to år/);
      card = await kommune.press(card, "hearing/assess", {
        words: "Prøvetiden er forlenget.",
        taken: "partly",
      });
      assert.match(
        card.words,
        /Vurderingen er lagret[\s\S]*Tatt til følge: delvis\. Prøvetiden er forlenget/,
      );
      assert.doesNotMatch(card.words, /Ikke vurdert/);
      assert.match((await stranger.say(`høring ${CASE}`)).words, /1 av \d+ instanser/);
    });

    it("knows the sender whose seat answers for the instance, and counts at once", async () => {
      await sendOut();
      card = await hospital.say(`svar på høring ${CASE}`);
      assert.doesNotMatch(card.words, /bekrefter sekretariatet avsenderen/);
      card = await hospital.press(card, "hearing/comment", { position: "supports" });
      assert.match(card.words, /Innspillet er mottatt\.[\s\S]*1 av/);
      assert.equal((await stored())[0]?.known, true);
    });

    it("keeps a sender's earlier words when they send new ones, and what they take back", async () => {
      await sendOut();
      await answerAs(hospital);
      bot.clock.move({ minutes: 1 });
      card = await answerAs(hospital, { words: "Vi har tenkt oss om." });
      assert.doesNotMatch(card.words, /prøves i to år/);
      card = await kommune.say(`høringssvar ${CASE}`);
      assert.match(card.words, /tenkt oss om[\s\S]*Erstattet av et nyere innspill[\s\S]*prøves i to år/);
      card = await hospital.press(await hospital.say(`høring ${CASE}`), "hearing/withdraw-form");
      card = await hospital.press(card, "hearing/withdraw");
      assert.match(card.words, /Innspillet er trukket[\s\S]*0 av/);
      assert.equal((await stored()).length, 2);
    });

    it("takes a form that is sent twice once", async () => {
      await sendOut();
      const form = await stranger.say(`svar på høring ${CASE}`);
      const written = { from: "moss", position: "against", words: ANSWER };
      await Promise.all([1, 2].map(() => stranger.press(form, "hearing/comment", written)));
      card = await stranger.press(form, "hearing/comment", written);
      assert.match(card.words, /allerede gjort/);
      assert.equal((await stored()).length, 1);
    });

    it("stays open after its deadline, and marks what comes then as late until the deadline is extended", async () => {
      await sendOut();
      bot.clock.move({ hours: 20 * 24 });
      assert.match(
        (await stranger.say(`høring ${CASE}`)).words,
        /Fristen var 5\. desember 2026\. Høringen er åpen/,
      );
      card = await answerAs(hospital);
      assert.match(card.words, /merket som sent[\s\S]*Kom etter fristen/);
      card = await kommune.press(await kommune.say(`høring ${CASE}`), "hearing/extend-form");
      card = await kommune.press(card, "hearing/extend", { deadline: "2026-12-04" });
      assert.match(card.words, /må være senere/);
      card = await kommune.press(card, "hearing/extend", { deadline: "2026-12-20" });
      assert.match(card.words, /Fristen er forlenget[\s\S]*frist 20\. desember/);
      assert.doesNotMatch((await kommune.say(`høringssvar ${CASE}`)).words, /Kom etter fristen/);
      assert.equal((await treated()).hearing?.deadline, "2026-12-20");
    });

    it("takes in what came by mail, and tells who is silent", async () => {
      await sendOut();
      card = await kommune.press(await kommune.say(`høring ${CASE}`), "hearing/register-form");
      const mail = { from: "moss", receivedOn: "2026-11-20", position: "remarks", words: ANSWER };
      assert.match(
        (await kommune.press(card, "hearing/register", { ...mail, receivedOn: "2026-12-24" })).words,
        /fram i tid/,
      );
      card = await kommune.press(card, "hearing/register", mail);
      assert.match(card.words, /Innspillet er registrert[\s\S]*1 av/);
      assert.deepEqual(
        (await stored()).map(({ sender, source, receivedOn, by }) => [sender, source, receivedOn, by]),
        [["Moss kommune", "mail", "2026-11-20", undefined]],
      );
      card = await kommune.say(`hvem har ikke svart på høringen ${CASE}?`);
      assert.match(card.words, /instanser har ikke svart/);
      assert.doesNotMatch(card.words, /Moss kommune/);
      card = await kommune.press(card, "hearing/reminded");
      assert.match(card.words, /Purringen er notert[\s\S]*21\. november 2026/);
      assert.match(
        (await kommune.say("hva svarte Moss?")).words,
        /Innspill fra Moss kommune[\s\S]*prøves i to år/,
      );
    });

    it("keeps the last step shut until it is closed, and says what has not been assessed", async () => {
      await sendOut();
      await answerAs(hospital);
      const roster = await readRoster(stores.people, "ostfold");
      const { user } = castOf(ostfold());
      const today = osloToday(bot.clock);
      const circumstances = {
        community: ostfold(),
        actor: { person: "siri", name: "Siri Prøve" },
        standing: standingIn(roster, user.account, ostfold(), today),
        at: bot.clock.now().toString(),
        today,
      };
      const opening = { step: 1, way: "meeting", body: "ssu" } as const;
      assert.deepEqual(openStep(await treated(), opening, circumstances), { refused: "hearing-open" });
      card = await kommune.press(await kommune.say(`høring ${CASE}`), "hearing/close");
      assert.match(card.words, /har ikke svart[\s\S]*1 innspill er ikke vurdert/);
      card = await kommune.press(card, "hearing/close");
      assert.match(card.words, /Høringen er lukket/);
      assert.equal((await treated()).hearing?.result?.unassessed, 1);
      assert.match((await stranger.say(`svar på høring ${CASE}`)).words, /Høringen er lukket/);
      assert.match((await kommune.say(`sak ${CASE}`)).words, /1 innspill er ikke vurdert/);
      card = await kommune.press(await kommune.say(`høringssvar ${CASE}`), "hearing/assess-form");
      await kommune.press(card, "hearing/assess", { words: "Ikke tatt inn.", taken: "no" });
      assert.equal((await treated()).hearing?.result?.unassessed, 0);
      assert.match((await kommune.say(`sak ${CASE}`)).words, /Alle innspill er vurdert/);
    });

    it("lets nobody but the secretariat do the secretariat's work, whatever they send", async () => {
      await sendOut();
      await answerAs(hospital);
      const [comment] = await stored();
      assert.ok(comment !== undefined);
      const data = { community: "ostfold", hearing: `${CASE}-1`, comment: comment.id };
      const before = await stores.hearings.readHearing("ostfold", `${CASE}-1`);
      const forged: readonly (readonly [string, Record<string, string | boolean>])[] = [
        ["assess", { words: "Ja", taken: "yes" }],
        ["accept", {}],
        ["withdraw", { words: "Bort" }],
        ["extend", { deadline: "2027-01-01" }],
        ["close", { confirmed: true }],
        ["reminded", {}],
        [
          "register",
          { form: "x", from: "moss", position: "against", words: "Nei", receivedOn: "2026-11-20" },
        ],
        ["silent", {}],
        ["table", {}],
      ];
      for (const [verb, more] of forged) {
        const at = { from: stranger.from, in: stranger.own };
        const { words } = await bot.execute(`hearing/${verb}`, { ...data, ...more }, at);
        assert.match(words, /[Bb]are (?:avsenderen eller )?sekretariatet|ikke vise deg/, verb);
        assert.doesNotMatch(words, /prøves i to år/, verb);
      }
      const opened = await bot.execute(
        "hearing/open",
        {
          community: "ostfold",
          case: CASE,
          form: "y",
          question: "?",
          deadline: DEADLINE,
          instances: "X",
          access: "public",
        },
        { from: stranger.from, in: stranger.own },
      );
      assert.match(opened.words, /[Bb]are sekretariatet/);
      assert.deepEqual(await stored(), [comment]);
      assert.deepEqual(await stores.hearings.readHearing("ostfold", `${CASE}-1`), before);
    });

    it("is shown to members only when it is not public", async () => {
      card = await sendOut({ access: "exempt" });
      assert.match(card.words, /Skriv hjemmelen/);
      card = await kommune.press(card, "hearing/open", { ground: "Offl. § 14" });
      assert.match(card.words, /Unntatt offentlighet \(Offl\. § 14\)/);
      assert.match((await stranger.say(`høring ${CASE}`)).words, /ikke vise deg/);
      assert.match((await stranger.say("høringer")).words, /Ingen saker er på høring/);
      assert.match((await hospital.say("høringer")).words, new RegExp(CASE));
      assert.match((await hospital.say(`høring ${CASE}`, GROUP)).words, /bare i din egen chat/);
    });

    it("is posted where people are, and its card counts the answers", async () => {
      await sendOut();
      card = await kommune.say(`høring ${CASE}`, GROUP);
      assert.match(card.words, /lagt ut her/);
      await answerAs(hospital);
      await bot.messenger.settled();
      const update = bot.connector.updates.filter(({ path }) => path.includes(GROUP.id)).at(-1);
      assert.match(JSON.stringify(update?.activity ?? ""), /1 av \d+ instanser/);
    });

    it("keeps nothing of what the guard stops, and shows the form again", async () => {
      await sendOut();
      card = await answerAs(stranger, { from: "moss", words: "Gjelder det 13097248022?" });
      assert.match(card.words, /opplysninger om en person/);
      assert.doesNotMatch(card.words, /13097248022/);
      assert.deepEqual(await stored(), []);
      card = await stranger.press(card, "hearing/comment", {
        from: "moss",
        position: "against",
        words: ANSWER,
      });
      assert.match(card.words, /Innspillet er mottatt/);
    });

    it("is opened once by two who press at the same time", async () => {
      const form = await kommune.press(await kommune.say(`sak ${CASE}`), "hearing/start");
      const opened = await Promise.all(
        [1, 2].map(() => kommune.press(form, "hearing/open", { deadline: DEADLINE })),
      );
      for (const { words } of opened) assert.match(words, /Høring i sak BT-407/);
      const { events } = await treated();
      assert.equal(events.filter(({ kind }) => kind === "hearing-opened").length, 1);
      assert.equal((await stores.hearings.listHearings("ostfold", { limit: 10 })).items.length, 1);
    });
  });
