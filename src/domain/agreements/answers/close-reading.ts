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
  const reading = {
    sentences: sentencesOf(clause.text).map(({ start, end }) => {
      const text = clause.text.slice(start, end);
      return { text, read: readText(text), gap: tellsOfAGap(text) };
    }),
    heading: readText(clause.headings.at(-1) ?? ""),
    context: readText([document.title, ...clause.headings.slice(0, -1)].join("\n")),
  };
  readings.set(clause, reading);
  return reading;
}
