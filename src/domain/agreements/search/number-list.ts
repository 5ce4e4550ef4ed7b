/** A list of whole numbers from 0, four bytes each, that grows at its end. */
export class NumberList {
  #numbers = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** The numbers so far, as a window upon them. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** The numbers so far, with no room to grow. */
  compact(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
