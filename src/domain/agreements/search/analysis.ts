import { stemmer } from "@orama/stemmers/norwegian";
import { STOP_WORDS } from "./stop-words.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const GRAM_LENGTH = 4;
const stems = new Map<string, string>();
const STEMS_KEPT = 50_000;

/** The words of a text in order, lower case, with accents that Norwegian does not use folded away (é → e). */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Lower case; æ, ø and å stay, other accents go, and «helsefelleskap» is read as «helsefellesskap» (G1). */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[à-ãèéêëìíîïòóôõöùúûüýÿñç]/g, (letter) => letter.normalize("NFD")[0] ?? letter)
    .replaceAll("felleskap", "fellesskap");
}

/** Stems of the content words: what the text is about. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemOf);
}

/** The snowball stem; remembered, since a corpus says the same words again and again. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}

/**
 * Overlapping runs of four characters inside each content word, with the word's edges marked. Norwegian writes
 * compounds in one word («utskrivningsklar»), and runs match their parts, other inflections and misspellings.
 */
export function gramsOf(text: string): string[] {
  const grams: string[] = [];
  for (const word of wordsOf(text)) {
    if (STOP_WORDS.has(word)) continue;
    const marked = `_${word}_`;
    if (marked.length <= GRAM_LENGTH) {
      grams.push(marked);
      continue;
    }
    for (let start = 0; start + GRAM_LENGTH <= marked.length; start += 1)
      grams.push(marked.slice(start, start + GRAM_LENGTH));
  }
  return grams;
}
