import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Clause, DocumentHead, LoadedDocument, Version } from "../document.ts";
import { versionInForce } from "../version-in-force.ts";
import { buildTextSearch } from "./text-search.ts";
import { windowsOf } from "./windows.ts";

export interface ClauseHit {
  readonly document: DocumentHead;
  readonly version: Version;
  readonly clause: Clause;
  /** Title and headings above the clause. */
  readonly context: string;
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
}

interface Entry {
  readonly loaded: LoadedDocument;
  readonly clause: Clause;
  readonly context: string;
}

/** What the window around a clause adds to the clause's own score. */
const WINDOW_WEIGHT = 0.5;

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
  const byClause = buildTextSearch(entries.map(({ clause, context }) => ({ text: clause.text, context })));
  const byWindow = buildTextSearch(windows);

  const scoresOf = (text: string): Float64Array => {
    const scores = byClause.scores(text);
    byWindow.scores(text).forEach((score, place) => {
      for (const entry of windows[place]?.entries ?? [])
        scores[entry] = (scores[entry] ?? 0) + WINDOW_WEIGHT * score;
    });
    return scores;
  };

  return {
    documents,
    inverseFrequency: byClause.words.inverseFrequency,
    find({ text, date, communities, most }) {
      const governing = governingOn(documents, date);
      const allowed = ({ loaded }: Entry) =>
        governing.has(loaded) && (communities?.includes(loaded.head.community) ?? true);
      const hits: ClauseHit[] = [];
      scoresOf(text).forEach((score, place) => {
        const entry = entries[place];
        if (entry === undefined || score <= 0 || !allowed(entry)) return;
        const { loaded, clause, context } = entry;
        hits.push({ document: loaded.head, version: loaded.version, clause, context, score });
      });
      return hits.sort((a, b) => b.score - a.score).slice(0, most);
    },
  };
}

function contextOf(head: DocumentHead, headings: readonly string[]): string {
  return [head.title, ...headings].join("\n");
}

function governingOn(documents: readonly LoadedDocument[], date: CivilDate): Set<LoadedDocument> {
  const governing = new Set<LoadedDocument>();
  for (const versions of Map.groupBy(documents, ({ head }) => `${head.community}/${head.id}`).values()) {
    const inForce = versionInForce(
      versions.map((loaded) => loaded.version),
      date,
    );
    for (const loaded of versions) if (loaded.version === inForce) governing.add(loaded);
  }
  return governing;
}
