import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { type DecisionRecord, nextRecord } from "../../src/domain/cases/decision-record.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { recordContent } from "../builders/decided-cases.ts";
import { clause, date } from "../builders/documents.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startDemonstration } from "./demonstration.ts";
import type { Person } from "./loopback.ts";

const QUESTION = "Hvem avgjør når vi er uenige om retningslinje 12?";
const OLD_WORDS = "Tvister om denne rutinen ble den gang løst i samhandlingsutvalget.";
const outsider: Person = {
  id: "29:nurse",
  name: "Sykepleier",
  objectId: "object-nurse",
  tenantId: "elsewhere",
};

const RECORD: DecisionRecord = nextRecord(
  recordContent("BT-407", {
    title: "Opplæring i melding av avvik",
    bodyName: "SSU",
    decidedOn: date("2025-09-03"),
    reservations: ["ssu-sykehuset-1"],
    proposal: {
      number: 1,
      points: ["Alle partnere lærer opp sine ansatte i å melde avvik innen nyttår."],
      clause: {
        community: "ostfold",
        document: "R12",
        clause: "R12/tvister/1",
        baseVersion: "v1",
        text: "Nye ord.",
      },
    },
  }),
  "SSU {number}/{yy}",
  undefined,
);

/** Retningslinje 12 as it stood from 2021: other words on disputes, and a clause that is gone. */
async function addOlderVersion({ agreements }: Stores): Promise<void> {
  const corpus = await agreements.readCorpus("ostfold");
  const entry = corpus?.value.documents.find(({ head }) => head.id === "R12");
  const now = entry?.versions.at(-1);
  const version = now && (await agreements.readVersion("ostfold", "R12", now.id));
  assert.ok(corpus !== undefined && entry !== undefined && version !== undefined);
  const older = {
    ...version,
    id: "0a1b2c3d4e5f6071",
    adoption: { body: "Samhandlingsutvalget", date: date("2021-03-01"), caseReference: "Sak 7-21" },
    inForceFrom: date("2021-03-01"),
    clauses: [
      ...version.clauses.map((each) => (each.id === "R12/tvister/1" ? { ...each, text: OLD_WORDS } : each)),
      clause("Retningslinjen evalueres hvert år.", { id: "R12/evaluering/1", headings: ["Evaluering"] }),
    ],
  };
  await agreements.putVersion("ostfold", older);
  const versions = [{ id: older.id, inForceFrom: older.inForceFrom }, ...entry.versions];
  const documents = corpus.value.documents.map((each) => (each === entry ? { ...entry, versions } : each));
  const next = { ...corpus.value, revision: corpus.value.revision + 1, documents };
  assert.equal((await agreements.writeCorpus("ostfold", next, corpus.etag)).outcome, "written");
}

