import type { CivilDate } from "../kernel/civil-date.ts";
import type { FoundClause } from "./answers/answer.ts";
import type { Library } from "./answers/answer-question.ts";
import { governingDocuments } from "./governing-documents.ts";

/** Where a clause stands: an id alone may be in several communities' documents. */
export interface ClausePlace {
  readonly community: string;
  readonly document: string;
  readonly clause: string;
}

/** The clause as it governs on the date. Absent when the document or the clause is gone. */
export function clauseAt(place: ClausePlace, library: Library, date: CivilDate): FoundClause | undefined {
  const loaded = governingDocuments(library.search.documents, date).find(
    ({ head }) => head.id === place.document && head.community === place.community,
  );
  const clause = loaded?.version.clauses.find(({ id }) => id === place.clause);
  if (loaded === undefined || clause === undefined) return undefined;
  const { clauses: _, ...version } = loaded.version;
  return { document: loaded.head, version, clause, score: 0 };
}
