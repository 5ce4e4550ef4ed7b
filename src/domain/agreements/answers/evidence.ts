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
  /** 1 for what only describes a picture, and says nothing. */
  readonly idle: number;
}

/** How far each word of the question is covered, in its order. */
type Cover = readonly number[];

/** Neighbouring sentences of a clause, with how far they and the headings above cover the question. */
interface Window {
  readonly sentences: readonly ReadSentence[];
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
/** A description of a picture, as tools that turn slides into text write it. */
const PICTURE =
  /^(?:(?:a|an|the) (?:\p{L}+ )?(?:graphic|image|photo|picture|illustration|diagram|icon)|image of|bilde av|bilete av|illustrasjon av)(?!\p{L})/iu;

export function evidenceOf(
  asked: readonly AskedWord[],
  slots: readonly Slot[],
  { sentences, heading, context }: CloseReading,
): Evidence {
  const fills = (of: readonly ReadSentence[]) =>
    slots.every((slot) => of.some(({ text, gap }) => !gap && slot.fills(text)));
  const covered = (cover: Cover) => weighedShare(asked, (_, place) => cover[place] ?? 0);

  const inHeading = asked.map((one) => shareCovered(one, heading));
  const inContext = asked.map((one) => CONTEXT_COVERS * shareCovered(one, context));
  const above = highest(
    inHeading.map((cover) => HEADING_COVERS * cover),
    inContext,
  );
  const inSentences = sentences.map(({ read }) => asked.map((one) => shareCovered(one, read)));
  const worth = ({ sentences: said, cover }: Window) =>
    covered(cover) * (1 - LONGER_WINDOW * (said.length - 1)) +
    (slots.length > 0 && fills(said) ? FILLING : 0);
  const best = windowsOf(sentences, inSentences, above).reduce<Window | undefined>(
    (ahead, window) => (ahead === undefined || worth(window) > worth(ahead) ? window : ahead),
    undefined,
  ) ?? { sentences: [], cover: above };
  const coverage = covered(best.cover);

  const whole = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const names = asked.filter(({ name }) => name);
  const isFilled = slots.length > 0 && fills(best.sentences);
  return {
    coverage,
    mass: (coverage * whole) / (coverage * whole + HALF_MASS),
    pieces: Math.min(1, best.cover.filter((cover) => cover >= COVERED).length / MOST_PIECES),
    ownWords: covered(inSentences.reduce<Cover>(highest, [])),
    heading: covered(inHeading),
    missing: Math.max(
      0,
      ...asked.map(({ weight }, place) => (weight * (1 - (best.cover[place] ?? 0))) / whole),
    ),
    foreign: weighedShare(names, (one) => 1 - (best.cover[asked.indexOf(one)] ?? 0)),
    open: slots.length > 0 && !isFilled ? 1 : 0,
    filled: isFilled ? 1 : 0,
    idle: PICTURE.test(sentences[0]?.text ?? "") ? 1 : 0,
  };
}

/** Every one to three neighbouring sentences that say something: what tells of a gap is in no window. */
function windowsOf(sentences: readonly ReadSentence[], covers: readonly Cover[], above: Cover): Window[] {
  return sentences.flatMap((_, from) => {
    const windows: Window[] = [];
    let cover = above;
    for (let to = from + 1; to <= Math.min(sentences.length, from + LONGEST_WINDOW); to += 1) {
      if (sentences[to - 1]?.gap === true) break;
      cover = highest(cover, covers[to - 1] ?? []);
      windows.push({ sentences: sentences.slice(from, to), cover });
    }
    return windows;
  });
}

function highest(one: Cover, other: Cover): Cover {
  const longer = one.length >= other.length ? one : other;
  return longer.map((_, place) => Math.max(one[place] ?? 0, other[place] ?? 0));
}
