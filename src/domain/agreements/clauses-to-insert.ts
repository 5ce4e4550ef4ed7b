import type { Community } from "../community/community.ts";
import { communityNamedIn, withoutCommunityName } from "../community/named-in.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { FoundClause } from "./answers/answer.ts";
import type { Library } from "./answers/answer-question.ts";
import { rankByEvidence } from "./answers/rank-by-evidence.ts";
import { type LoadedDocument, NATIONAL } from "./document.ts";
import { governingDocuments } from "./governing-documents.ts";
import { isContentsHeading } from "./reading/sections.ts";
import { showClause } from "./show-clause.ts";
import { isAgreed } from "./standing.ts";
import { startOf } from "./version-in-force.ts";

/** As many as a person looks through beside what they are writing. */
const MOST_OFFERED = 8;

/** Below this a clause only looks like the search: «kantine» is in none, and is like a few. */
const LEAST_CONFIDENCE = 0.2;

export interface WantedClauses {
  /** Words, a question or a clause's id; empty before anything is written. */
  readonly text: string;
  readonly asOf: CivilDate;
  /** Whose documents are searched, with law and regulation; absent: all. One named in the text goes before it. */
  readonly community: Community | undefined;
}

/**
 * Clauses that somebody may want to show to others, best first, from what governs on the date. Unlike an answer it
 * refuses nothing that is near: a person chooses among them. Without a text: how the newest agreed text begins.
 */
export function clausesToInsert({ text, asOf, community }: WantedClauses, library: Library): FoundClause[] {
  const named = communityNamedIn(text, library.communities);
  const asked = named ?? community;
  const subject = named === undefined ? text : withoutCommunityName(text, named);
  const onlyNamed = named !== undefined && subject === text;
  if (onlyNamed || subject.trim() === "") return beginningOfNewest(governing(asked, asOf, library));
  const exact = showClause({ clauseId: subject.trim(), asOf, community: asked }, library)?.found;
  if (exact !== undefined) return [exact];
  const partitions = asked === undefined ? undefined : [asked.id, NATIONAL];
  return rankByEvidence({ question: subject, asOf, communities: partitions }, library.search)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .slice(0, MOST_OFFERED)
    .map(({ hit: { document, version, clause, score } }) => {
      const { clauses: _, ...head } = version;
      return { document, version: head, clause, score };
    });
}

function governing(
  community: Community | undefined,
  asOf: CivilDate,
  { search }: Library,
): readonly LoadedDocument[] {
  return governingDocuments(search.documents, asOf).filter(
    ({ head }) => head.community !== NATIONAL && (community === undefined || head.community === community.id),
  );
}

function beginningOfNewest(documents: readonly LoadedDocument[]): FoundClause[] {
  const newest = documents
    .filter(({ head }) => isAgreed(head.standing))
    .toSorted((one, other) => (startOf(other.version) ?? "").localeCompare(startOf(one.version) ?? ""))[0];
  if (newest === undefined) return [];
  const { clauses, ...version } = newest.version;
  return clauses
    .filter(({ headings }) => !isContentsHeading(headings.at(-1)))
    .slice(0, MOST_OFFERED)
    .map((clause) => ({ document: newest.head, version, clause, score: 0 }));
}
