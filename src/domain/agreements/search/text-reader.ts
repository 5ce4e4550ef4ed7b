import { wordsOf } from "./analysis.ts";
import { type FindConcepts, outermost } from "./concepts.ts";
import { STOP_WORDS } from "./stop-words.ts";
import type { TermTable } from "./term-counter.ts";
import { everyOneForItself, Numbering, Vocabulary } from "./vocabulary.ts";

/** A text as the search reads it: its content words and the concepts of the field that it says, as numbers. */
export interface ReadText {
  readonly words: Uint32Array;
  readonly concepts: Uint32Array;
}

/** The terms of a question, each once; those that no text has are left out. */
export interface AskedTerms {
  readonly forms: readonly number[];
  readonly stems: readonly number[];
  readonly grams: readonly number[];
  readonly concepts: readonly number[];
}

/** Reads texts and questions into numbers that one reader gives out: what two readers say cannot be compared. */
export class TextReader {
  readonly vocabulary = new Vocabulary();
  readonly #concepts = new Numbering();
  readonly #findConcepts: FindConcepts;

  constructor(findConcepts: FindConcepts) {
    this.#findConcepts = findConcepts;
  }

  read(text: string): ReadText {
    const words = wordsOf(text);
    const concepts = this.#findConcepts(words).map(({ id }) => this.#concepts.numberOf(id));
    return {
      words: Uint32Array.from(this.vocabulary.read(contentOf(words))),
      concepts: Uint32Array.from(concepts),
    };
  }

  ask(question: string): AskedTerms {
    const words = wordsOf(question);
    const content = contentOf(words);
    return {
      forms: this.vocabulary.formsOf(content),
      stems: this.vocabulary.stemsOf(content),
      grams: this.vocabulary.gramsOf(content),
      concepts: this.#concepts.known(outermost(this.#findConcepts(words)).map(({ id }) => id)),
    };
  }

  /** The table of concepts, in which each stands for itself. */
  get concepts(): TermTable {
    return everyOneForItself(this.#concepts.size);
  }

  /** Absent when no text says it. */
  numberOfConcept(id: string): number | undefined {
    return this.#concepts.known([id])[0];
  }

  /** Absent when no text has it. */
  numberOfStem(stem: string): number | undefined {
    return this.vocabulary.numberOfStem(stem);
  }
}

function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => !STOP_WORDS.has(word));
}
