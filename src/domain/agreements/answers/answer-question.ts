import type { Community } from "../../community/community.ts";
import { communityNamedIn, withoutCommunityName } from "../../community/named-in.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { NATIONAL } from "../document.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import type { Answer, FoundClause } from "./answer.ts";
import { authorityOver } from "./authority.ts";
import { localFirst } from "./local-first.ts";
import { rankByEvidence } from "./rank-by-evidence.ts";
import { municipalitiesOf } from "./read-question.ts";

/** Clauses shown at most, in an answer and in a refusal. */
const MOST_SHOWN = 5;

/** At and above this confidence the best clause is given as the answer. */
const REFUSAL_CUT = 0.6;

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
  const weighed = rankByEvidence(
    {
      question: subject,
      asPut: text,
      asOf,
      communities: asked === undefined ? undefined : [asked.id, NATIONAL],
      municipalities: municipalitiesOf(communities),
    },
    library.search,
  );
  const hits = localFirst(weighed);
  const found = hits.slice(0, MOST_SHOWN).map(({ hit }) => foundClause(hit));
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
  const { confidence, hit } = best;
  const authority = authorityOver(hit.document, communities);
  if (confidence < REFUSAL_CUT || authority === undefined)
    return { answered: false, reason: "not-covered", communities, found, confidence, asOf };
  return { answered: true, ...authority, communities, found, best: foundClause(hit), confidence, asOf };
}

function foundClause({ document, version, clause, score }: ClauseHit): FoundClause {
  const { clauses: _, ...head } = version;
  return { document, version: head, clause, score };
}
