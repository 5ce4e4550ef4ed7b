import type { Element } from "./card.ts";
import { paragraph } from "./text-elements.ts";

/** UTF-8 bytes of JSON that a card's body may weigh; what is left to 25 KB is for its frame and its fallback text. */
export const MOST_OF_BODY = 22_500;
/** What the sentence about what is left out weighs at most. */
const OF_SENTENCE = 250;

export function weightOf(elements: readonly Element[]): number {
  return Buffer.byteLength(JSON.stringify(elements));
}

/**
 * Whole parts from the front, as many as weigh no more than `room` bytes, and a sentence that says how many are left
 * out. All of them, and no sentence, where there is room.
 */
export function fitting(
  parts: readonly (readonly Element[])[],
  room: number,
  sentence: (left: number) => string,
): readonly Element[] {
  const all = parts.flat();
  if (weightOf(all) <= room) return all;
  let left = room - OF_SENTENCE;
  const cut = parts.findIndex((part) => {
    left -= weightOf(part);
    return left < 0;
  });
  // What weighs too much with the sentence only is cut too.
  const shown = parts.slice(0, cut === -1 ? parts.length - 1 : cut);
  const said = sentence(parts.length - shown.length);
  return [...shown.flat(), paragraph(said, { size: "small", italic: true }, { spacing: "small" })];
}
