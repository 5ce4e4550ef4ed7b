import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { FoundClause } from "./answers/answer.ts";
import type { Library } from "./answers/answer-question.ts";
import { type Authority, authorityOver } from "./answers/authority.ts";
import { governingDocuments } from "./governing-documents.ts";

export interface ShownClause extends Authority {
  readonly found: FoundClause;
  readonly communities: readonly Community[];
  readonly asOf: CivilDate;
}

export interface WantedClause {
  /** As a person wrote it: case does not matter. */
  readonly clauseId: string;
  readonly asOf: CivilDate;
  /** Whose clause goes first where two communities have the same id; agreement texts may be read by all. */
  readonly community: Community | undefined;
}

/** One clause by its id, from the version that governs on the date. Absent when there is none. */
export function showClause(
  { clauseId, asOf, community }: WantedClause,
  library: Library,
): ShownClause | undefined {
  const wanted = clauseId.toLowerCase();
  const places = governingDocuments(library.search.documents, asOf).flatMap(({ head, version }) => {
    const clause = version.clauses.find(({ id }) => id.toLowerCase() === wanted);
    return clause === undefined ? [] : [{ head, version, clause }];
  });
  const place = places.find(({ head }) => head.community === community?.id) ?? places[0];
  if (place === undefined) return undefined;
  const { clauses: _, ...version } = place.version;
  const own = library.communities.filter(({ id }) => id === place.head.community);
  const communities = own.length > 0 ? own : community === undefined ? library.communities : [community];
  const authority = authorityOver(place.head, communities);
  if (authority === undefined) return undefined;
  return {
    ...authority,
    found: { document: place.head, version, clause: place.clause, score: 0 },
    communities,
    asOf,
  };
}
