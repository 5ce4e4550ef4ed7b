import type { Timer } from "./timer.ts";

interface Waiting<T> {
  value: T;
  /** Settles as the write does. */
  written: Promise<void> | undefined;
}

/**
 * Writes the newest value of each key: at most one write of a key is under way, the next begins at least this long
 * after it began, and what was given in between is left out, save the last. Settles as the write that its value, or a
 * newer one, went into.
 */
export function createLatestWins<T>(
  write: (key: string, value: T) => Promise<void>,
  apartMilliseconds: number,
  timer: Timer,
): (key: string, value: T) => Promise<void> {
  /** Settles, and never rejects, when the key may be written again; absent when it may at once. */
  const resting = new Map<string, Promise<void>>();
  const waiting = new Map<string, Waiting<T>>();

  async function writeWhenRested(key: string, next: Waiting<T>): Promise<void> {
    await resting.get(key);
    waiting.delete(key);
    const writing = write(key, next.value);
    const rested = Promise.allSettled([writing, timer.sleep(apartMilliseconds)]).then(() => {
      if (resting.get(key) === rested) resting.delete(key);
    });
    resting.set(key, rested);
    await writing;
  }

  return async (key, value) => {
    const next = waiting.get(key) ?? { value, written: undefined };
    next.value = value;
    waiting.set(key, next);
    next.written ??= writeWhenRested(key, next);
    await next.written;
  };
}
