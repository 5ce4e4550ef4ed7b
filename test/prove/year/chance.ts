/** True with the given probability; the same answers in the same order for the same seed. */
export type Chance = (probability: number) => boolean;

/** Mulberry32: small, and good enough to draw lots with. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (probability) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < probability;
  };
}
