import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf, everyoneIn } from "../../src/demo/people.ts";
import type { Community } from "../../src/domain/community/community.ts";
import type { ClickAnswer, Reply } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startDemonstration, startWithPeople } from "./demonstration.ts";
import type { Place } from "./loopback.ts";

const GROUP: Place = { id: "19:ssu-ostfold@thread.v2", kind: "groupChat" };
const QUESTION = "Hvem avgjør når vi er uenige om retningslinje 12?";
const NEW_WORDS =
  "Uenighet drøftes først mellom partene. Løses den ikke der, avgjør SSU saken innen seks uker.";
const TASK = "Lag en mal for å melde uenighet";
const FSU_DAY = "2026-11-28";
const SSU_DAY = "2026-12-05";
const DUE = "2027-01-04";

for (const { name, open } of DATABASES)
  describe(`The whole thread on ${name}, from a question to the reminder`, function () {
    this.timeout(30_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let ostfold: Community;
    let ingrid: CardUser;
    let caseId = "";
    let card: Reply | ClickAnswer;

    before(async () => {
      ({ stores, bot, close } = await startWithPeople(open));
      const found = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(found !== undefined);
      ostfold = found;
      ingrid = cardUser(bot, castOf(ostfold).user);
      // Whoever has written to the bot can be written to.
      for (const person of everyoneIn(castOf(ostfold))) await cardUser(bot, person).say("hei");
    });
    after(async () => await close());

    function holderOf(seat: string): CardUser {
      const person = castOf(ostfold).holders.find(({ places }) =>
        places.some((place) => place.seat === seat),
      );
      assert.ok(person !== undefined, seat);
      return cardUser(bot, person);
    }

    function inGroup(sent: Demonstration["connector"]["sent"]): readonly string[] {
      return sent
        .filter(({ path }) => path.includes(GROUP.id))
        .map(({ activity }) => JSON.stringify(activity));
    }

    async function openCase(user: CardUser): Promise<Reply> {
      return user.say(`sak ${caseId}`);
    }

    /** Ingrid plans a meeting, puts the case on its agenda, sends the notice and, a week later, says who is there. */
    async function callMeeting(body: string, day: string, absent: readonly string[] = []): Promise<void> {
      card = await ingrid.say(`nytt møte i ${body.toUpperCase()} ${day}`);
      card = await ingrid.press(card, "meeting/plan", { place: "Kalnes" });
      card = await ingrid.press(card, "meeting/add-case", { add: caseId });
      card = await ingrid.press(card, "meeting/notice");
      bot.clock.move({ hours: 24 * 7 });
      card = await ingrid.press(card, "meeting/attendance");
      const away = Object.fromEntries(absent.map((seat) => [`seat-${seat}`, "absent"]));
      card = await ingrid.press(card, "meeting/attendance", away);
    }

    it("finds the clause that governs, and who may change it", async () => {
      card = await ingrid.say(QUESTION);
      assert.match(card.words, /Retningslinje nr\. 12 gjelder her/);
      assert.match(card.words, /SSU.*beslutter ved konsensus/);
    });

    it("becomes a case from the answer, with three fields", async () => {
      card = await ingrid.press(card, "case/start");
      card = await ingrid.press(card, "case/submit", {
        title: "Frist for å avgjøre uenighet",
        need: "Ingen vet hvor lenge en uenighet kan bli liggende.",
        patients: "Pasienten slipper å vente på at vi blir enige.",
      });
      caseId = idIn(card);
      assert.notEqual(caseId, "", card.words);
    });

    it("gets a paper with new words for the clause and a task with a date", async () => {
      card = await ingrid.press(await openCase(ingrid), "case/form", {}, { form: "prepare" });
      card = await ingrid.press(card, "case/prepare", {
        points: "Punktet om tvister får en frist.",
        clauseText: NEW_WORDS,
        task: TASK,
        taskOwner: "halden",
        taskDue: DUE,
      });
      assert.match(card.words, /Forslag til vedtak/);
      assert.ok(card.words.includes(NEW_WORDS), card.words);
    });

    it("goes nowhere until the other side's secretary has confirmed who treats it", async () => {
      assert.match(card.words, /Venter på at sykehusets sekretariat bekrefter/);
      const jonas = cardUser(bot, castOf(ostfold).otherSecretary);
      card = await jonas.press(await openCase(jonas), "case/confirm-route");
      assert.match(card.words, /Begge sider har bekreftet veien/);
    });

    it("is shown to all in the group, on a card that is kept up to date", async () => {
      await ingrid.say(`sak ${caseId}`, GROUP);
      const [shared] = inGroup(bot.connector.sent);
      assert.ok(shared?.includes(NEW_WORDS), shared);
    });

    it("is agreed on in FSU, which only discusses it", async () => {
      await callMeeting("fsu", FSU_DAY);
      card = await ingrid.press(card, "meeting/note");
      const after = await openCase(ingrid);
      assert.match(after.words, /Trinn 1 av 2 er avsluttet/);
    });

    it("is not decided in SSU while one of ten objects and another is absent", async () => {
      await callMeeting("ssu", SSU_DAY, ["ssu-sykehuset-5"]);
      card = await ingrid.press(
        card,
        "meeting/note",
        { seat: "ssu-sykehuset-1", stance: "cannot-consent", words: "Vi vet ikke hva det koster." },
        { exception: true },
      );
      card = await ingrid.press(card, "meeting/close-item");
      assert.match(card.words, /Sykehuset Østfold 1/);
      assert.match((await openCase(ingrid)).words, /8 av 10 plasser/);
    });

    it("is decided when the one agrees after all and the absent one confirms", async () => {
      for (const seat of ["ssu-sykehuset-1", "ssu-sykehuset-5"]) {
        const holder = holderOf(seat);
        await holder.press(await openCase(holder), "case/stance", {}, { stance: "consent" });
      }
      card = await ingrid.say(`møte i SSU ${SSU_DAY}`);
      card = await ingrid.press(card, "meeting/item", {}, { item: 1 });
      card = await ingrid.press(card, "meeting/close-item");
      assert.match((await openCase(ingrid)).words, /Vedtatt ved konsensus i SSU/);
    });

    it("is announced in the group under its number, and the card there says so too", async () => {
      await bot.messenger.settled();
      assert.match(
        inGroup(bot.connector.sent).at(-1) ?? "",
        /SSU 001\/26.*Vedtaket binder Sykehuset .*Halden.*Moss/s,
      );
      for (const words of [/Sak .*Vedtatt ved konsensus i SSU/s, /Møte i SSU.*Vedtatt: SSU 001\/26/s])
        assert.ok(
          inGroup(bot.connector.updates).some((update) => words.test(update)),
          String(words),
        );
    });

    it("has one numbered record, which binds every party", async () => {
      const head = await stores.records.readHead("ostfold", "ssu-2026");
      const record = head?.value.last;
      assert.equal(record?.number, "SSU 001/26");
      assert.equal(record?.case, caseId);
      assert.equal(record?.stances.length, 10);
      assert.equal(record?.binds.length, ostfold.parties.length);
    });

    it("stands in the minutes, which everybody who was there approves", async () => {
      card = await ingrid.say(`møte i SSU ${SSU_DAY}`);
      card = await ingrid.press(card, "meeting/minutes");
      assert.match(card.words, /SSU 001\/26/);
      card = await ingrid.press(card, "meeting/send-minutes");
      const present = everyoneIn(castOf(ostfold)).filter(({ places }) =>
        places.some(({ body, seat }) => body === "ssu" && seat !== undefined && seat !== "ssu-sykehuset-5"),
      );
      for (const person of present) {
        const member = cardUser(bot, person);
        card = await member.press(await member.say(`møte i SSU ${SSU_DAY}`), "meeting/minutes");
        card = await member.press(card, "meeting/approve");
      }
      const meeting = await stores.meetings.readMeeting("ostfold", `ssu-${SSU_DAY}`);
      assert.equal(meeting?.value.minutes?.state, "approved");
    });

    it("is answered with the new words, who adopted them, when, and under which number", async () => {
      card = await ingrid.say(QUESTION);
      assert.ok(card.words.includes(NEW_WORDS), card.words);
      assert.match(card.words, /SSU 001\/26/);
      assert.match(card.words, /5\. desember 2026/);
    });

    it("has become a task in the plan", async () => {
      card = await ingrid.say("tiltak fra vedtak");
      assert.ok(card.words.includes(TASK), card.words);
      assert.match(card.words, /4\. januar 2027/);
    });

    it("reminds those who answer for the task when its day comes, and nobody else", async () => {
      await bot.sweep();
      const before = bot.connector.sent.length;
      bot.clock.move({ hours: 24 * 30 });
      await bot.sweep();
      const sent = bot.connector.sent
        .slice(before)
        .filter(({ activity }) => JSON.stringify(activity).includes(TASK));
      const reminded = everyoneIn(castOf(ostfold)).filter(({ account }) =>
        sent.some(({ path }) => path.includes(account.objectId)),
      );
      const halden = everyoneIn(castOf(ostfold)).filter(({ places }) =>
        places.some(({ seat, side }) => side !== undefined && seat?.endsWith("-halden")),
      );
      assert.equal(halden.length, 2);
      assert.deepEqual(reminded, halden);
    });

    it("is the same after the service has started again", async () => {
      const again = await startDemonstration(stores, bot.clock);
      try {
        const [answer] = await again.say(QUESTION, { from: ingrid.from, in: ingrid.own });
        assert.ok(answer?.words.includes(NEW_WORDS), answer?.words);
      } finally {
        await again.close();
      }
    });
  });

function idIn({ words }: Reply | ClickAnswer): string {
  return /[A-Z]{2}-\d{3}/.exec(words)?.[0] ?? "";
}
