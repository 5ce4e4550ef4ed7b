import { stemmer } from "@orama/stemmers/norwegian";
import MiniSearch from "minisearch";
import type { Library } from "../../src/domain/agreements/answers/answer-question.ts";
import { type Clause, type DocumentHead, NATIONAL } from "../../src/domain/agreements/document.ts";
import { governingDocuments } from "../../src/domain/agreements/governing-documents.ts";
import { STOP_WORDS } from "../../src/domain/agreements/search/stop-words.ts";
import { buildTextSearch } from "../../src/domain/agreements/search/text-search.ts";
import { communityNamedIn } from "../../src/domain/community/named-in.ts";
import type { CivilDate } from "../../src/domain/kernel/civil-date.ts";

export interface Ranked {
  /** Best first. */
  readonly clauses: readonly { readonly document: string; readonly heading: string; readonly text: string }[];
  /** What a refusal would be decided on: for a plain search the best score. */
  readonly confidence: number;
}

/** Another way to find clauses in the same library, from the same partitions and under the same headings. */
export interface Rival {
  readonly name: string;
  rank(question: string, community: string | undefined): Ranked;
}

interface Entry {
  readonly head: DocumentHead;
  readonly clause: Clause;
}

type Score = (question: string) => Iterable<{ readonly place: number; readonly score: number }>;

const DEEPEST = 5;

export function rivalsIn(library: Library, asOf: CivilDate): Rival[] {
  const entries = governingDocuments(library.search.documents, asOf).flatMap(({ head, version }) =>
    version.clauses.map((clause) => ({ head, clause })),
  );
  return [
    rival("MiniSearch", miniSearch(entries), entries, library),
    rival("words + 4-grams", fused(entries), entries, library),
  ];
}

function rival(name: string, score: Score, entries: readonly Entry[], { communities }: Library): Rival {
  return {
    name,
    rank(question, community) {
      const asked = communityNamedIn(question, communities)?.id ?? community;
      const best = [...score(question)]
        .map(({ place, score: points }) => ({ entry: entries[place], points }))
        .filter(({ entry }) => asked === undefined || [asked, NATIONAL].includes(entry?.head.community ?? ""))
        .sort((a, b) => b.points - a.points)
        .slice(0, DEEPEST);
      return {
        clauses: best.flatMap(({ entry }) =>
          entry === undefined
            ? []
            : [
                {
                  document: entry.head.fileName,
                  heading: entry.clause.headings.join(" – "),
                  text: entry.clause.text,
                },
              ],
        ),
        confidence: best[0]?.points ?? 0,
      };
    },
  };
}

const contextOf = ({ head, clause }: Entry) => [head.title, ...clause.headings].join("\n");

/** BM25+ over stems without stop words, with its own defaults. */
function miniSearch(entries: readonly Entry[]): Score {
  const search = new MiniSearch({
    fields: ["context", "text"],
    processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
  });
  search.addAll(entries.map((entry, id) => ({ id, context: contextOf(entry), text: entry.clause.text })));
  return (question) => search.search(question).map(({ id, score }) => ({ place: Number(id), score }));
}

/** 0.5 × word + 4-gram BM25, without lexicon, windows and evidence. */
function fused(entries: readonly Entry[]): Score {
  const search = buildTextSearch(
    entries.map((entry) => ({ context: contextOf(entry), text: entry.clause.text })),
  );
  return (question) => search.search(question, entries.length);
}
