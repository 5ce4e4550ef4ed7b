/** Something that is done again and again, and never by itself twice at once. */
export interface Rounds {
  (): Promise<void>;
  /** When no round is under way, nor waits to be. */
  ended(): Promise<void>;
}

/**
 * A round that is asked for while one is under way comes after it: it must see what was just written. However often it is
 * asked for meanwhile, it is one round more.
 *
 * @param round never rejects
 */
export function inTurn(round: () => Promise<void>): Rounds {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const ask = () => {
    if (waiting !== undefined) return waiting;
    const next = last.then(() => {
      waiting = undefined;
      return round();
    });
    waiting = next;
    last = next;
    return next;
  };
  return Object.assign(ask, { ended: () => last });
}

/** Each in its own turn: one that takes long keeps none of the others from their next round. */
export function sideBySide(all: readonly Rounds[]): Rounds {
  const each = async (ask: (rounds: Rounds) => Promise<void>) => void (await Promise.all(all.map(ask)));
  return Object.assign(() => each((rounds) => rounds()), { ended: () => each((rounds) => rounds.ended()) });
}

/** Does no more than so many at once; the others wait in the order in which they came. */
export function atMost(most: number): (work: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
