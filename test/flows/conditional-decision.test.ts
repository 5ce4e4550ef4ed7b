import assert from "node:assert/strict";
import { readRecordFacts } from "../../src/domain/cases/read-record-facts.ts";
import { verifyRecords } from "../../src/domain/cases/verify-records.ts";
import { dies, dyingAt, MOMENTS, onEachDatabase } from "../builders/databases.ts";
import { date } from "../builders/documents.ts";
import { agreed, CASE, NEW_WORDS } from "./agreed-stage.ts";

const LATER = { minutes: 1 };
const RESERVING = ["ssu-moss", "ssu-hospital"];
const PARTIES = ["moss", "rade", "hospital"];
/** Half an hour past midnight in Oslo. */
const LAST_LIFTED = "2026-12-02T23:30:00Z";

type Stage = Awaited<ReturnType<typeof agreed>>;

async function assertNothingFollows({ versions, tasks, community, cases }: Stage) {
  assert.deepEqual([(await versions()).length, (await tasks()).length], [1, 0]);
  assert.deepEqual((await cases.readCase(community.id, CASE))?.value.pending, []);
}

/** The new words, the tasks and the records, each once, from the day when the last reservation was lifted. */
async function assertInEffect(
  stage: Stage,
  told: "unconditional" | "adopted",
  further: readonly string[] = [],
) {
  const { community, cases, agreements, records, reminders } = stage;
  const stored = (await cases.readCase(community.id, CASE))?.value;
  assert.deepEqual([stored?.pending, stored?.claim], [[], undefined]);
  const [, adopted, ...rest] = await stage.versions();
  assert.deepEqual([adopted?.adopted?.case, rest], [CASE, []]);
  const version = await agreements.readVersion(community.id, "avtale", adopted?.id ?? "");
  assert.deepEqual(
    version?.clauses.map(({ text }) => text),
    NEW_WORDS,
  );
  assert.deepEqual([adopted?.inForceFrom, version?.inForceFrom], ["2026-12-03", "2026-12-03"]);
  assert.deepEqual(
    (await stage.tasks()).map(({ value: { id } }) => id).toSorted(),
    [`task:${CASE}:1`, `task:${CASE}:evaluation`, ...further].toSorted(),
  );
  const facts = await readRecordFacts({ records, cases }, community, date("2026-12-31"));
  assert.deepEqual([facts.records.length, verifyRecords(facts).findings], [1 + RESERVING.length, []]);
  assert.ok(await reminders.readEntry(community.id, told));
}

describe("A conditional decision", () => {
  onEachDatabase((database) => {
    const decided = () => agreed(database(), { routedAs: "approves-guideline", reservations: RESERVING });

    it("gives no new words and no task until the last reservation is lifted", async () => {
      const stage = await decided();
      const one = stage.process("one");
      await one.carryOut();
      assert.ok(await stage.reminders.readEntry(stage.community.id, "decided"));
      await assertNothingFollows(stage);
      await stage.lift("ssu-moss", "2026-12-01T10:00:00Z");
      await one.carryOut();
      await assertNothingFollows(stage);
      await stage.lift("ssu-hospital", LAST_LIFTED);
      await one.carryOut();
      await assertInEffect(stage, "unconditional");
    });

    for (const moment of MOMENTS)
      it(`takes effect once when a process dies ${moment} any of its writes after the last lifting`, async function () {
        this.timeout(60_000);
        let deaths = 0;
        for (let fatal = 0, died = true; died; fatal += 1) {
          const stage = await decided();
          await stage.lift("ssu-moss", "2026-12-01T10:00:00Z");
          await stage.process("before").carryOut();
          await stage.lift("ssu-hospital", LAST_LIFTED);
          died = await dies(stage.process("one", dyingAt(database(), fatal, moment)).carryOut());
          deaths += Number(died);
          stage.clock.move(LATER);
          assert.deepEqual(await stage.process("two").sweep(), []);
          await assertInEffect(stage, "unconditional");
        }
        assert.ok(deaths >= 10, `died only ${deaths} times`);
      });
  });
});

describe("A recommendation with reservations", () => {
  onEachDatabase((database) => {
    const submission = [`task:${CASE}:submission`];

    it("waits for the last reservation when every party has adopted", async () => {
      const stage = await agreed(database(), { reservations: RESERVING });
      const one = stage.process("one");
      await stage.adopt(PARTIES);
      await stage.lift("ssu-hospital", "2026-12-01T10:00:00Z");
      await one.carryOut();
      await assertNothingFollows(stage);
      assert.equal(await stage.reminders.readEntry(stage.community.id, "adopted"), undefined);
      await stage.lift("ssu-moss", LAST_LIFTED);
      await one.carryOut();
      await assertInEffect(stage, "adopted", submission);
    });

    it("waits for the last party when every reservation is lifted", async () => {
      const stage = await agreed(database(), { reservations: RESERVING });
      const one = stage.process("one");
      await stage.adopt(PARTIES.slice(1));
      await stage.lift("ssu-hospital", "2026-12-01T10:00:00Z");
      await stage.lift("ssu-moss", LAST_LIFTED);
      await one.carryOut();
      await assertNothingFollows(stage);
      await stage.adopt(PARTIES.slice(0, 1));
      await one.carryOut();
      await assertInEffect(stage, "adopted", submission);
    });
  });
});
