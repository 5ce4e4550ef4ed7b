import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf, everyoneIn } from "../../src/demo/people.ts";
import type { Case } from "../../src/domain/cases/case.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { intentsOf } from "../../src/flows/intents-of.ts";
import { decidedCaseOf } from "../builders/decided-case.ts";
import type { ClickAnswer, Reply } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startWithPeople } from "./demonstration.ts";

const CASE = "BT-407";
const OTHER = "CD-123";

for (const { name, open } of DATABASES)
  describe(`After a decision, on ${name}`, function () {
    this.timeout(30_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let ostfold: Community;
    let ingrid: CardUser;
    let card: Reply | ClickAnswer;

    before(async () => {
      ({ stores, bot, close } = await startWithPeople(open));
      const found = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(found !== undefined);
      ostfold = found;
      ingrid = cardUser(bot, castOf(ostfold).user);
      for (const person of everyoneIn(castOf(ostfold))) await cardUser(bot, person).say("hei");
      await decide(CASE, decidedCaseOf({ routedAs: "changes-agreement" }));
      await decide(OTHER, decidedCaseOf({ fields: { requiresImplementation: true } }));
      await bot.sweep();
    });
    after(async () => await close());

    /** As it is when the body has just agreed: nothing has been carried out. */
    async function decide(id: string, decided: Case): Promise<void> {
      const events = decided.events.filter(({ kind }) => kind !== "recorded");
      const before = replayCase(id, events.slice(0, -1));
      assert.ok(before !== undefined);
      const pending = intentsOf(before, events.slice(-1));
      const pendingSince = bot.clock.now().toString();
      await stores.cases.writeCase(
        "ostfold",
        { id, events: [...events], pending, pendingSince, posts: [] },
        undefined,
      );
    }

    function holderOf(seat: string): CardUser {
      const person = castOf(ostfold).holders.find(({ places }) =>
        places.some((place) => place.seat === seat),
      );
      assert.ok(person !== undefined, seat);
      return cardUser(bot, person);
    }

    async function read(id: string): Promise<Case> {
      const stored = await stores.cases.readCase("ostfold", id);
      const treated = stored && replayCase(id, stored.value.events);
      assert.ok(treated !== undefined);
      return treated;
    }

    it("tells each partner's own people what binds whom, on whose behalf they are told", async () => {
      await bot.messenger.settled();
      const told = JSON.stringify(holderOf("ssu-moss").received());
      assert.match(told, /Tilrådd: Frister/);
      assert.match(told, /Vedtatt: Frister.*Vedtaket binder Sykehuset Østfold, Halden, Moss/);
      assert.match(told, /på vegne av Moss/);
    });

    it("shows how far the councils and the board are, what is missing first", async () => {
      card = await ingrid.say("Hvor langt er kommunene?");
      assert.match(card.words, /0 av 14 har vedtatt/);
      assert.match(card.words, /Mangler \(14\)/);
      assert.match(card.words, /Sykehuset Østfold \(styret\)/);
    });

    it("takes many rows at once from the secretariat, or none when one is wrong", async () => {
      const form = await ingrid.press(card, "followup/lines-form");
      const wrong = await ingrid.press(form, "followup/lines", {
        lines: "Halden; 12.11.2026; 4/26\nOslo; 12.11.2026",
      });
      assert.match(wrong.words, /Linje 2: fant ikke partneren/);
      assert.equal((await read(CASE)).adoptions.length, 0);
      card = await ingrid.press(wrong, "followup/lines", {
        lines: "Halden kommune; 12.11.2026; 4/26\nSarpsborg\t2026-11-13\t17/26\nFredrikstad; 03.12.2026",
      });
      assert.match(card.words, /2 av 14 har vedtatt/);
      assert.match(card.words, /Har satt dato \(1\)/);
    });

    it("takes a council's word from its own seat, and not from another's by a forged click", async () => {
      const moss = holderOf("ssu-moss");
      const form = await moss.press(await moss.say(`meld fra om vedtak ${CASE}`), "followup/note", {
        party: "moss",
        on: "2026-11-19",
        reference: "8/26",
      });
      assert.match(form.words, /Lagret for Moss/);
      const forged = await bot.execute(
        "followup/note",
        { community: "ostfold", case: CASE, party: "rakkestad", result: "adopted", on: "2026-11-19" },
        { from: moss.from, in: moss.own },
      );
      assert.match(forged.words, /bare melde fra for partnere som plassen din taler for/);
      assert.deepEqual(
        (await read(CASE)).adoptions.map(({ party }) => party),
        ["halden", "sarpsborg", "fredrikstad", "moss"],
      );
    });

    it("offers a new round or the ladder when one says no", async () => {
      const form = await ingrid.press(await ingrid.say(`vedtak i kommunene ${CASE}`), "followup/note-form");
      card = await ingrid.press(form, "followup/note", {
        party: "rakkestad",
        result: "rejected",
        on: "2026-11-18",
        words: "For dyrt.",
      });
      assert.match(card.words, /ikke enige om én tekst/);
      const round = await ingrid.press(card, "case/start");
      assert.match(round.words, /Ny runde: Frister/);
    });

    it("climbs from the leaders' dialogue only when it has been tried, and makes a bundle without names", async () => {
      const form = await ingrid.press(card, "followup/take-form");
      card = await ingrid.press(form, "followup/take", { words: "Ingrid Berg mener det er for dyrt." });
      assert.match(card.words, /Trinn 1 av 3: Dialog mellom lederne/);
      assert.match(card.words, /Frist:\s+ikke oppgitt/);
      for (const point of ["+described", "+met"]) {
        const checklist = await ingrid.press(card, "followup/check-form");
        card = await ingrid.press(checklist, "followup/check", { point });
      }
      const climb = await ingrid.press(card, "followup/climb-form");
      card = await ingrid.press(climb, "followup/climb", { words: "Ikke løst." });
      assert.match(card.words, /Trinn 2 av 3/);
      const bundle = await ingrid.press(card, "followup/bundle");
      for (const { name: person } of everyoneIn(castOf(ostfold)))
        assert.ok(!bundle.words.includes(person), person);
    });

    it("stands still meanwhile, and is back where it was when they agree", async () => {
      assert.match((await ingrid.say(`meld fra om vedtak ${CASE}`)).words, /uenige i denne saken/);
      const form = await ingrid.press(card, "followup/settle-form");
      card = await ingrid.press(form, "followup/settle", {
        outcome: "agreed",
        words: "Rakkestad tar saken på nytt.",
      });
      assert.match(card.words, /tilbake der den var/);
      assert.equal((await read(CASE)).state, "decided");
    });

    it("takes receipts by one press for all that a seat speaks for, and counts partners", async () => {
      const moss = holderOf("ssu-moss");
      card = await moss.say("Hvem har ikke iverksatt?");
      assert.match(card.words, /0 av 14 har meldt/);
      card = await moss.press(card, "followup/confirm");
      assert.match(card.words, /Takk\. Meldt for Moss/);
      const forged = await bot.execute(
        "followup/confirm",
        { community: "ostfold", case: OTHER, parties: "halden" },
        { from: moss.from, in: moss.own },
      );
      assert.match(forged.words, /bare melde fra for partnere/);
      assert.ok((await read(OTHER)).implementedBy.every(({ party }) => party !== "halden"));
    });

    it("is evaluated by the secretariat, and an adjustment begins a new case with what was learnt", async () => {
      const form = await ingrid.say(`evaluer ${OTHER}`);
      card = await ingrid.press(form, "followup/evaluate", {
        conclusion: "adjust",
        words: "Fristen er for kort.",
      });
      assert.match(card.words, /Må justeres/);
      const start = await ingrid.press(card, "case/start");
      assert.match(start.words, /Justering: Frister/);
      const refused = await holderOf("ssu-moss").say(`evaluer ${OTHER}`);
      assert.match(refused.words, /bare sekretariatet/);
    });

    it("strikes what may not be stored, and keeps the rest of the form", async () => {
      const form = await ingrid.say(`evaluer ${OTHER}`);
      const mended = await ingrid.press(form, "followup/evaluate", {
        conclusion: "works",
        words: "Gjelder 13097248022.",
      });
      assert.ok(!mended.words.includes("13097248022"));
      assert.equal((await read(OTHER)).evaluation?.conclusion, "adjust");
    });
  });
