/** Everything random in the simulation, drawn from one seed; the same draws in the same order for the same seed. */
export interface Lots {
  /** From 0 up to 1. */
  next(): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A whole number from `from` to `to`, both inside. */
  between(from: number, to: number): number;
  /** One of them; absent of none. */
  oneOf<T>(all: readonly T[]): T | undefined;
  /** How often something that comes so many times a year came in some days. */
  times(perYear: number, days: number): number;
}

/** Mulberry32: small, and good enough to draw lots with. */
export function lotsOf(seed: number): Lots {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    oneOf: (all) => all[Math.floor(next() * all.length)],
    times(perYear, days) {
      const expected = (perYear * days) / 365;
      const whole = Math.floor(expected);
      return whole + (next() < expected - whole ? 1 : 0);
    },
  };
}
