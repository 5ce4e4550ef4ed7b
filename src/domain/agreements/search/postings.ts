/**
 * Of each term, the places of its texts and its share of their scores, in two arrays that all terms have in common:
 * eight bytes for each different term of a text. First every term and place is expected, then room is allotted, then
 * shares are added, both times in the order of the places.
 */
export class Postings {
  /** Where a term's stretch of the arrays begins; one more than there are terms. */
  readonly #starts: Uint32Array;
  /** While shares are added: where the next place of a term goes. */
  #next: Uint32Array;
  /** The place that a term came with last. */
  #latest: Int32Array;
  #places = new Uint32Array(0);
  #shares = new Float32Array(0);

  constructor(terms: number) {
    this.#starts = new Uint32Array(terms + 1);
    this.#next = new Uint32Array(terms);
    this.#latest = new Int32Array(terms).fill(-1);
  }

  expect(term: number, place: number): void {
    if (this.#latest[term] === place) return;
    this.#latest[term] = place;
    this.#starts[term + 1] = (this.#starts[term + 1] ?? 0) + 1;
  }

  allot(): void {
    const starts = this.#starts;
    for (let term = 1; term < starts.length; term += 1)
      starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    this.#next.set(starts.subarray(0, -1));
    this.#latest.fill(-1);
    this.#places = new Uint32Array(starts.at(-1) ?? 0);
    this.#shares = new Float32Array(this.#places.length);
  }

  add(term: number, place: number, share: number): void {
    if (this.#latest[term] !== place) {
      this.#latest[term] = place;
      this.#places[this.#next[term] ?? 0] = place;
      this.#next[term] = (this.#next[term] ?? 0) + 1;
    }
    const at = (this.#next[term] ?? 0) - 1;
    this.#shares[at] = (this.#shares[at] ?? 0) + share;
  }

  /** What only the building needs is let go. */
  close(): void {
    this.#next = new Uint32Array(0);
    this.#latest = new Int32Array(0);
  }

  addScores(terms: readonly number[], weight: number, into: Float64Array): void {
    const places = this.#places;
    const shares = this.#shares;
    for (const term of terms) {
      const end = this.#starts[term + 1] ?? 0;
      for (let at = this.#starts[term] ?? end; at < end; at += 1) {
        const place = places[at] ?? 0;
        into[place] = (into[place] ?? 0) + weight * (shares[at] ?? 0);
      }
    }
  }
}
