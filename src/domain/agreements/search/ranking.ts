import { type Bm25Index, buildBm25, type TextView } from "./bm25.ts";
import type { Steps } from "./steps.ts";
import type { AskedTerms, ReadText, TextReader } from "./text-reader.ts";

/** One way of seeing the texts that are ranked; several are added, each with its weight. */
export interface RankedView {
  readonly weight: number;
  /** What is read as one text at the place. */
  textsOf(place: number): readonly ReadText[];
}

/**
 * Texts ranked by four lists that are added: words as they are written are exact, their stems forgive inflection,
 * 4-grams compounds and misspellings, and concepts lead across languages.
 */
export interface Ranking {
  /** The score of each text, by its place; the next question overwrites them. */
  scores(asked: AskedTerms): Float64Array;
  readonly stems: Bm25Index;
  readonly concepts: Bm25Index;
}

const KNOBS = { k1: 0.6, b: 0.5 };
/** What the lists weigh beside each other, measured on NorQuAD's training questions (docs/answering.md). */
const FORM_WEIGHT = 0.6;
const STEM_WEIGHT = 0.3;
const GRAM_WEIGHT = 0.7;
/** Chosen on the demonstration questions (docs/answering.md). */
const CONCEPT_WEIGHT = 2;

/** @param size how many texts there are, at the places from 0 */
export function* buildRanking(
  size: number,
  views: readonly RankedView[],
  reader: TextReader,
): Steps<Ranking> {
  const seenBy = (part: keyof ReadText): TextView[] =>
    views.map(({ weight, textsOf }) => ({
      weight,
      partsOf: (place) => textsOf(place).map((text) => text[part]),
    }));
  const forms = yield* buildBm25(size, seenBy("words"), reader.vocabulary.forms, KNOBS);
  const stems = yield* buildBm25(size, seenBy("words"), reader.vocabulary.stems, KNOBS);
  const grams = yield* buildBm25(size, seenBy("words"), reader.vocabulary.grams, KNOBS);
  const concepts = yield* buildBm25(size, seenBy("concepts"), reader.concepts, KNOBS);
  return rankingOf(size, { forms, stems, grams, concepts });
}

function rankingOf(
  size: number,
  { forms, stems, grams, concepts }: Record<keyof AskedTerms, Bm25Index>,
): Ranking {
  const scores = new Float64Array(size);
  return {
    stems,
    concepts,
    scores(asked) {
      scores.fill(0);
      forms.addScores(asked.forms, FORM_WEIGHT, scores);
      stems.addScores(asked.stems, STEM_WEIGHT, scores);
      grams.addScores(asked.grams, GRAM_WEIGHT, scores);
      concepts.addScores(asked.concepts, CONCEPT_WEIGHT, scores);
      return scores;
    },
  };
}
