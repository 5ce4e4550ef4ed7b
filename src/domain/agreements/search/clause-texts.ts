import type { Clause, LoadedDocument } from "../document.ts";
import type { ClauseReader } from "./clause-reader.ts";
import { NumberList } from "./number-list.ts";
import type { Steps } from "./steps.ts";
import type { ReadText } from "./text-reader.ts";
import { windowsOf } from "./windows.ts";

/** A clause at its place among all clauses of the index. */
export interface PlacedClause {
  readonly loaded: LoadedDocument;
  readonly clause: Clause;
}

/** What is read of one clause, or of the clauses of one window, and above them. */
interface TextUnderHeadings {
  readonly own: readonly ReadText[];
  readonly context: readonly ReadText[];
}

/** All that is ranked. */
export interface ClauseTexts {
  readonly clauses: readonly PlacedClause[];
  readonly read: readonly TextUnderHeadings[];
  readonly windows: readonly TextUnderHeadings[];
  /** The place of each clause's window. */
  readonly windowOf: Uint32Array;
}

export function* readClauseTexts(
  documents: readonly LoadedDocument[],
  reader: ClauseReader,
): Steps<ClauseTexts> {
  const clauses: PlacedClause[] = [];
  const read: TextUnderHeadings[] = [];
  const windows: TextUnderHeadings[] = [];
  const windowOf = new NumberList();
  for (const loaded of documents) {
    const { head, version } = loaded;
    const own = yield* reader.clausesOf(version);
    version.clauses.forEach((clause, place) => {
      clauses.push({ loaded, clause });
      read.push({ own: own.slice(place, place + 1), context: reader.contextOf(head, clause.headings) });
    });
    for (const window of windowsOf(version.clauses)) {
      for (const _ of window.clauses) windowOf.push(windows.length);
      windows.push({
        own: window.clauses.flatMap((place) => own[place] ?? []),
        context: reader.contextOf(head, window.headings),
      });
    }
    yield;
  }
  return { clauses, read, windows, windowOf: windowOf.compact() };
}
