import assert from "node:assert/strict";
import fc from "fast-check";
import { createLatestWins } from "../../../src/adapters/teams/latest-wins.ts";
import { virtualTimer } from "../../teams/virtual-timer.ts";

const APART = 1_000;

interface Written {
  readonly value: number;
  readonly began: number;
  readonly ended: number;
}

/** Values written at these distances, where each write takes so long. */
async function write(gaps: readonly number[], takes: readonly number[]) {
  const timer = virtualTimer();
  const written: Written[] = [];
  const update = createLatestWins<number>(
    async (_key, value) => {
      const began = timer.now();
      await timer.sleep(takes[written.length % takes.length] ?? 0);
      written.push({ value, began, ended: timer.now() });
    },
    APART,
    timer,
  );
  const given: Promise<void>[] = [];
  for (const [value, gap] of gaps.entries()) {
    await timer.sleep(gap);
    given.push(
      update("card", value).then(() =>
        assert.ok((written.at(-1)?.value ?? -1) >= value, "settled too early"),
      ),
    );
  }
  await Promise.all(given);
  return written;
}

describe("Updates of one message", () => {
  it("become one a second at most, one at a time, never older than the one before, and the last one stands", async () => {
    const gaps = fc.array(fc.nat(700), { minLength: 1, maxLength: 40 });
    const takes = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(gaps, takes, async (distances, durations) => {
        const written = await write(distances, durations);
        assert.equal(written.at(-1)?.value, distances.length - 1);
        for (const [index, { value, began, ended }] of written.entries()) {
          const next = written[index + 1];
          if (next === undefined) continue;
          assert.ok(next.began - began >= APART, "too soon");
          assert.ok(next.began >= ended, "two at once");
          assert.ok(next.value > value, "older");
        }
      }),
      { numRuns: 50 },
    );
  });

  it("go at once when nothing is under way", async () => {
    assert.deepEqual(await write([0], [0]), [{ value: 0, began: 0, ended: 0 }]);
  });

  it("settle as the write does that they went into, and a failed one does not stop the next", async () => {
    const timer = virtualTimer();
    let fail = true;
    const update = createLatestWins<string>(
      async (_key, value) => {
        if (fail) throw new Error(value);
      },
      APART,
      timer,
    );
    const both = await Promise.allSettled([update("card", "a"), update("card", "b")]);
    assert.deepEqual(
      both.map((outcome) => outcome.status === "rejected" && String(outcome.reason)),
      ["Error: b", "Error: b"],
    );
    fail = false;
    await update("card", "c");
  });
});
