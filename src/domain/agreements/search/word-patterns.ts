import { fold, stemOf } from "./analysis.ts";

/** What a word must be: of the same stem, or with the letters at its start, at its end or anywhere in it. */
export interface WordPattern {
  readonly form: "stem" | "start" | "end" | "part";
  readonly letters: string;
}

/** The patterns of a wording's words: `word`, `word*`, `*word` or `*word*`. */
export function patternsOf(wording: string): WordPattern[] {
  return (fold(wording).match(/\*?[\p{L}\p{N}]+\*?/gu) ?? []).map((word) => {
    const letters = word.replaceAll("*", "");
    if (word.startsWith("*")) return { form: word.endsWith("*") ? "part" : "end", letters };
    return word.endsWith("*") ? { form: "start", letters } : { form: "stem", letters: stemOf(letters) };
  });
}

/** Numbers patterns, so that a word is matched against all of them with a few look-ups. */
export class PatternBook {
  readonly #numbers = { stem: new Map(), start: new Map(), end: new Map(), part: new Map<string, number>() };
  #count = 0;

  numberOf({ form, letters }: WordPattern): number {
    const numbers: Map<string, number> = this.#numbers[form];
    const number = numbers.get(letters) ?? this.#count++;
    numbers.set(letters, number);
    return number;
  }

  matching(word: string): number[] {
    const { stem, start, end, part } = this.#numbers;
    const numbers: (number | undefined)[] = [stem.get(stemOf(word))];
    for (let length = 1; length <= word.length; length += 1) {
      numbers.push(start.get(word.slice(0, length)), end.get(word.slice(-length)));
    }
    for (const [letters, number] of part) if (word.includes(letters)) numbers.push(number);
    return numbers.filter((number) => number !== undefined);
  }
}
