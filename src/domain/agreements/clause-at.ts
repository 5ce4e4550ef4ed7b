import type { CivilDate } from "../kernel/civil-date.ts";
import type { FoundClause } from "./answers/answer.ts";
import type { Library } from "./answers/answer-question.ts";
import type { LoadedDocument } from "./document.ts";
import { governingDocuments } from "./governing-documents.ts";

/** Where a clause stands: an id alone may be in several communities' documents. */
export interface ClausePlace {
  readonly community: string;
  readonly document: string;
  readonly clause: string;
  /** The version that is meant, where it is not the one that governs. */
  readonly version?: string | undefined;
}

/** The clause as it governs on the date. Absent when the document or the clause is gone. */
export function clauseAt(place: ClausePlace, library: Library, date: CivilDate): FoundClause | undefined {
  return clauseIn(governingDocuments(library.search.documents, date), place);
}

/**
 * The clause in the version that somebody read, which may be older than today's. The one that governs where that
 * version is not loaded any more, or none is named.
 */
export function clauseAsRead(place: ClausePlace, library: Library, date: CivilDate): FoundClause | undefined {
  const read = library.search.documents.filter(({ version }) => version.id === place.version);
  return clauseIn(read, place) ?? clauseAt(place, library, date);
}

function clauseIn(
  documents: readonly LoadedDocument[],
  { community, document, clause: id }: ClausePlace,
): FoundClause | undefined {
  const loaded = documents.find(({ head }) => head.id === document && head.community === community);
  const clause = loaded?.version.clauses.find((each) => each.id === id);
  if (loaded === undefined || clause === undefined) return undefined;
  const { clauses: _, ...version } = loaded.version;
  return { document: loaded.head, version, clause, score: 0 };
}
