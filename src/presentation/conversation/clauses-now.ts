import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import type { ReadClauseNow } from "../../domain/cases/clause-now.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";

/** What the agreements say today of the clauses that a proposal rewrites, for the rules of cases. */
export function clausesNowIn(library: Library, today: CivilDate): ReadClauseNow {
  return (patch) => {
    const { community, document, clause, baseVersion } = patch;
    const versions = library.search.documents.filter(
      ({ head }) => head.id === document && head.community === community,
    );
    const base = versions.find(({ version }) => version.id === baseVersion)?.version;
    const now = clauseAt({ community, document, clause }, library, today);
    const governing = now?.version.id ?? governingVersion(patch, library, today);
    return governing === undefined
      ? undefined
      : {
          version: governing,
          text: now?.clause.text,
          base: base?.clauses.find(({ id }) => id === clause)?.text,
        };
  };
}

/** The document's version of today where the clause itself is gone; absent when the document is not loaded. */
function governingVersion(
  { community, document }: Parameters<ReadClauseNow>[0],
  { search }: Library,
  today: CivilDate,
): string | undefined {
  return governingDocuments(search.documents, today).find(
    ({ head }) => head.id === document && head.community === community,
  )?.version.id;
}
