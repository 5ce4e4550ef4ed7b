/** Which terms a word stands for: those of word `w` are `terms` from `starts[w]` to before `starts[w + 1]`. */
export interface TermTable {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** How many different terms there are. */
  readonly size: number;
}

/** Counts the terms of one text after another, without making anything new for each. */
export class TermCounter {
  readonly #table: TermTable;
  readonly #counts: Uint32Array;
  /** The terms of the text that was counted last, each once. */
  readonly terms: number[] = [];
  #length = 0;

  constructor(table: TermTable) {
    this.#table = table;
    this.#counts = new Uint32Array(table.size);
  }

  /**
   * @param parts lists of words that are one text together
   * @returns how many terms the text has, repetitions counted
   */
  count(parts: readonly Uint32Array[]): number {
    const { starts, terms } = this.#table;
    for (const term of this.terms) this.#counts[term] = 0;
    this.terms.length = 0;
    this.#length = 0;
    for (const part of parts)
      for (const word of part) {
        const end = starts[word + 1] ?? 0;
        for (let at = starts[word] ?? 0; at < end; at += 1) this.#add(terms[at] ?? 0);
      }
    return this.#length;
  }

  /** How often the text that was counted last has the term. */
  countOf(term: number): number {
    return this.#counts[term] ?? 0;
  }

  #add(term: number): void {
    const count = this.countOf(term);
    if (count === 0) this.terms.push(term);
    this.#counts[term] = count + 1;
    this.#length += 1;
  }
}
