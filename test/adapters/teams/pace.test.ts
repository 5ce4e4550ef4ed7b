import assert from "node:assert/strict";
import fc from "fast-check";
import { createPace, pauseFor } from "../../../src/adapters/teams/pace.ts";
import { virtualTimer } from "../../teams/virtual-timer.ts";

/** As Teams documents them. */
const LIMITS = [
  { most: 7, milliseconds: 1_000 },
  { most: 8, milliseconds: 2_000 },
  { most: 60, milliseconds: 30_000 },
];

describe("The pace of writing to one conversation", () => {
  it("lets the first seven go at once, and the eighth when a second has passed", () => {
    const seven = [0, 0, 0, 0, 0, 0, 0];
    assert.equal(pauseFor(seven.slice(1), 0), 0);
    assert.equal(pauseFor(seven, 0), 1_000);
    assert.equal(pauseFor(seven, 1_000), 0);
  });

  it("keeps every limit whenever the messages come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1_500), { minLength: 60, maxLength: 90 }), async (gaps) => {
        const timer = virtualTimer();
        const inTurn = createPace(timer);
        const sentAt: number[] = [];
        let last = Promise.resolve(0);
        for (const [index, gap] of gaps.entries()) {
          // Bursts of ten, so that the limits are met.
          if (index % 10 === 0) await timer.sleep(gap);
          last = inTurn("a:1", async () => sentAt.push(timer.now()));
        }
        await last;
        for (const { most, milliseconds } of LIMITS)
          for (const [index, first] of sentAt.entries()) {
            const next = sentAt[index + most];
            assert.ok(next === undefined || next - first >= milliseconds, `${most}: ${sentAt.join()}`);
          }
      }),
      { numRuns: 50 },
    );
  });

  it("does the work of a conversation one at a time and in order, also after one has failed", async () => {
    const timer = virtualTimer();
    const inTurn = createPace(timer);
    const done: string[] = [];
    const work = (name: string, milliseconds: number) =>
      inTurn("a:1", async () => {
        await timer.sleep(milliseconds);
        done.push(name);
        if (name === "b") throw new Error(name);
      });
    const outcomes = await Promise.allSettled([work("a", 30), work("b", 10), work("c", 1)]);
    assert.deepEqual(done, ["a", "b", "c"]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
  });

  it("remembers a conversation that rested until none of it counts any more", async () => {
    const timer = virtualTimer();
    const inTurn = createPace(timer);
    const burst = async (conversation: string) => {
      const start = timer.now();
      await Promise.all(Array.from({ length: 8 }, () => inTurn(conversation, async () => undefined)));
      return timer.now() - start;
    };
    assert.equal(await burst("a:1"), 1_000);
    await inTurn("a:2", async () => undefined);
    assert.ok((await burst("a:1")) > 1_000, "a new conversation has not made it forget the first");
    await timer.sleep(31_000);
    await inTurn("a:3", async () => undefined);
    assert.equal(await burst("a:1"), 1_000);
  });

  it("stays below ten in a second over all conversations together", async () => {
    const timer = virtualTimer();
    const inTurn = createPace(timer);
    const sentAt: number[] = [];
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        inTurn(`a:${index % 8}`, async () => sentAt.push(timer.now())),
      ),
    );
    assert.equal(sentAt.length, 40);
    for (const [index, first] of sentAt.entries()) {
      const tenth = sentAt[index + 9];
      assert.ok(tenth === undefined || tenth - first >= 1_000, sentAt.join());
    }
  });
});
