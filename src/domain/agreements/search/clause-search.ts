import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Clause, DocumentHead, LoadedDocument, Version } from "../document.ts";
import { governingDocuments } from "../governing-documents.ts";
import { isContentsHeading } from "../reading/sections.ts";
import { bestPlaces } from "./best-places.ts";
import { ClauseReader } from "./clause-reader.ts";
import { type ClauseTexts, type PlacedClause, readClauseTexts } from "./clause-texts.ts";
import { buildRanking, type Ranking } from "./ranking.ts";
import { atOnce, type Steps } from "./steps.ts";
import type { TextReader } from "./text-reader.ts";

export interface ClauseHit {
  readonly document: DocumentHead;
  readonly version: Version;
  readonly clause: Clause;
  readonly score: number;
}

export interface ClauseQuery {
  readonly text: string;
  /** Only versions that govern on this date. */
  readonly date: CivilDate;
  /** Only documents of these partitions; absent searches all. */
  readonly communities?: readonly string[];
  readonly most: number;
}

/** An index that never changes; a new corpus gets a new index, built beside and swapped. */
export interface ClauseSearch {
  readonly documents: readonly LoadedDocument[];
  find(query: ClauseQuery): ClauseHit[];
  /** How telling a stem is in this corpus, from its BM25 inverse frequency; absent when no clause has it. */
  inverseFrequency(stem: string): number | undefined;
  /** The same for a concept of the field. */
  conceptInverseFrequency(concept: string): number | undefined;
}

/**
 * A clause is found by its own words, by its words under its headings, and by the window around it, which counts
 * twice: a short clause says little alone. Chosen on questions about the sources.
 */
const OWN_WORDS_WEIGHT = 0.5;
const UNDER_HEADINGS_WEIGHT = 0.5;
const WINDOW_WEIGHT = 1;
/** A contents list has every heading's words and says nothing about them. */
const CONTENTS_LIST_FACTOR = 0.2;

/** Documents may come in several versions; which one governs is decided at the date of the question. */
export function buildClauseSearch(documents: readonly LoadedDocument[]): ClauseSearch {
  return atOnce(buildingClauseSearch(documents, new ClauseReader()));
}

/** The same, a few milliseconds at a time. What the reader has read before, it does not read again. */
export function* buildingClauseSearch(
  documents: readonly LoadedDocument[],
  reader: ClauseReader,
): Steps<ClauseSearch> {
  const { clauses, read, windows, windowOf } = yield* readClauseTexts(documents, reader);
  const own = (place: number) => read[place]?.own ?? [];
  const underHeadings = (texts: typeof read) => (place: number) => [
    ...(texts[place]?.own ?? []),
    ...(texts[place]?.context ?? []),
  ];
  const byClause = yield* buildRanking(
    clauses.length,
    [
      { weight: OWN_WORDS_WEIGHT, textsOf: own },
      { weight: UNDER_HEADINGS_WEIGHT, textsOf: underHeadings(read) },
    ],
    reader.texts,
  );
  const byWindow = yield* buildRanking(
    windows.length,
    [{ weight: WINDOW_WEIGHT, textsOf: underHeadings(windows) }],
    reader.texts,
  );
  return searchOver(documents, { clauses, windowOf, byClause, byWindow, texts: reader.texts });
}

interface RankedClauses extends Pick<ClauseTexts, "clauses" | "windowOf"> {
  readonly byClause: Ranking;
  readonly byWindow: Ranking;
  readonly texts: TextReader;
}

/** A function of its own, so that the index does not hold on to what it was built from. */
function searchOver(documents: readonly LoadedDocument[], ranked: RankedClauses): ClauseSearch {
  const { clauses, windowOf, byClause, byWindow, texts } = ranked;
  const contentsLists = clauses.flatMap(({ clause }, place) =>
    isContentsHeading(clause.headings.at(-1)) ? [place] : [],
  );
  const governing = rememberingLast((date: CivilDate) => new Set(governingDocuments(documents, date)));

  const scoresOf = (text: string): Float64Array => {
    const asked = texts.ask(text);
    const scores = byClause.scores(asked);
    const windowScores = byWindow.scores(asked);
    for (let place = 0; place < scores.length; place += 1)
      scores[place] = (scores[place] ?? 0) + (windowScores[windowOf[place] ?? 0] ?? 0);
    for (const place of contentsLists) scores[place] = CONTENTS_LIST_FACTOR * (scores[place] ?? 0);
    return scores;
  };

  return {
    documents,
    inverseFrequency(stem) {
      const number = texts.numberOfStem(stem);
      return number === undefined ? undefined : byClause.stems.inverseFrequency(number);
    },
    conceptInverseFrequency(concept) {
      const number = texts.numberOfConcept(concept);
      return number === undefined ? undefined : byClause.concepts.inverseFrequency(number);
    },
    find({ text, date, communities, most }) {
      const scores = scoresOf(text);
      let from = 0;
      for (const loaded of documents) {
        const to = from + loaded.version.clauses.length;
        const allowed = governing(date).has(loaded) && (communities?.includes(loaded.head.community) ?? true);
        if (!allowed) scores.fill(0, from, to);
        from = to;
      }
      return firstOfEach(scores, clauses, most);
    },
  };
}

/** Slides repeat themselves: the same words under the same headings of a document are one hit, the best. */
function firstOfEach(scores: Float64Array, clauses: readonly PlacedClause[], most: number): ClauseHit[] {
  for (let looked = 2 * most; ; looked *= 2) {
    const places = bestPlaces(scores, looked);
    const kept = new Map<string, ClauseHit>();
    for (const place of places) {
      const placed = clauses[place];
      if (placed === undefined || kept.size === most) break;
      const { loaded, clause } = placed;
      const saying = JSON.stringify([loaded.version.id, clause.headings, clause.text]);
      const hit = { document: loaded.head, version: loaded.version, clause, score: scores[place] ?? 0 };
      if (!kept.has(saying)) kept.set(saying, hit);
    }
    if (kept.size === most || places.length < looked) return [...kept.values()];
  }
}

/** Remembers the answer to the question that was put last: most questions are about today. */
function rememberingLast<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
}
