import type { Timer } from "../../src/adapters/teams/timer.ts";

/** Long enough for whatever answers on loopback. */
const REAL_MILLISECONDS = 5_000;

/** A timer whose sleepers wake in their order without anybody waiting: when nothing else goes on, time jumps. */
export function virtualTimer(): Timer & { readonly slept: readonly number[] } {
  let now = 0;
  const slept: number[] = [];
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  function wakeNext(): void {
    const next = sleepers.reduce((first, each) => (each.at < first.at ? each : first));
    sleepers = sleepers.filter((each) => each !== next);
    now = next.at;
    next.wake();
  }

  return {
    slept,
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        slept.push(milliseconds);
        sleepers.push({ at: now + milliseconds, wake });
        setImmediate(wakeNext);
      }),
    // Real time: what it ends is on its way through a socket, where no time can jump.
    expiry: () => AbortSignal.timeout(REAL_MILLISECONDS),
  };
}
