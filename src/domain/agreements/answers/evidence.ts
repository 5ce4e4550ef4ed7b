import type { AskedWord } from "./asked-words.ts";
import type { CloseReading, ReadSentence } from "./close-reading.ts";
import { shareCovered, weighedShare } from "./coverage.ts";
import type { Slot } from "./slots.ts";

/** What speaks for and against a clause as the answer to a question; each from 0 to 1. */
export interface Evidence {
  /** The share of the question that the best one to three sentences say, with the headings above them. */
  readonly coverage: number;
  /** How much that is, however long the question: approaches 1 as more telling words are covered. */
  readonly mass: number;
  /** How many words of the question they say, 1 for four or more. */
  readonly pieces: number;
  /** The share that the whole clause says, without any heading. */
  readonly ownWords: number;
  /** The share that the heading right above it says. */
  readonly heading: number;
  /** What the most telling word that nothing covers weighs, as a share of the question. */
  readonly missing: number;
  /** The share of the names and numbers in the question that neither the sentences nor the headings have. */
  readonly foreign: number;
  /** 1 when the best sentences lack what must be filled in: a number, a date, a name. */
  readonly open: number;
  /** 1 when something must be filled in, and the best sentences have it. */
  readonly filled: number;
}

/** How far each word of the question is covered, in its order. */
type Cover = readonly number[];

/** Neighbouring sentences of a clause, with how far they and the headings above cover the question. */
interface Window {
  /** Places of the sentences, from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly cover: Cover;
}

/** A heading covers nearly as well as the sentence; titles and outer headings only say what it is about. */
const HEADING_COVERS = 0.9;
const CONTEXT_COVERS = 0.6;
/** What a window loses for each sentence more than one, and gains by having what must be filled in. */
const LONGER_WINDOW = 0.04;
const FILLING = 0.15;
const LONGEST_WINDOW = 3;
/** The weight of two telling words is half of all. */
const HALF_MASS = 6;
const COVERED = 0.5;
const MOST_PIECES = 4;

export function evidenceOf(
  asked: readonly AskedWord[],
  slots: readonly Slot[],
  { sentences, whole, heading, context }: CloseReading,
): Evidence {
  const covered = (cover: Cover) => weighedShare(asked, (_, place) => cover[place] ?? 0);
  const inHeading = asked.map((one) => shareCovered(one, heading));
  const inContext = asked.map((one) => CONTEXT_COVERS * shareCovered(one, context));
  const above = inHeading.map((cover, place) => Math.max(HEADING_COVERS * cover, inContext[place] ?? 0));
  const inWhole = asked.map((one) => shareCovered(one, whole));
  // Most words stand nowhere in the clause, and then in none of its sentences.
  const inSentences = sentences.map(({ read }) =>
    asked.map((one, place) => (inWhole[place] === 0 ? 0 : shareCovered(one, read))),
  );
  const filling = sentences.map(({ text, gap }) => slots.map((slot) => !gap && slot.fills(text)));
  const fills = ({ from, to }: Window) =>
    slots.length > 0 && slots.every((_, slot) => filling.slice(from, to).some((filled) => filled[slot]));
  const worth = (window: Window) =>
    covered(window.cover) * (1 - LONGER_WINDOW * (window.to - window.from - 1)) +
    (fills(window) ? FILLING : 0);

  let best: Window = { from: 0, to: 0, cover: above };
  let most = -1;
  for (const window of windowsOf(sentences, inSentences, above)) {
    const its = worth(window);
    if (its > most) [best, most] = [window, its];
  }
  const coverage = covered(best.cover);
  const weight = asked.reduce((sum, one) => sum + one.weight, 0) || 1;
  const uncovered = asked.map((one, place) => ({ one, share: 1 - (best.cover[place] ?? 0) }));
  const names = uncovered.filter(({ one }) => one.name);
  return {
    coverage,
    mass: (coverage * weight) / (coverage * weight + HALF_MASS),
    pieces: Math.min(1, best.cover.filter((cover) => cover >= COVERED).length / MOST_PIECES),
    ownWords: covered(inWhole),
    heading: covered(inHeading),
    missing: Math.max(0, ...uncovered.map(({ one, share }) => (one.weight * share) / weight)),
    foreign: weighedShare(
      names.map(({ one }) => one),
      (_, place) => names[place]?.share ?? 0,
    ),
    open: slots.length > 0 && !fills(best) ? 1 : 0,
    filled: fills(best) ? 1 : 0,
  };
}

/** Every one to three neighbouring sentences that say something: what tells of a gap is in no window. */
function* windowsOf(
  sentences: readonly ReadSentence[],
  covers: readonly Cover[],
  above: Cover,
): Generator<Window> {
  for (let from = 0; from < sentences.length; from += 1) {
    let cover = above;
    for (let to = from + 1; to <= Math.min(sentences.length, from + LONGEST_WINDOW); to += 1) {
      if (sentences[to - 1]?.gap === true) break;
      const last = covers[to - 1] ?? [];
      cover = cover.map((known, place) => Math.max(known, last[place] ?? 0));
      yield { from, to, cover };
    }
  }
}
