import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf } from "../../src/demo/people.ts";
import { appendRecord } from "../../src/domain/cases/append-record.ts";
import { readRecordFacts } from "../../src/domain/cases/read-record-facts.ts";
import { verifyRecords } from "../../src/domain/cases/verify-records.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { recordContent } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startWithPeople } from "./demonstration.ts";

for (const { name, open } of DATABASES)
  describe(`Decision records on ${name}`, function () {
    this.timeout(20_000);
    let stores: Stores;
    let bot: Demonstration;
    let close: () => Promise<void>;
    let ostfold: Community;
    let secretary: CardUser;
    let member: CardUser;

    before(async () => {
      ({ stores, bot, close } = await startWithPeople(open));
      const found = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(found !== undefined);
      ostfold = found;
      const cast = castOf(ostfold);
      const [holder] = cast.holders;
      assert.ok(holder !== undefined);
      secretary = cardUser(bot, cast.user);
      member = cardUser(bot, holder);
      await appendRecord(
        stores.records,
        "ostfold",
        recordContent("BT-407", { decidedOn: date("2026-11-01") }),
        "SSU {number}/{yy}",
      );
    });
    after(async () => await close());

    it("are corrected by adding, once however often the form is sent, and stay whole", async () => {
      const form = await secretary.say("rett SSU 001/26");
      assert.match(form.words, /Rett SSU 001\/26/);
      const words = "Fristen er 1. oktober, ikke 1. september.";
      const done = await secretary.press(form, "record/correct", { words });
      assert.match(done.words, /SSU 001\/26 R1/);
      const again = await secretary.press(form, "record/correct", { words });
      assert.match(again.words, /SSU 001\/26 R1/);
      const shown = await secretary.say("vedtak SSU 001/26");
      assert.match(shown.words, /Nytt punkt om ansvar/);
      assert.match(shown.words, /Rettet 21\. november 2026 \(.*SSU 001\/26 R1\): Fristen er 1\. oktober/);
      const facts = await readRecordFacts(stores, ostfold, osloToday(bot.clock));
      assert.deepEqual(verifyRecords(facts).findings, []);
      assert.equal(facts.records.length, 2);
    });

    it("ask for the words when none are given, and lose nothing", async () => {
      const form = await secretary.say("rett vedtak SSU 001/26");
      const answer = await secretary.press(form, "record/correct", { words: "  " });
      assert.match(answer.words, /Skriv hva det riktige er/);
    });

    it("are corrected by nobody but the secretariat, also with a forged click", async () => {
      assert.match((await member.say("rett SSU 001/26")).words, /rettes av sekretariatet/);
      const form = await secretary.say("rett SSU 001/26");
      const forged = await member.press(form, "record/correct", { words: "Alt er annerledes." });
      assert.match(forged.words, /rettes av sekretariatet/);
      const { records } = await readRecordFacts(stores, ostfold, osloToday(bot.clock));
      assert.ok(records.every(({ words }) => words !== "Alt er annerledes."));
    });

    it("keep out what looks like a patient's identity number", async () => {
      const form = await secretary.say("rett SSU 001/26");
      const answer = await secretary.press(form, "record/correct", { words: "Gjelder 13097248022." });
      assert.match(answer.words, /opplysninger om en person/);
      const { records } = await readRecordFacts(stores, ostfold, osloToday(bot.clock));
      assert.equal(records.length, 2);
    });

    it("say so when no record has the number", async () => {
      assert.match((await secretary.say("rett SSU 077/26")).words, /finner ikke det vedtaket/);
    });
  });
