import assert from "node:assert/strict";
import { publicationOf } from "../../src/domain/agreements/publication-of-decision.ts";
import { publishDocuments } from "../../src/domain/agreements/publish-documents.ts";
import { versionIdOf } from "../../src/domain/agreements/version-id.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import { dies, dyingAt, MOMENTS, onEachDatabase } from "../builders/databases.ts";
import { date } from "../builders/documents.ts";
import { agreed, CASE, NEW_WORDS } from "./agreed-stage.ts";

const LATER = { minutes: 1 };

type Stage = Awaited<ReturnType<typeof agreed>>;

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
      const stage = await agreed(database());
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
      const stage = await agreed(database());
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
          const stage = await agreed(database());
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
      const stage = await agreed(database(), { demonstration: false });
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
