import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Clause } from "../document.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import { coverageOf, type ReadText, readText } from "./coverage.ts";
import { readQuestion } from "./read-question.ts";
import { leavesSlotOpen } from "./slots.ts";

/** A clause with the evidence that it answers, from 0 to 1. */
export interface WeighedHit {
  readonly hit: ClauseHit;
  readonly confidence: number;
}

export interface EvidenceQuery {
  readonly question: string;
  readonly asOf: CivilDate;
  /** Partitions that may answer; absent: all. */
  readonly communities: readonly string[] | undefined;
}

/** Clauses that are read closely; the search has put the right one among them, or not at all. */
const MOST_READ = 15;
/** What is left of the evidence when the clause lacks the number, time, amount, place or name that is asked for. */
const OPEN_SLOT_FACTOR = 0.35;
/** … and when the question names a numbered document that is not loaded. */
const MISSING_DOCUMENT_FACTOR = 0.5;
/** What a clause gains by standing in the document that the question points to. */
const POINTED_TO_FACTOR = 2;

/** Searches, reads the best clauses closely, and puts those first that cover what is asked. Best first. */
export function rankByEvidence(
  { question, asOf, communities }: EvidenceQuery,
  search: ClauseSearch,
): WeighedHit[] {
  const documents = search.documents
    .map(({ head }) => head)
    .filter(({ community }) => communities?.includes(community) ?? true);
  const reading = readQuestion(question, documents, search);
  const hits = search.find({
    text: reading.searchText,
    date: asOf,
    most: MOST_READ,
    ...(communities === undefined ? {} : { communities }),
  });
  return hits
    .map((hit) => {
      const { text, read } = readClosely(hit);
      const confidence =
        coverageOf(reading.askedOf(hit.document), read) *
        (leavesSlotOpen(question, text) ? OPEN_SLOT_FACTOR : 1) *
        (reading.namesMissingDocument ? MISSING_DOCUMENT_FACTOR : 1);
      const found = hit.score * (reading.pointsTo(hit.document) ? POINTED_TO_FACTOR : 1);
      return { hit, confidence, rank: found * (1 + confidence) };
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit, confidence }) => ({ hit, confidence }));
}

interface CloseReading {
  readonly text: string;
  readonly read: ReadText;
}

/** Clauses never change, and the same ones come up again and again. */
const readings = new WeakMap<Clause, CloseReading>();

/** A clause with the heading right above it; titles cover anything. */
function readClosely({ clause }: ClauseHit): CloseReading {
  const known = readings.get(clause);
  if (known !== undefined) return known;
  const text = [clause.headings.at(-1) ?? "", clause.text].join("\n");
  const reading = { text, read: readText(text) };
  readings.set(clause, reading);
  return reading;
}
