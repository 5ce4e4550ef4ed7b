import assert from "node:assert/strict";
import { createBoundedCache } from "../../../src/adapters/teams/bounded-cache.ts";
import { standingClock } from "../../builders/clock.ts";

describe("A bounded cache", () => {
  it("forgets what has reached its age", () => {
    const clock = standingClock();
    const cache = createBoundedCache<number>(clock, 10, 60_000);
    cache.keep("a", 1);
    clock.move({ seconds: 59 });
    assert.equal(cache.get("a"), 1);
    clock.move({ seconds: 1 });
    assert.equal(cache.get("a"), undefined);
  });

  it("makes room by forgetting what was kept longest ago", () => {
    const cache = createBoundedCache<number>(standingClock(), 2, 60_000);
    cache.keep("a", 1);
    cache.keep("b", 2);
    cache.keep("a", 3);
    cache.keep("c", 4);
    assert.deepEqual(
      ["a", "b", "c"].map((key) => cache.get(key)),
      [3, undefined, 4],
    );
  });

  it("forgets what is dropped", () => {
    const cache = createBoundedCache<number>(standingClock(), 2, 60_000);
    cache.keep("a", 1);
    cache.drop("a");
    assert.equal(cache.get("a"), undefined);
  });
});
