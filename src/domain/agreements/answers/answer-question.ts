import type { Community } from "../../community/community.ts";
import { deciderOf } from "../../community/decider.ts";
import { communityNamedIn, withoutCommunityName } from "../../community/named-in.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import type { Answer, FoundClause } from "./answer.ts";
import { coverageOf } from "./coverage.ts";

/** Law and regulation belong to no community; every question sees them. */
export const NATIONAL = "national";

/** Clauses shown at most, in an answer and in a refusal. */
const MOST_SHOWN = 5;

/** At and above this confidence the best clause is given as the answer. */
export const REFUSAL_CUT = 0.45;

export interface Question {
  readonly text: string;
  /** The date that the answer must hold on. */
  readonly asOf: CivilDate;
  /** The asker's community; absent asks in all. A community named in the question («i Innlandet») goes before it. */
  readonly community?: Community | undefined;
}

/** What is loaded: the index, and every community whose documents are in it. */
export interface Library {
  readonly search: ClauseSearch;
  readonly communities: readonly Community[];
}

/** Finds the clause that governs, or refuses and shows the nearest. Never guesses, and asks no network. */
export function answerQuestion({ text, asOf, community }: Question, library: Library): Answer {
  const named = communityNamedIn(text, library.communities);
  const asked = named ?? community;
  const communities = asked === undefined ? library.communities : [asked];
  const subject = named === undefined ? text : withoutCommunityName(text, named);
  const hits = library.search.find({
    text: subject,
    date: asOf,
    most: MOST_SHOWN,
    ...(asked === undefined ? {} : { communities: [asked.id, NATIONAL] }),
  });
  const found = hits.map(foundClause);
  const best = hits[0];
  const nothing = library.search.documents.length === 0;
  if (best === undefined)
    return {
      answered: false,
      reason: nothing ? "nothing-loaded" : "not-covered",
      communities,
      found,
      confidence: 0,
      asOf,
    };
  const confidence = confidenceOf(subject, best, library.search);
  const home = communities.find(({ id }) => id === best.document.community) ?? communities[0];
  if (confidence < REFUSAL_CUT || home === undefined)
    return { answered: false, reason: "not-covered", communities, found, confidence, asOf };
  return {
    answered: true,
    communities,
    community: home,
    found,
    best: foundClause(best),
    confidence,
    asOf,
    decider:
      best.document.community === home.id || isStatute(best)
        ? deciderOf(best.document.standing, home)
        : undefined,
    assumptions: home.assumptions.filter(({ id }) => best.document.assumptions.includes(id)),
  };
}

function isStatute({ document }: ClauseHit): boolean {
  return document.standing === "law" || document.standing === "regulation";
}

function foundClause({ document, version, clause, score }: ClauseHit): FoundClause {
  const { clauses: _, ...head } = version;
  return { document, version: head, clause, score };
}

function confidenceOf(question: string, best: ClauseHit, search: ClauseSearch): number {
  const rarest = Math.log(1 + 2 * Math.max(1, clauseCount(search)));
  return coverageOf(
    question,
    `${best.context}\n${best.clause.text}`,
    (stem) => search.inverseFrequency(stem) ?? rarest,
  );
}

function clauseCount(search: ClauseSearch): number {
  return search.documents.reduce((sum, { version }) => sum + version.clauses.length, 0);
}
