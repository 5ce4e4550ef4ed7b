import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { heartbeatOf } from "../../../src/domain/reminders/heartbeat.ts";
import { sweepStage } from "../../builders/sweep-stage.ts";

const NOW = Temporal.Instant.from("2026-11-02T09:00:00Z");

describe("the heartbeat of reminders (integrations/microsoft-teams#404)", () => {
  for (const { finishedAt, expected } of [
    { finishedAt: "2026-11-02T08:59:30Z", expected: ["beating", 0] },
    { finishedAt: "2026-11-02T08:50:01Z", expected: ["beating", 9] },
    { finishedAt: "2026-11-02T08:50:00Z", expected: ["late", 10] },
    { finishedAt: "2026-11-02T08:00:01Z", expected: ["late", 59] },
    { finishedAt: "2026-11-02T08:00:00Z", expected: ["stopped", 60] },
    { finishedAt: "2025-09-28T09:00:00Z", expected: ["stopped", 576_000] },
    // Another machine's clock is ahead.
    { finishedAt: "2026-11-02T09:00:20Z", expected: ["beating", 0] },
  ])
    it(`is ${expected[0]} when the last round ended at ${finishedAt}`, () => {
      const { state, minutes } = heartbeatOf({ id: "sweep", sweptUntil: finishedAt, finishedAt }, NOW);
      assert.deepEqual([state, minutes], expected);
    });

  it("has stopped where there has been no round", () => {
    assert.deepEqual(heartbeatOf(undefined, NOW), { state: "stopped", minutes: undefined, failures: [] });
  });

  it("is read from when a round began where its end was not kept yet", () => {
    assert.equal(heartbeatOf({ id: "sweep", sweptUntil: "2026-11-02T08:30:00Z" }, NOW).minutes, 30);
  });

  it("beats with every round, also one with nothing to send, and not with one that could not read", async () => {
    const stage = sweepStage("2026-11-07T03:00:00Z");
    const beat = async () =>
      heartbeatOf((await stage.ledger.readSweep("ostfold"))?.value, stage.clock.now()).state;
    assert.equal(await beat(), "stopped");
    await stage.process("one").sweep();
    assert.equal(await beat(), "beating");
    stage.clock.move({ minutes: 15 });
    const facts = () => Promise.reject(new Error("the store is away"));
    await assert.rejects(stage.process("one", { facts }).sweep());
    assert.equal(await beat(), "late");
    await stage.process("one").sweep();
    assert.equal(await beat(), "beating");
  });
});
