import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Clause, DocumentHead, LoadedDocument, Version } from "../document.ts";
import { governingDocuments } from "../governing-documents.ts";
import { isContentsHeading } from "../reading/sections.ts";
import { buildClauseView } from "./clause-view.ts";
import { windowsOf } from "./windows.ts";

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

interface Entry {
  readonly loaded: LoadedDocument;
  readonly clause: Clause;
  readonly context: string;
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
  const entries: Entry[] = [];
  const windows: { entries: number[]; text: string; context: string }[] = [];
  for (const loaded of documents) {
    const first = entries.length;
    for (const clause of loaded.version.clauses)
      entries.push({ loaded, clause, context: contextOf(loaded.head, clause.headings) });
    for (const window of windowsOf(loaded.version.clauses))
      windows.push({
        entries: window.clauses.map((place) => first + place),
        text: window.text,
        context: `${loaded.head.title}\n${window.headings}`,
      });
  }
  const byOwnWords = buildClauseView(entries.map(({ clause }) => ({ text: clause.text, context: "" })));
  const underHeadings = buildClauseView(
    entries.map(({ clause, context }) => ({ text: clause.text, context })),
  );
  const byWindow = buildClauseView(windows);

  const scoresOf = (text: string): Float64Array => {
    const scores = new Float64Array(entries.length);
    const add = (place: number, score: number) => {
      scores[place] = (scores[place] ?? 0) + score;
    };
    byOwnWords.scores(text).forEach((score, place) => {
      add(place, OWN_WORDS_WEIGHT * score);
    });
    underHeadings.scores(text).forEach((score, place) => {
      add(place, UNDER_HEADINGS_WEIGHT * score);
    });
    byWindow.scores(text).forEach((score, place) => {
      for (const entry of windows[place]?.entries ?? []) add(entry, WINDOW_WEIGHT * score);
    });
    return scores;
  };

  return {
    documents,
    inverseFrequency: underHeadings.inverseFrequency,
    conceptInverseFrequency: underHeadings.conceptInverseFrequency,
    find({ text, date, communities, most }) {
      const governing = new Set(governingDocuments(documents, date));
      const allowed = ({ loaded }: Entry) =>
        governing.has(loaded) && (communities?.includes(loaded.head.community) ?? true);
      const hits: ClauseHit[] = [];
      scoresOf(text).forEach((score, place) => {
        const entry = entries[place];
        if (entry === undefined || score <= 0 || !allowed(entry)) return;
        const { loaded, clause } = entry;
        const factor = isContentsHeading(clause.headings.at(-1)) ? CONTENTS_LIST_FACTOR : 1;
        hits.push({ document: loaded.head, version: loaded.version, clause, score: factor * score });
      });
      return firstOfEach(
        hits.sort((a, b) => b.score - a.score),
        most,
      );
    },
  };
}

function contextOf(head: DocumentHead, headings: readonly string[]): string {
  return [head.title, ...headings].join("\n");
}

/** Slides repeat themselves: the same words under the same headings of a document are one hit, the best. */
function firstOfEach(hits: readonly ClauseHit[], most: number): ClauseHit[] {
  const kept = new Map<string, ClauseHit>();
  for (const hit of hits) {
    if (kept.size === most) break;
    const saying = JSON.stringify([hit.version.id, hit.clause.headings, hit.clause.text]);
    if (!kept.has(saying)) kept.set(saying, hit);
  }
  return [...kept.values()];
}
