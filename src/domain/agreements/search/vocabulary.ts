import { gramsOf, stemOf } from "./analysis.ts";
import { NumberList } from "./number-list.ts";
import type { TermTable } from "./term-counter.ts";

/**
 * Every word that the texts have, numbered, with its stem and its 4-grams: a text is kept as a list of numbers, and a
 * word is analysed once however often it is said. Words are never forgotten, so one vocabulary serves one index after
 * another.
 */
export class Vocabulary {
  readonly #words = new Numbering();
  readonly #stems = new Numbering();
  readonly #grams = new Numbering();
  readonly #stemStarts = new NumberList();
  readonly #stemTerms = new NumberList();
  readonly #gramStarts = new NumberList();
  readonly #gramTerms = new NumberList();

  constructor() {
    this.#stemStarts.push(0);
    this.#gramStarts.push(0);
  }

  /** Numbers of words, which become known. */
  read(words: readonly string[]): number[] {
    return words.map((word) => this.#words.known([word])[0] ?? this.#add(word));
  }

  get stems(): TermTable {
    return tableOf(this.#stemStarts, this.#stemTerms, this.#stems.size);
  }

  /** The table in which each word stands for itself as it was written. */
  get forms(): TermTable {
    return everyOneForItself(this.#words.size);
  }

  get grams(): TermTable {
    return tableOf(this.#gramStarts, this.#gramTerms, this.#grams.size);
  }

  /** Numbers of words; those that no text has are left out. */
  formsOf(words: readonly string[]): number[] {
    return this.#words.known(words);
  }

  /** Numbers of the stems of words; those that no text has are left out. */
  stemsOf(words: readonly string[]): number[] {
    return this.#stems.known(words.map(stemOf));
  }

  /** Absent when no text has it. */
  numberOfStem(stem: string): number | undefined {
    return this.#stems.known([stem])[0];
  }

  /** Numbers of the 4-grams of words; those that no text has are left out. */
  gramsOf(words: readonly string[]): number[] {
    return this.#grams.known(words.flatMap(gramsOf));
  }

  #add(word: string): number {
    const number = this.#words.numberOf(word);
    this.#stemTerms.push(this.#stems.numberOf(stemOf(word)));
    this.#stemStarts.push(this.#stemTerms.length);
    for (const gram of gramsOf(word)) this.#gramTerms.push(this.#grams.numberOf(gram));
    this.#gramStarts.push(this.#gramTerms.length);
    return number;
  }
}

/** Numbers for strings, in the order in which they come. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The numbers of those that have one, each once. */
  known(texts: readonly string[]): number[] {
    return [...new Set(texts)].flatMap((text) => this.#numbers.get(text) ?? []);
  }
}

/** A table of so many words, or of whatever has numbers, in which each is its own and only term. */
export function everyOneForItself(size: number): TermTable {
  const starts = Uint32Array.from({ length: size + 1 }, (_, number) => number);
  return { starts, terms: starts.subarray(0, size), size };
}

function tableOf(starts: NumberList, terms: NumberList, size: number): TermTable {
  return { starts: starts.view(), terms: terms.view(), size };
}
