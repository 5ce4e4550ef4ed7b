import { detectLanguage } from "../../people/detect-language.ts";
import { wordsOf } from "../search/analysis.ts";
import type { AskedWord } from "./asked-words.ts";
import { asksWho } from "./slots.ts";

/** Of a word in a sentence that only tells the background («Jeg jobber i hjemmetjenesten. Hvem …?»). */
const BACKGROUND_WEIGHT = 0.5;
/** Of an English word that nothing knows: it may be any word, since the texts are Norwegian. */
const UNKNOWN_ENGLISH_WEIGHT = 0.4;
/** Of a municipality that the documents bind, except after «hvem»: «Må Halden betale?» is answered for all of them. */
const OUR_NAME_WEIGHT = 0.3;
/** Of the first word after the question word: «hvem **betaler** når …», «what **deadline** do we have …». */
const FOCUS_WEIGHT = 1.5;

const QUESTION_WORD =
  /^(?:hv(?:a|em|or|orfor|ordan|ilke[nt]?)|k(?:va|ven|vifor|orleis|var|or)|what|who|when|where|why|how|which)$/;

/**
 * The same words, each weighing as much as it is asked about and not only as it tells.
 *
 * @param ours names of the municipalities that the documents bind.
 */
export function weighAsked(
  question: string,
  found: readonly AskedWord[],
  ours: readonly string[],
): AskedWord[] {
  const english = detectLanguage(question) === "en";
  const isAsking = askingPlaces(question);
  const focus = focusOf(question, found);
  const who = asksWho(question);
  const ourWords = new Set(ours.flatMap(wordsOf));
  return found.map((one) => {
    const weight =
      one.weight *
      (one === focus ? FOCUS_WEIGHT : 1) *
      (isAsking(one.place) ? 1 : BACKGROUND_WEIGHT) *
      (english && one.standing === "unknown" && !one.name ? UNKNOWN_ENGLISH_WEIGHT : 1);
    if (!one.name || !ourWords.has(one.word)) return { ...one, weight };
    // A name is no word of the field, whatever it looks like («Halden», «Marker»).
    return { ...one, weight: weight * (who ? 1 : OUR_NAME_WEIGHT), concepts: [], compound: false, name: who };
  });
}

function focusOf(question: string, found: readonly AskedWord[]): AskedWord | undefined {
  const asking = wordsOf(question).findIndex((word) => QUESTION_WORD.test(word));
  if (asking === -1) return undefined;
  return found.filter(({ place }) => place > asking).sort((a, b) => a.place - b.place)[0];
}

/** Whether the word at a place stands in a sentence that asks; in all of them when none does. */
function askingPlaces(question: string): (place: number) => boolean {
  const sentences = question.split(/(?<=[.!?])\s+/).map((text) => ({ text, words: wordsOf(text) }));
  const asking = sentences.map(
    ({ text, words }) => text.includes("?") || words.some((word) => QUESTION_WORD.test(word)),
  );
  if (!asking.includes(true)) return () => true;
  const ofPlace = sentences.flatMap(({ words }, index) => words.map(() => asking[index] ?? true));
  return (place) => ofPlace[place] ?? true;
}
