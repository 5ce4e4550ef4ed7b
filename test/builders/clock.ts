import { Temporal } from "temporal-polyfill";
import type { Clock } from "../../src/domain/kernel/clock.ts";

/** A clock that stands still until it is moved. */
export function standingClock(
  at = "2026-11-21T09:00:00Z",
): Clock & { move(by: Temporal.DurationLike): void } {
  let now = Temporal.Instant.from(at);
  return {
    now: () => now,
    move: (by) => {
      now = now.add(by);
    },
  };
}
