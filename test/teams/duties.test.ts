import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf } from "../../src/demo/people.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startWithPeople } from "./demonstration.ts";

for (const { name, open } of DATABASES)
  describe(`Duties on ${name}`, function () {
    this.timeout(20_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let secretary: CardUser;
    let member: CardUser;
    let neighbour: CardUser;

    before(async () => {
      ({ stores, bot, close } = await startWithPeople(open));
      const castIn = (id: string) => {
        const community = bot.communities.find((each) => each.id === id);
        assert.ok(community !== undefined);
        return castOf(community);
      };
      const innlandet = castIn("innlandet");
      const [holder] = innlandet.holders;
      const stranger = castIn("ostfold").holders.at(-1);
      assert.ok(holder !== undefined && stranger !== undefined);
      secretary = cardUser(bot, innlandet.otherSecretary);
      member = cardUser(bot, holder);
      neighbour = cardUser(bot, stranger);
    });
    after(async () => await close());

    it("are listed with day, source, counting and assumption; what has no day says what is missing", async () => {
      const list = await member.say("plikter");
      assert.match(list.words, /Årlig gjennomgang: Samarbeidsavtalen/);
      assert.match(list.words, /1\. mars 2027, om 100 dager/);
      assert.match(list.words, /Varighet, revisjon og oppsigelse, punkt 2\. Samme dag hvert år/);
      assert.match(list.words, /Antatt: Kilden sier ikke hvilken måned/);
      const undated = await member.press(list, "duty/show", {}, { what: "undated" });
      assert.match(
        undated.words,
        /Dialogmøte: helseregion Gjøvik\/Hadeland\nGjelder også: helseregion Valdres/,
      );
      assert.match(undated.words, /Kilden sier hvor ofte ledelsen skifter, men ikke fra når/);
    });

    it("tell when the agreement must be revised, and the way back from that day", async () => {
      const revision = await member.say("når må avtalen revideres?");
      assert.match(revision.words, /1\. mars 2028.*\n.*punkt 3\. Regnet fra sist det ble gjort/);
      assert.match(revision.words, /Ikrafttredelsen er brukt/);
      const back = await member.press(revision, "duty/back");
      assert.match(back.words, /Kommunestyrene\nBegynn senest 11\. oktober 2027/);
      assert.match((await member.say("regn tilbake fra 01.06.2027")).words, /Det er ikke tid nok\. «Høring»/);
      assert.match((await member.say("regn tilbake")).words, /Fra hvilken dag/);
    });

    it("refuse a day for the end without a day of notice, and keep warning, notice and end apart", async () => {
      assert.match((await member.say("når er vi ute?")).words, /ingen oppsigelse er kjent/);
      const { words } = await member.say("hva om vi sier opp 01.03.2027");
      for (const line of [
        /Internt varsel: senest 1\. november 2026/,
        /Ute: 1\. mars 2028/,
        /31\. desember 2028/,
      ])
        assert.match(words, line);
    });

    it("are noted by the secretariat, once however often it is pressed; then the next year is shown", async () => {
      assert.match((await member.say("avtalen er gjennomgått")).words, /Bare sekretariatet/);
      const asked = await secretary.say("avtalen er gjennomgått uten endring");
      assert.match(asked.words, /Gjelder 1\. mars 2027/);
      for (const _ of [1, 2])
        assert.match((await secretary.press(asked, "duty/note")).words, /ingen endring/);
      const kept = await stores.dutyLog.readSeries("innlandet", "annual-review:SA");
      assert.deepEqual(
        kept?.value.entries.map(({ intended, result }) => [intended, result]),
        [["2027-03-01", "no-change"]],
      );
      const next = await secretary.say("når er neste årlige gjennomgang?");
      assert.match(next.words, /Sist gjennomgått 21\. november 2026: ingen endring/);
      assert.doesNotMatch(next.words, /1\. mars 2027/);
    });

    it("are noted from a form too, and the next date is counted from the day it was done", async () => {
      const form = await secretary.say("avtalen er revidert");
      const early = await secretary.press(form, "duty/note", { on: "2026-12-24" });
      assert.match(early.words, /Dagen er ikke kommet ennå/);
      const noted = await secretary.press(form, "duty/note", { on: "2026-11-10", note: "Vedtatt av alle." });
      assert.match(noted.words, /Notert: Revisjon/);
      assert.match((await member.say("når må avtalen revideres")).words, /10\. november 2030/);
    });

    it("lose nothing but the remark when the guard stops it", async () => {
      const form = await secretary.say("avtalen er revidert");
      const struck = await secretary.press(form, "duty/note", { note: "Gjelder 13097248022." });
      assert.match(struck.words, /Noter: Revisjon/);
      const kept = await stores.dutyLog.readSeries("innlandet", "revision:SA");
      assert.equal(kept?.value.entries.length, 1);
    });

    it("are the community's own: an outsider gets the clause from the agreement, and no list", async () => {
      assert.doesNotMatch(
        (await neighbour.say("når må avtalen i Innlandet revideres?")).words,
        /Regnes slik/,
      );
      const own = await neighbour.say("plikter");
      // The plan that it shows has run out, and nothing has taken its place.
      assert.match(own.words, /Slutten på perioden: Handlingsplan for Helsefellesskapet Østfold/);
      assert.doesNotMatch(own.words, /Innlandet/);
    });
  });
