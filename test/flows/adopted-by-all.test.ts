import assert from "node:assert/strict";
import type { DocumentDatabase } from "../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../src/adapters/store/stores.ts";
import { publicationOf } from "../../src/domain/agreements/publication-of-decision.ts";
import { publishDocuments } from "../../src/domain/agreements/publish-documents.ts";
import { versionIdOf } from "../../src/domain/agreements/version-id.ts";
import { noteAdoption } from "../../src/domain/cases/aftermath/note-adoption.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import { changeCase } from "../../src/domain/cases/change-case.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { everyItem } from "../../src/domain/kernel/every-page.ts";
import { carryOutEffects, carryOutPendingEffects } from "../../src/flows/carry-out-effects.ts";
import { decisionEffects } from "../../src/flows/decision-effects.ts";
import { intentsIn, intentsOf } from "../../src/flows/intents-of.ts";
import { effectWords } from "../../src/presentation/view/effect-words.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { standingClock } from "../builders/clock.ts";
import { dies, dyingAt, MOMENTS, onEachDatabase } from "../builders/databases.ts";
import { actingAs, decidedCaseOf, disputing, openCaseOf } from "../builders/decided-case.ts";
import { date } from "../builders/documents.ts";

const CASE = "BT-407";
const LATER = { minutes: 1 };
const NEW_WORDS = ["Varsel gis innen ett døgn.", "Uenighet avgjøres innen seks uker."];
const OLD_WORDS = ["Varsel gis snarest.", "Uenighet drøftes."];

/** A recommended change of two clauses of the agreement, with a task and a day for evaluation. */
async function recommended(database: DocumentDatabase, demonstration = true) {
  const community: Community = { ...disputing, id: freshId(), demonstration };
  const clock = standingClock();
  const { agreements, cases, plans, records, reminders } = storesOver(database);
  const content = {
    adoption: {},
    clauses: OLD_WORDS.map((text, place) => ({ id: `avtale/${place + 1}`, headings: [], text })),
  };
  const base = { id: versionIdOf(content), documentId: "avtale", ...content };
  const head = {
    id: "avtale",
    community: community.id,
    fileName: "avtale.md",
    title: "Samarbeidsavtalen",
    standing: "agreement" as const,
    retelling: true,
    assumptions: [],
  };
  await publishDocuments(agreements, community.id, [{ head, version: base }]);
  const [clause, ...furtherClauses] = NEW_WORDS.map((text, place) => ({
    community: community.id,
    document: "avtale",
    clause: `avtale/${place + 1}`,
    baseVersion: base.id,
    text,
  }));
  assert.ok(clause !== undefined);
  const paper = {
    routedAs: "changes-agreement" as const,
    fields: { evaluateOn: date("2027-11-01") },
    proposal: { clause, furtherClauses, task: { text: "Lag opplæring." } },
  };
  const treated = openCaseOf(paper);
  const decided = decidedCaseOf(paper).events.filter(({ kind }) => kind === "decided");
  const stored: StoredCase = {
    id: CASE,
    events: [...treated.events, ...decided],
    pending: intentsOf(treated, decided),
    pendingSince: "2026-11-21T09:00:00Z",
    posts: [],
  };
  await cases.writeCase(community.id, stored, undefined);

  const process = (owner: string, view: DocumentDatabase = database) => {
    const stores = storesOver(view);
    const effects = decisionEffects({
      ...stores,
      communities: [community],
      clock,
      words: effectWords,
      announce: async (_community, _treated, of) => {
        await stores.reminders.writeEntry(community.id, { id: of, attempts: 1 }, undefined);
      },
    });
    const parts = { cases: stores.cases, effects, clock, owner };
    return {
      carryOut: () => carryOutEffects(parts, community.id, CASE),
      sweep: () => carryOutPendingEffects(parts, community.id),
    };
  };
  const adopt = (parties: readonly string[], result: "adopted" | "rejected" = "adopted") =>
    changeCase(
      cases,
      community.id,
      CASE,
      (now) =>
        noteAdoption(
          now,
          parties.map((party) => ({ party, result, on: date("2026-11-20"), reference: `${party} 4/26` })),
          { ...actingAs("secretary"), community },
        ),
      intentsIn(community),
    );
  const versions = async () => {
    const corpus = await agreements.readCorpus(community.id);
    return corpus?.value.documents.find(({ head: { id } }) => id === "avtale")?.versions ?? [];
  };
  const tasks = () => everyItem((request) => plans.listTasks(community.id, request));
  return { community, clock, cases, agreements, records, reminders, process, adopt, versions, tasks };
}

type Stage = Awaited<ReturnType<typeof recommended>>;

