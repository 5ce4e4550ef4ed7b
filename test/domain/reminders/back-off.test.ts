import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { notThrough, waitMilliseconds } from "../../../src/domain/reminders/back-off.ts";
import type { LedgerEntry } from "../../../src/domain/reminders/reminder-ledger.ts";

const MINUTE = 60_000;
const NOW = Temporal.Instant.from("2026-11-02T09:00:00Z");
const CLAIM = { owner: "a", until: "2026-11-02T09:02:00Z" };
const PASSING = { kind: "passing", code: "503", retryAfterMilliseconds: undefined } as const;

const entry = (attempts: number, waitingSince = "2026-11-02T09:00:00Z"): LedgerEntry => ({
  id: "stance:1:1:2026-11-30:last:kari",
  person: "kari",
  claim: CLAIM,
  attempts,
  waitingSince,
});

describe("waiting before a reminder is tried again", () => {
  for (const { attempts, retryAfter, chance = 0, minutes } of [
    { attempts: 1, minutes: 1 },
    { attempts: 2, minutes: 2 },
    { attempts: 5, minutes: 16 },
    { attempts: 9, minutes: 256 },
    { attempts: 10, minutes: 360 },
    { attempts: 5000, minutes: 360 },
    { attempts: 5, chance: 0.5, minutes: 12 },
    { attempts: 1, retryAfter: 30 * MINUTE, minutes: 30 },
    { attempts: 9, retryAfter: 30 * MINUTE, minutes: 256 },
    { attempts: 1, retryAfter: 3 * 24 * 60 * MINUTE, minutes: 3 * 24 * 60 },
  ])
    it(`takes ${minutes} minutes after ${attempts} attempts${retryAfter === undefined ? "" : `, asked for ${retryAfter / MINUTE}`}, by chance ${chance}`, () => {
      assert.equal(waitMilliseconds(attempts, retryAfter, chance), minutes * MINUTE);
    });

  it("is never shorter than the channel asks for, nor than half of its turn, nor longer than six hours by itself", () => {
    const chance = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(10 ** 9), chance, (attempts, asked, by) => {
        assert.ok(waitMilliseconds(attempts, asked, by) >= asked);
        const own = waitMilliseconds(attempts, undefined, by);
        assert.ok(own >= MINUTE / 2 && own <= 360 * MINUTE);
        assert.ok(own <= waitMilliseconds(attempts, undefined, 0));
      }),
    );
  });
});

describe("a reminder that did not get through", () => {
  it("is let go, says why, and waits its time", () => {
    const { claim, failure, notBefore, deadAt } = notThrough(entry(1), PASSING, NOW, 0);
    assert.deepEqual(
      [claim, failure, notBefore, deadAt],
      [undefined, "503", "2026-11-02T09:01:00Z", undefined],
    );
  });

  for (const { attempts, since, dead } of [
    { attempts: 11, since: "2026-11-02T08:00:00Z", dead: false },
    { attempts: 12, since: "2026-11-02T08:00:00Z", dead: true },
    { attempts: 4, since: "2026-10-26T08:59:00Z", dead: true },
    { attempts: 4, since: "2026-10-26T09:01:00Z", dead: false },
    // The clock jumped 400 days: that is no reason to give up what was hardly tried.
    { attempts: 2, since: "2025-09-28T09:00:00Z", dead: false },
  ])
    it(`is ${dead ? "given up" : "tried again"} after ${attempts} attempts since ${since}`, () => {
      const after = notThrough(entry(attempts, since), PASSING, NOW, 0);
      assert.deepEqual([after.deadAt !== undefined, after.notBefore !== undefined], [dead, !dead]);
    });

  it("since nothing reaches the person is tried tomorrow, for ever, and keeps when that began", () => {
    const once = notThrough(entry(1), { kind: "unreachable" }, NOW, 0);
    const later = NOW.add({ hours: 24 });
    const twice = notThrough({ ...once, attempts: once.attempts + 1 }, { kind: "unreachable" }, later, 0);
    assert.deepEqual([once.unreachableAt, once.notBefore], ["2026-11-02T09:00:00Z", "2026-11-03T09:00:00Z"]);
    assert.deepEqual(
      [twice.unreachableAt, twice.notBefore],
      ["2026-11-02T09:00:00Z", "2026-11-04T09:00:00Z"],
    );
    assert.deepEqual([twice.attempts, twice.deadAt], [0, undefined]);
  });
});
