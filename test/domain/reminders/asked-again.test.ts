import assert from "node:assert/strict";
import { askedAgain, askedAgainId, toldAgain } from "../../../src/domain/reminders/asked-again.ts";
import type { LedgerEntry } from "../../../src/domain/reminders/reminder-ledger.ts";
import { date } from "../../builders/documents.ts";
import { stanceBy, sweepStage } from "../../builders/sweep-stage.ts";

/** After every step of it has come: whoever is told, is told because it was asked for. */
const stance = stanceBy("2026-11-09");
const id = askedAgainId(stance, date("2026-11-02"), "vara");
const waiting: LedgerEntry = { id, person: "vara", attempts: 1, waitingSince: "2026-11-02T08:30:00Z" };

async function waitingStage() {
  const stage = sweepStage();
  stage.obligations = [stance];
  await stage.ledger.writeEntry("ostfold", waiting, undefined);
  const left = async () => (await stage.ledger.listWaiting("ostfold", { limit: 10 })).items.length;
  return { stage, left };
}

describe("What the own side asked to have sent again", () => {
  it("is for those who are asked and their deputies", () => {
    const { people } = sweepStage().facts();
    assert.deepEqual(
      toldAgain(stance.to, people).map(({ person, as }) => [person, as]),
      [
        ["kari", "asked"],
        ["vara", "deputy"],
      ],
    );
  });

  it("is sent by a round when it did not get through, and once", async () => {
    const { stage, left } = await waitingStage();
    await Promise.all([stage.process("one").sweep(), stage.process("two").sweep()]);
    await stage.process("one").sweep();
    assert.deepEqual(stage.steps().toSorted(), ["again-2026-11-02:vara", "first:kari"]);
    assert.equal(await left(), 0);
  });

  it("is sent no more when it is answered meanwhile, nor when the person has left the seat", async () => {
    const answered = await waitingStage();
    answered.stage.obligations = [];
    const gone = await waitingStage();
    gone.stage.occupancies = gone.stage.occupancies.filter(({ person }) => person !== "vara");
    for (const { stage, left } of [answered, gone]) {
      await stage.process("one").sweep();
      assert.ok(!stage.steps().includes("again-2026-11-02:vara"));
      assert.equal(await left(), 0);
    }
  });

  it("waits for the person's quiet hours to end", () => {
    const { stage } = { stage: sweepStage("2026-11-02T17:30:00Z") };
    stage.obligations = [stance];
    const [notice = assert.fail()] = askedAgain(stage.facts(), stage.clock.now(), [waiting]);
    assert.deepEqual([notice.id, notice.ready], [id, false]);
  });
});
