import type { Clause } from "../document.ts";
import type { ClauseHit } from "../search/clause-search.ts";
import { sentencesOf } from "./answering-sentence.ts";
import { type ReadText, readText } from "./coverage.ts";
import { tellsOfAGap } from "./gaps.ts";

/** A sentence of a clause, as it is held against a question. */
export interface ReadSentence {
  readonly text: string;
  readonly read: ReadText;
  /** True when it only tells that the source says nothing. */
  readonly gap: boolean;
}

/** A clause as it is held against a question. */
export interface CloseReading {
  readonly sentences: readonly ReadSentence[];
  /** All its sentences that say something. */
  readonly whole: ReadText;
  /** True when it only tells of gaps in its source: it can be shown, and answers nothing. */
  readonly silent: boolean;
  /** The heading right above it. */
  readonly heading: ReadText;
  /** The headings above that, and the document's title: they say what it is about, and settle nothing. */
  readonly context: ReadText;
}

/** Clauses never change, and the same ones come up again and again. */
const readings = new WeakMap<Clause, CloseReading>();

export function readClosely({ clause, document }: ClauseHit): CloseReading {
  const known = readings.get(clause);
  if (known !== undefined) return known;
  const sentences = sentencesOf(clause.text).map(({ start, end }) => {
    const text = clause.text.slice(start, end);
    return { text, read: readText(text), gap: tellsOfAGap(text) };
  });
  const reading = {
    sentences,
    whole: together(sentences.filter(({ gap }) => !gap).map(({ read }) => read)),
    silent: sentences.length > 0 && sentences.every(({ gap }) => gap),
    heading: readHeading(clause.headings.at(-1) ?? ""),
    context: readHeading([document.title, ...clause.headings.slice(0, -1)].join("\n")),
  };
  readings.set(clause, reading);
  return reading;
}

function together(texts: readonly ReadText[]): ReadText {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  return {
    words: new Set(texts.flatMap(({ words }) => [...words])),
    stems: new Set(texts.flatMap(({ stems }) => [...stems])),
    concepts: new Set(texts.flatMap(({ concepts }) => [...concepts])),
  };
}

/** Clauses of a section stand under the same headings. */
const headings = new Map<string, ReadText>();
const HEADINGS_KEPT = 5_000;

function readHeading(text: string): ReadText {
  const known = headings.get(text);
  if (known !== undefined) return known;
  const read = readText(text);
  if (headings.size >= HEADINGS_KEPT) headings.clear();
  headings.set(text, read);
  return read;
}
