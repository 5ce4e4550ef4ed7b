import type { DocumentHead, Version } from "../document.ts";
import { findConcepts } from "./concepts.ts";
import type { Steps } from "./steps.ts";
import { type ReadText, TextReader } from "./text-reader.ts";

/** Clauses between two steps: a few milliseconds' work. */
const CLAUSES_IN_A_STEP = 20;

/**
 * Reads clauses and headings, and remembers both: kept from one index to the next, it reads only what is new. A
 * version that nobody holds any longer is forgotten; its words stay in the vocabulary.
 */
export class ClauseReader {
  readonly texts = new TextReader(findConcepts);
  readonly #versions = new WeakMap<Version, readonly ReadText[]>();
  readonly #headings = new Map<string, ReadText>();

  /** The clauses' own words, in the order of the version. */
  *clausesOf(version: Version): Steps<readonly ReadText[]> {
    const known = this.#versions.get(version);
    if (known !== undefined) return known;
    const read: ReadText[] = [];
    for (const { text } of version.clauses) {
      read.push(this.texts.read(text));
      if (read.length % CLAUSES_IN_A_STEP === 0) yield;
    }
    this.#versions.set(version, read);
    return read;
  }

  /** The document's title and the headings, which tell what stands under them. */
  contextOf({ title }: DocumentHead, headings: readonly string[]): readonly ReadText[] {
    return [title, ...headings].map((heading) => {
      const read = this.#headings.get(heading) ?? this.texts.read(heading);
      this.#headings.set(heading, read);
      return read;
    });
  }
}
