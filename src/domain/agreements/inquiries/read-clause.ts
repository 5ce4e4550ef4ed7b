import type { CivilDate } from "../../kernel/civil-date.ts";
import { sha256 } from "../../kernel/hashing.ts";
import type { Library } from "../answers/answer-question.ts";
import type { Clause, LoadedDocument } from "../document.ts";
import { governingDocuments } from "../governing-documents.ts";
import type { ReadClause } from "./inquiry-event.ts";

/** Where a clause stands; an id alone may be in several communities' documents. */
export type ClauseAddress = Pick<ReadClause, "community" | "document" | "clause">;

export interface ClauseNow {
  readonly loaded: LoadedDocument;
  readonly clause: Clause;
}

/** The clause as it governs on the date. Absent when the document or the clause is gone. */
export function clauseNow(address: ClauseAddress, library: Library, date: CivilDate): ClauseNow | undefined {
  const loaded = governingDocuments(library.search.documents, date).find(
    ({ head }) => head.id === address.document && head.community === address.community,
  );
  const clause = loaded?.version.clauses.find(({ id }) => id === address.clause);
  return loaded === undefined || clause === undefined ? undefined : { loaded, clause };
}

/** The clause with the hash of its present words, as an inquiry keeps it. */
export function readClause({ loaded, clause }: ClauseNow): ReadClause {
  const { head, version } = loaded;
  return {
    community: head.community,
    document: head.id,
    version: version.id,
    clause: clause.id,
    textHash: sha256(clause.text),
  };
}

/** What has become of a clause's words since they were read; a new version with the same words changes nothing. */
export function sinceRead(read: ReadClause, library: Library, date: CivilDate): "same" | "changed" | "gone" {
  const now = clauseNow(read, library, date);
  if (now === undefined) return "gone";
  return sha256(now.clause.text) === read.textHash ? "same" : "changed";
}
