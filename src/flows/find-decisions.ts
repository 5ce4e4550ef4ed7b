import { askedWordsIn } from "../domain/agreements/answers/asked-words.ts";
import { coverageOf, readText } from "../domain/agreements/answers/coverage.ts";
import type { DocumentHead, Version } from "../domain/agreements/document.ts";
import { wordsOf } from "../domain/agreements/search/analysis.ts";
import type { ClauseSearch } from "../domain/agreements/search/clause-search.ts";
import type { DecisionRecord } from "../domain/cases/decision-record.ts";

/** What somebody wants decisions about; with neither a number nor words, the latest are meant. */
export interface WantedDecisions {
  /** Only of this body; absent: of any. */
  readonly body?: string | undefined;
  /** «14/25»: the running number and the last two digits of the year. */
  readonly number?: { readonly sequence: number; readonly year: number } | undefined;
  /** What it is about, as the person said it. */
  readonly about?: string | undefined;
}

/** A version whose text says that it was adopted in a case, before there were records here. */
export interface AdoptedDocument {
  readonly document: DocumentHead;
  readonly adoption: Version["adoption"];
}

export interface FoundDecisions {
  /** Those that cover best what is asked about first; else the latest first. */
  readonly records: readonly DecisionRecord[];
  /** Corrections and additions, by the id of the decision that they follow, oldest first. */
  readonly following: ReadonlyMap<string, readonly DecisionRecord[]>;
  readonly adopted: readonly AdoptedDocument[];
}

/** A decision is about something when so much of what is asked stands in it. */
const LEAST_COVERED = 0.5;

/**
 * Decisions by number, or by words and concepts of the field. What covers too little of the question is left out:
 * a decision is never offered for another.
 *
 * @param partition the community whose documents may be referred to
 */
export function findDecisions(
  wanted: WantedDecisions,
  records: readonly DecisionRecord[],
  { search, partition }: { readonly search: ClauseSearch; readonly partition: string },
): FoundDecisions {
  const { number, about, body } = wanted;
  const following = Map.groupBy(
    records.filter(({ follows }) => follows !== undefined).toSorted(byDate),
    ({ follows }) => follows?.id ?? "",
  );
  const ofBody = records.filter(
    (record) => record.follows === undefined && (body === undefined || record.body === body),
  );
  const adopted = search.documents
    .filter(({ head }) => head.community === partition)
    .flatMap(({ head, version: { adoption } }) =>
      adoption.caseReference === undefined ? [] : [{ document: head, adoption }],
    );
  if (number !== undefined)
    return {
      following,
      records: ofBody.filter(
        ({ sequence, decisions = sequence, year }) =>
          decisions === number.sequence && year % 100 === number.year,
      ),
      adopted: adopted.filter(({ adoption }) => isNumbered(adoption.caseReference, number)),
    };
  if (about === undefined) return { records: latestFirst(ofBody), following, adopted: [] };
  const asked = askedWordsIn(wordsOf(about), search);
  const covers = (text: string) => coverageOf(asked, readText(text));
  const weighed = latestFirst(ofBody)
    .map((record) => ({ record, weight: covers(wordsIn(record)) }))
    .filter(({ weight }) => weight >= LEAST_COVERED);
  return {
    following,
    records: weighed.toSorted((a, b) => b.weight - a.weight).map(({ record }) => record),
    adopted: adopted.filter(({ document }) => covers(titleOf(document)) >= LEAST_COVERED),
  };
}

function isNumbered(reference: string | undefined, number: NonNullable<WantedDecisions["number"]>): boolean {
  const [, sequence, year] = /(\d+)\s*[-/]\s*(\d{2,4})\s*$/.exec(reference ?? "") ?? [];
  return Number(sequence) === number.sequence && Number(year) % 100 === number.year;
}

function byDate(one: DecisionRecord, other: DecisionRecord): number {
  return one.decidedOn === other.decidedOn
    ? one.sequence - other.sequence
    : one.decidedOn < other.decidedOn
      ? -1
      : 1;
}

function latestFirst(records: readonly DecisionRecord[]): DecisionRecord[] {
  const keyOf = ({ decidedOn, sequence }: DecisionRecord) =>
    `${decidedOn} ${String(sequence).padStart(6, "0")}`;
  return records.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
}

function wordsIn({ title, proposal: { points, clause, task } }: DecisionRecord): string {
  return [title, ...points, clause?.text ?? "", task?.text ?? ""].join("\n");
}

function titleOf({ title, number, standing }: DocumentHead): string {
  return standing === "guideline" ? `retningslinje ${number ?? ""} ${title}` : title;
}