/** What there is when everybody has adopted, each once. */
async function assertInEffect({ community, cases, agreements, records, reminders, versions, tasks }: Stage) {
  const stored = (await cases.readCase(community.id, CASE))?.value;
  assert.deepEqual([stored?.pending, stored?.claim], [[], undefined]);
  const [, adopted, ...rest] = await versions();
  assert.deepEqual([adopted?.adopted?.case, rest], [CASE, []]);
  const version = await agreements.readVersion(community.id, "avtale", adopted?.id ?? "");
  assert.deepEqual(
    version?.clauses.map(({ text }) => text),
    NEW_WORDS,
  );
  assert.equal(version?.inForceFrom, "2026-11-20");
  assert.equal(
    version?.adoption.body,
    "Kommunestyrene og sykehusets styre, 3 partnere, etter tilrådning fra SSU",
  );
  assert.deepEqual(version?.adoption.byParties?.map(({ reference }) => reference).toSorted(), [
    "hospital 4/26",
    "moss 4/26",
    "rade 4/26",
  ]);
  assert.deepEqual((await tasks()).map(({ value: { id, due } }) => [id, due]).toSorted(), [
    [`task:${CASE}:1`, undefined],
    [`task:${CASE}:evaluation`, "2027-11-01"],
    [`task:${CASE}:submission`, "2026-12-20"],
  ]);
  assert.equal((await records.readHead(community.id, "ssu-2026"))?.value.last.sequence, 1);
  assert.ok(await reminders.readEntry(community.id, "adopted"));
}

describe("A recommendation that every party adopts", () => {
  onEachDatabase((database) => {
    it("changes nothing until the last council has adopted, and then takes effect with every reference", async () => {
      const stage = await recommended(database());
      const one = stage.process("one");
      await one.carryOut();
      assert.equal(
        replayCase(CASE, (await stage.cases.readCase(stage.community.id, CASE))?.value.events ?? [])?.decision
          ?.record?.number,
        "Sak 001-26",
      );
      await stage.adopt(["moss", "rade"]);
      await one.sweep();
      assert.deepEqual([(await stage.versions()).length, (await stage.tasks()).length], [1, 0]);
      await stage.adopt(["hospital"]);
      await one.carryOut();
      await assertInEffect(stage);
    });

    it("does not take effect while one says otherwise, which is told", async () => {
      const stage = await recommended(database());
      const one = stage.process("one");
      await one.carryOut();
      await stage.adopt(["moss", "hospital"]);
      await stage.adopt(["rade"], "rejected");
      await one.carryOut();
      assert.equal((await stage.versions()).length, 1);
      assert.ok(await stage.reminders.readEntry(stage.community.id, "differing"));
      await stage.adopt(["rade"]);
      await one.carryOut();
      await assertInEffect(stage);
    });

    for (const moment of MOMENTS)
      it(`takes effect once when a process dies ${moment} any of its writes`, async function () {
        this.timeout(30_000);
        let deaths = 0;
        for (let fatal = 0, died = true; died; fatal += 1) {
          const stage = await recommended(database());
          await stage.process("before").carryOut();
          await stage.adopt(["moss", "rade", "hospital"]);
          died = await dies(stage.process("one", dyingAt(database(), fatal, moment)).carryOut());
          deaths += Number(died);
          stage.clock.move(LATER);
          assert.deepEqual(await stage.process("two").sweep(), []);
          await assertInEffect(stage);
        }
        assert.ok(deaths >= 10, `died only ${deaths} times`);
      });

    it("waits for publication where the master is elsewhere, until a published text has all its words", async () => {
      const stage = await recommended(database(), false);
      const one = stage.process("one");
      await one.carryOut();
      await stage.adopt(["moss", "rade", "hospital"]);
      await one.carryOut();
      const { agreements, community } = stage;
      const state = async () =>
        publicationOf(CASE, ["avtale"], (await agreements.readCorpus(community.id))?.value);
      assert.equal(await state(), "awaits");
      const head = (await agreements.readCorpus(community.id))?.value.documents[0]?.head;
      assert.ok(head !== undefined);
      const publish = async (texts: readonly string[], from: string) => {
        const content = {
          adoption: {},
          inForceFrom: date(from),
          clauses: texts.map((text, place) => ({ id: `avtale/${place + 1}`, headings: [], text })),
        };
        const version = { id: versionIdOf(content), documentId: "avtale", ...content };
        await publishDocuments(agreements, community.id, [{ head, version }]);
      };
      await publish([NEW_WORDS[0] ?? "", "Uenighet drøftes i SSU."], "2026-12-01");
      assert.equal(await state(), "awaits");
      await publish(NEW_WORDS, "2026-12-02");
      assert.equal(await state(), "published");
    });
  });
});