for (const { name, open } of DATABASES)
  describe(`Answering at depth on ${name}`, function () {
    this.timeout(30_000);
    let bot: Demonstration;
    let close: () => Promise<void>;
    let ingrid: CardUser;
    const sayAs = async (from: Person, text: string) => (await bot.say(text, { from })).at(-1)?.words ?? "";
    const say = async (text: string) => (await ingrid.say(text)).words;

    before(async () => {
      const { stores, close: closeStores } = await open();
      bot = await startDemonstration(stores);
      close = async () => {
        await bot.close();
        await closeStores();
      };
      await seedDemonstrationPeople(stores, bot.communities, osloToday(bot.clock), "off");
      await addOlderVersion(stores);
      await stores.records.createRecord("ostfold", RECORD);
      const ostfold: Community | undefined = bot.communities.find(({ id }) => id === "ostfold");
      assert.ok(ostfold !== undefined);
      ingrid = cardUser(bot, castOf(ostfold).user);
      const meeting = { body: "ssu", place: "Kalnes", agenda: [], attendance: [] };
      for (const [day, deadline] of [
        ["2026-12-05", "2026-11-14"],
        ["2027-02-20", "2027-01-30"],
      ] as const)
        await stores.meetings.writeMeeting(
          "ostfold",
          { ...meeting, id: `ssu-${day}`, date: date(day), casesDeadline: date(deadline) },
          undefined,
        );
    });
    after(async () => await close());

    describe("who may decide", () => {
      it("is told a member with who sits there for them, the next meeting and the next chance", async () => {
        const answer = await say(QUESTION);
        assert.match(answer, /SSU.*beslutter ved konsensus i to trinn/);
        assert.match(answer, /Fredrikstad og Hvaler/);
        assert.match(answer, /Neste møte i SSU:[\s\S]*5\. desember 2026/);
        assert.match(
          answer,
          /fristen gikk ut 14\. november 2026; neste mulighet er møtet 20\. februar 2027, med frist 30\. januar 2027/,
        );
      });

      it("is told an outsider without a name or a date", async () => {
        const answer = await sayAs(outsider, QUESTION);
        assert.match(answer, /SSU.*beslutter ved konsensus i to trinn/);
        assert.doesNotMatch(answer, /Fredrikstad og Hvaler|Neste møte|fristen/);
      });

      it("is asked again from the answer", async () => {
        await say(QUESTION);
        assert.match(await say("hvem bestemmer det?"), /SSU[\s\S]*Neste møte i SSU[\s\S]*Tvister, punkt 1/);
      });
    });

    describe("going on", () => {
      it("asks the same elsewhere, in the language of the question", async () => {
        await say("Kor ofte møtest SSU?");
        const answer = await say("og i Innlandet?");
        assert.match(answer, /SSU har møter fire til fem ganger i året/);
        assert.match(answer, /Høyrer til/);
      });

      it("shows the whole section, page by page", async () => {
        await say("Hvem er arbeidsgiver for kommunens ansatte i et felles prosjekt?");
        const section = await say("vis hele");
        assert.match(section, /Organisering og ansvar/);
        for (const number of [1, 2, 3, 4, 5, 6])
          assert.ok(section.includes(`R12/organisering-og-ansvar/${number}`), String(number));
        await say("vis hele hol/6-2/1 side 1");
        assert.match(await say("vis mer"), /§ 6-2/);
      });

      it("repeats the last answer in another language", async () => {
        const person: Person = { id: "29:anna", name: "Anna", objectId: "object-anna", tenantId: "t" };
        await sayAs(person, QUESTION);
        assert.match(await sayAs(person, "in English"), /Guideline no\. 12 applies here/);
      });

      it("does not pass the former clause off as an answer about something else", async () => {
        await say("Hvem avgjør når vi er uenige om retningslinje 12?");
        assert.doesNotMatch(await say("hva med parkering?"), /gjelder her/);
      });

      it("says so when there is nothing to go on from, also after half an hour", async () => {
        const person: Person = { id: "29:ny", name: "Ny", objectId: "object-ny", tenantId: "t" };
        for (const text of ["vis hele", "og i Innlandet?", "hvem bestemmer det?", "når da?"])
          assert.match(await sayAs(person, text), /Jeg vet ikke hva du sikter til/, text);
        await sayAs(person, QUESTION);
        assert.doesNotMatch(await sayAs(person, "vis hele"), /sikter til/);
        bot.clock.move({ minutes: 31 });
        assert.match(await sayAs(person, "vis hele"), /Jeg vet ikke hva du sikter til/);
      });

      it("is for each person alone, and leaves nothing in the log", async () => {
        await say(QUESTION);
        assert.match(await sayAs({ ...outsider, objectId: "object-other" }, "vis hele"), /sikter til/);
        assert.ok(!bot.logLines.some((line) => /uenige|Innlandet\?/.test(line)));
      });
    });

    describe("on a date", () => {
      it("answers from the version then in force, and marks it as replaced", async () => {
        const answer = await say("Hva sa retningslinje 12 om tvister 1. mars 2023?");
        assert.ok(answer.includes(OLD_WORDS), answer);
        assert.match(answer, /Retningslinje nr\. 12 gjaldt 1\. mars 2023/);
        assert.match(answer, /Denne versjonen gjaldt fra 1\. mars 2021 til 11\. februar 2024/);
        assert.match(answer, /Gjelder ikke lenger: erstattet av en ny versjon 12\. februar 2024/);
        assert.doesNotMatch(answer, /Meld inn sak|Hvem kan endre dette/);
      });

      it("asks the question before on that date", async () => {
        await say(QUESTION);
        assert.ok((await say("hva gjaldt 1. mars 2023?")).includes(OLD_WORDS));
        assert.match(await say("vis hele"), /Evaluering[\s\S]*Retningslinjen evalueres hvert år/);
      });

      it("says which day it took for a month or a year", async () => {
        assert.match(
          await say("Hva sa retningslinje 12 om tvister i januar 2024?"),
          /Du nevnte bare måneden, så jeg svarer for 31\. januar 2024/,
        );
        assert.match(await say("og i 2022?"), /Du nevnte bare året, så jeg svarer for 31\. desember 2022/);
      });

      it("lists what was in force when nothing else is asked", async () => {
        const person: Person = { id: "29:dato", name: "Dato", objectId: "object-dato", tenantId: "t" };
        const answer = await sayAs(person, "Hva gjaldt 1. mars 2022?");
        assert.match(answer, /Dette gjaldt 1\. mars 2022 for Helsefellesskapet Østfold/);
        assert.match(answer, /Retningslinje nr\. 12/);
        assert.doesNotMatch(answer, /Handlingsplan for/);
      });

      for (const [text, words] of [
        [
          "Hva sa retningslinje 12 om tvister 1. mars 2019?",
          /ingen versjon av Retningslinje nr\. 12 som gjaldt 1\. mars 2019[\s\S]*fra 1\. mars 2021/,
        ],
        [
          "Kva sa retningslinje 12 om tvistar 1. mars 2019?",
          /ingen versjon av Retningslinje nr\. 12 som galdt 1\. mars 2019/,
        ],
        [
          "What did guideline 12 say about disputes on 1 March 2019?",
          /no version of Guideline no\. 12 that applied on 1 March 2019/,
        ],
        ["Hva gjelder om tvister 1. mars 2030?", /Den datoen har ikke vært ennå/],
      ] as const)
        it(`has a sentence for what it cannot know: ${text}`, async () =>
          assert.match(await say(text), words));

      it("never gives a replaced text when no date is asked", async () => {
        for (const text of [QUESTION, "Ble tvister løst i samhandlingsutvalget?", "vis R12/tvister/1"])
          assert.ok(!(await say(text)).includes(OLD_WORDS), text);
      });
    });

    describe("changes", () => {
      for (const [text, words] of [
        [
          "endringer i retningslinje 12",
          /Fra versjonen fra 1\. mars 2021[\s\S]*2 punkter er endret[\s\S]*Sak u004-24[\s\S]*Endret: Tvister[\s\S]*fjernet[\s\S]*nytt[\s\S]*Fjernet: Evaluering/,
        ],
        ["Kva er endra i retningslinje 12?", /2 punkt er endra/],
        ["What changed in guideline 12?", /2 clauses have changed[\s\S]*Removed: Evaluering/],
        ["endringer i handlingsplanen", /Bare én versjon av/],
        ["endringer i retningslinje 99", /Jeg finner ikke det dokumentet/],
      ] as const)
        it(`are told clause by clause, with who decided them: ${text}`, async () =>
          assert.match(await say(text), words));
    });

    describe("decisions", () => {
      for (const text of [
        "Hva har SSU vedtatt om avvik?",
        "Hva ble vi enige om i 1/25?",
        "Kva har SSU vedteke om avvik?",
        "What has SSU decided about deviations?",
        "vedtak",
      ])
        it(`are found by what they say and by number: ${text}`, async () => {
          const answer = await say(text);
          assert.match(answer, /SSU 001\/25: Opplæring i melding av avvik/);
          assert.match(answer, /3\.? [Ss]eptember 2025/);
          assert.match(answer, /innen nyttår/);
          assert.match(answer, /Sykehuset Østfold 1/);
        });

      for (const [text, words] of [
        ["Hva har SSU vedtatt om parkering?", /Jeg finner ikke noe vedtak om «parkering»/],
        ["Hva har FSU vedtatt om avvik?", /Jeg finner ikke noe vedtak om «avvik»/],
        ["Hva ble vi enige om i 14/25?", /ikke noe vedtak med nummeret 14\/25/],
      ] as const)
        it(`are never invented: ${text}`, async () => {
          const answer = await say(text);
          assert.match(answer, words);
          assert.doesNotMatch(answer, /001\/25/);
        });

      it("made before there were records are known from the documents", async () => {
        assert.match(
          await say("Hva ble vi enige om i u004-24?"),
          /Sak u004-24[\s\S]*Retningslinje nr\. 12 ble vedtatt/,
        );
      });

      it("are for those who have a place in the community", async () => {
        const answer = await sayAs(outsider, "Hva har SSU vedtatt om avvik?");
        assert.match(answer, /Vedtakene er for dem som har en plass her/);
        assert.doesNotMatch(answer, /001\/25/);
      });
    });
  });
