import assert from "node:assert/strict";
import { stanceBy, stepOf, sweepStage } from "../../builders/sweep-stage.ts";

/** Monday 16 November 2026 at half past eight in Oslo. */
const MORNING = "2026-11-16T07:30:00Z";
const daily = { person: "kari", digest: "daily" } as const;

/** A round every twenty minutes of Kari's day, with a daily digest. */
function kariOf(stage: ReturnType<typeof sweepStage>) {
  stage.choices = new Map([["kari", daily]]);
  const process = stage.process("one");
  return async (hours: number) => {
    for (let round = 0; round < hours * 3; round += 1) {
      await process.sweep();
      stage.clock.move({ minutes: 20 });
    }
  };
}

const messages = ({ sent }: ReturnType<typeof sweepStage>) =>
  sent.map(({ reminders, at }) => [
    at.toString().slice(0, 13),
    ...reminders.map(({ id }) => `${id.split(":")[1]}/${stepOf(id)}`),
  ]);

describe("the daily digest", () => {
  it("is one message a day, though cases are opened through the day", async () => {
    const stage = sweepStage(MORNING);
    const live = kariOf(stage);
    stage.obligations = [stanceBy("2026-11-23", {}, "1")];
    await live(2);
    for (const id of ["2", "3", "4"]) {
      stage.obligations = [...stage.obligations, stanceBy("2026-11-20", {}, id)];
      await live(1);
    }
    assert.deepEqual(messages(stage), [["2026-11-16T08", "1/first:kari"]]);
    stage.clock.move({ hours: 19 });
    await live(3);
    assert.deepEqual(messages(stage).slice(1), [
      ["2026-11-17T08", "2/first:kari", "3/first:kari", "4/first:kari"],
    ]);
  });

  it("that a channel turns away is tried again the same day, and not kept for the next", async () => {
    const stage = sweepStage(MORNING);
    const live = kariOf(stage);
    stage.obligations = [stanceBy("2026-11-23")];
    const { answer } = stage;
    stage.answer = async () => ({ kind: "passing", code: "503", retryAfterMilliseconds: undefined });
    await live(1);
    assert.deepEqual(messages(stage), []);
    stage.answer = answer;
    await live(2);
    assert.deepEqual(messages(stage), [["2026-11-16T08", "1/first:kari"]]);
  });

  it("that was not begun, since nobody answered, goes with the next round", async () => {
    const stage = sweepStage(MORNING);
    const live = kariOf(stage);
    const others = ["hans", "ingrid", "sven"];
    const silent = others.map((person) =>
      stanceBy("2026-11-18", { seats: [], persons: [person] }, `a-${person}`),
    );
    await live(0.5);
    stage.obligations = [...silent, stanceBy("2026-11-23")];
    const { answer } = stage;
    stage.answer = async (message) =>
      message.person === "kari"
        ? answer(message)
        : { kind: "passing", code: "no-answer", retryAfterMilliseconds: 3_600_000 };
    await live(1);
    assert.deepEqual(messages(stage), [["2026-11-16T08", "1/first:kari"]]);
  });
});
