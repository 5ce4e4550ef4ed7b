import type { CivilDate } from "../../kernel/civil-date.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import { readClosely } from "./close-reading.ts";
import { evidenceOf } from "./evidence.ts";
import { describesPicture } from "./gaps.ts";
import { readQuestion } from "./read-question.ts";
import { confidenceIn, type Features, standsAt } from "./weights.ts";

/** A clause with the evidence that it answers, from 0 to 1. */
export interface WeighedHit {
  readonly hit: ClauseHit;
  readonly confidence: number;
  /** What the confidence and the place were weighed from. */
  readonly features: Features;
}

export interface EvidenceQuery {
  readonly question: string;
  /** The question with the name of its community, when `question` is without it. */
  readonly asPut?: string | undefined;
  readonly asOf: CivilDate;
  /** Partitions that may answer; absent: all. */
  readonly communities: readonly string[] | undefined;
  /** Names of the municipalities in them. */
  readonly municipalities?: readonly string[];
}

/** Clauses that are read closely; the search has put the right one among them, or not at all. */
const MOST_READ = 25;
/** Score for each unit of the question's weight that is half of all. */
const STRENGTH = 8;

/**
 * Searches, reads the best clauses closely, and puts those first that cover what is asked. Best first; a clause that
 * only tells of gaps never leads while another is found, and is never sure.
 */
export function rankByEvidence(
  { question, asPut = question, asOf, communities, municipalities = [] }: EvidenceQuery,
  search: ClauseSearch,
): WeighedHit[] {
  const documents = search.documents
    .map(({ head }) => head)
    .filter(({ community }) => communities?.includes(community) ?? true);
  const reading = readQuestion(question, { documents, municipalities }, search);
  const hits = search.find({
    // One word finds too much: «Hvor mange parter er med i Helsefellesskap Innlandet?»
    text: reading.words < 2 ? asPut : reading.searchText,
    date: asOf,
    most: MOST_READ,
    ...(communities === undefined ? {} : { communities }),
  });
  const highest = hits[0]?.score ?? 1;
  const weighed = hits
    .filter(({ clause }) => !describesPicture(clause.text))
    .map((hit) => {
      const closely = readClosely(hit);
      const features: Features = {
        ...evidenceOf(reading.askedOf(hit.document), reading.slots, closely),
        search: hit.score / highest,
        strength: hit.score / (hit.score + STRENGTH * reading.weight),
        pointedTo: reading.pointsTo(hit.document) ? 1 : 0,
        missingDocument: reading.namesMissingDocument ? 1 : 0,
        unknown: reading.unknown,
        elsewhere: reading.elsewhere,
      };
      const { silent } = closely;
      const confidence = silent ? 0 : confidenceIn(features);
      return { hit, features, silent, confidence, place: standsAt(features) };
    })
    .sort((a, b) => b.place - a.place);
  const leading = weighed.find(({ silent }) => !silent);
  return [...(leading === undefined ? [] : [leading]), ...weighed.filter((each) => each !== leading)].map(
    ({ hit, confidence, features }) => ({ hit, confidence, features }),
  );
}
