import type { Community } from "../../community/community.ts";
import { communityNamedIn, withoutCommunityName } from "../../community/named-in.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { NATIONAL } from "../document.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import type { Answer, FoundClause } from "./answer.ts";
import { answerDeciding } from "./answer-deciding.ts";
import { authorityOver } from "./authority.ts";
import { byStanding } from "./by-standing.ts";
import { decidedOnIn } from "./deciding-question.ts";
import { localFirst } from "./local-first.ts";
import { ordersMachine } from "./machine-talk.ts";
import { rankByEvidence, type WeighedHit } from "./rank-by-evidence.ts";
import { municipalitiesOf } from "./read-question.ts";
import { referredClauses } from "./referred-clauses.ts";

/** Clauses shown at most, in an answer and in a refusal. */
const MOST_SHOWN = 5;

/** At and above this confidence the best clause is given as the answer. */
const REFUSAL_CUT = 0.6;

/** How sure an answer is that rests on no words: a decider from the router, a section by its number. */
const CERTAIN = 0.95;

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
  if (ordersMachine(text))
    return { answered: false, reason: "not-covered", communities, found: [], confidence: 0, asOf };
  const partitions = [...communities.map(({ id }) => id), NATIONAL];
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
  const hits = localFirst(byStanding(weighed, asOf));
  const decidesOn = decidedOnIn(subject);
  const deciding = decidesOn && answerDeciding(decidesOn, communities, asOf, library.search);
  if (decidesOn !== undefined && deciding !== undefined) {
    const { authority, hit } = deciding;
    const { standing } = decidesOn;
    return { ...certainly(hit, [], hits), ...authority, decidesOn: standing, communities, asOf };
  }
  const [section, ...others] = referredClauses(subject, partitions, asOf, library.search);
  const pointedTo = section && authorityOver(section.document, communities);
  if (section !== undefined && pointedTo !== undefined)
    return { ...certainly(section, others, hits), ...pointedTo, communities, asOf };
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

/** An answer with these clauses first, whatever the words are found in. */
function certainly(best: ClauseHit, next: readonly ClauseHit[], hits: readonly WeighedHit[]) {
  const leading = [best, ...next];
  const rest = hits.flatMap(({ hit }) => (leading.some(({ clause }) => clause === hit.clause) ? [] : [hit]));
  const found = [...leading, ...rest].slice(0, MOST_SHOWN).map(foundClause);
  return { answered: true, best: foundClause(best), found, confidence: CERTAIN } as const;
}

function foundClause({ document, version, clause, score }: ClauseHit): FoundClause {
  const { clauses: _, ...head } = version;
  return { document, version: head, clause, score };
}
