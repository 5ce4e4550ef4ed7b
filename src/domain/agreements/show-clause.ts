import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { FoundClause } from "./answers/answer.ts";
import type { Library } from "./answers/answer-question.ts";
import { type Authority, authorityOver } from "./answers/authority.ts";
import type { Clause, LoadedDocument } from "./document.ts";
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
export function showClause(wanted: WantedClause, library: Library): ShownClause | undefined {
  const { asOf, community } = wanted;
  const place = placeOfClause(wanted, library);
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

/** The section that a clause stands in, whole. */
export interface ShownSection extends LoadedDocument {
  readonly clause: Clause;
  /** The headings that all of the clauses stand under; none for a whole document. */
  readonly headings: readonly string[];
  /** Every clause of the section in its order; a clause that stands alone is shown with what is around it. */
  readonly clauses: readonly Clause[];
}

/** From the version that governs on the date. Absent when there is no such clause. */
export function showSection(wanted: WantedClause, library: Library): ShownSection | undefined {
  const place = placeOfClause(wanted, library);
  if (place === undefined) return undefined;
  const { version, clause } = place;
  for (let depth = clause.headings.length; ; depth -= 1) {
    const headings = clause.headings.slice(0, depth);
    const clauses = version.clauses.filter((each) =>
      headings.every((part, at) => each.headings[at] === part),
    );
    if (clauses.length > 1 || depth === 0) return { ...place, headings, clauses };
  }
}

interface ClausePlace extends LoadedDocument {
  readonly clause: Clause;
}

function placeOfClause(
  { clauseId, asOf, community }: WantedClause,
  { search }: Library,
): ClausePlace | undefined {
  const wanted = clauseId.toLowerCase();
  const places = governingDocuments(search.documents, asOf).flatMap(({ head, version }) => {
    const clause = version.clauses.find(({ id }) => id.toLowerCase() === wanted);
    return clause === undefined ? [] : [{ head, version, clause }];
  });
  return places.find(({ head }) => head.community === community?.id) ?? places[0];
}
