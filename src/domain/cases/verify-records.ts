import type { Case } from "./case.ts";
import { type DecisionRecord, headId, isIntact, type RecordHead } from "./decision-record.ts";

/** What is wrong with the records; `record` is the id of the record, or where it should have been. */
export type RecordFinding =
  /** Its content is not what it was sealed with, or cannot be read at all. */
  | { readonly kind: "altered"; readonly record: string }
  /** It does not continue the record before it. */
  | { readonly kind: "unlinked"; readonly record: string }
  | { readonly kind: "missing"; readonly record: string }
  /** The end of the chain says something else than the record itself. */
  | { readonly kind: "head-differs"; readonly record: string }
  /** It is in no chain: its head is gone, or ends before it. */
  | { readonly kind: "outside-chain"; readonly record: string }
  | { readonly kind: "doubled"; readonly record: string; readonly case: string }
  /** The case says that it has this record, and the record is not there or says otherwise. */
  | { readonly kind: "case-differs"; readonly record: string; readonly case: string };

export interface ChainSummary {
  /** `ssu-2026`. */
  readonly id: string;
  readonly bodyName: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** Hash of the last record: minutes print it, so that a chain that was cut off or written anew shows too. */
  readonly hash: string;
}

export interface Verification {
  readonly chains: readonly ChainSummary[];
  readonly findings: readonly RecordFinding[];
}

/** Everything that a community's records consist of. A document that could not be read is named, and stands in no list. */
export interface RecordFacts {
  readonly heads: readonly RecordHead[];
  readonly records: readonly DecisionRecord[];
  /** Ids under which a document lies that cannot be read, or that names itself otherwise. */
  readonly unreadable: readonly string[];
  readonly cases: readonly Case[];
}

/**
 * Follows every chain from its end to its beginning (arkivlova § 5: unchanged). A changed byte anywhere shows in its
 * record's hash, or in the link to it; a lost record as a gap; a case vouches for the record it got.
 */
export function verifyRecords({ heads, records, unreadable, cases }: RecordFacts): Verification {
  const byId = new Map(records.map((record) => [record.id, record]));
  const inChain = new Set(heads.flatMap(({ last }) => idsUpTo(last)));
  const findings: RecordFinding[] = [
    ...unreadable.map((record): RecordFinding => ({ kind: "altered", record })),
    ...records
      .filter((record) => !isIntact(record))
      .map(({ id }): RecordFinding => ({ kind: "altered", record: id })),
    ...heads.flatMap((head) => findingsInChain(head, byId, unreadable)),
    ...records
      .filter(({ id }) => !inChain.has(id))
      .map(({ id }): RecordFinding => ({ kind: "outside-chain", record: id })),
    ...doubled(records),
    ...cases.flatMap((treated) => findingsOfCase(treated, byId)),
  ];
  return { chains: heads.map(summaryOf), findings };
}

function idsUpTo({ body, year, sequence }: DecisionRecord): string[] {
  return Array.from({ length: sequence }, (_, place) => `${headId(body, year)}-${place + 1}`);
}

function findingsInChain(
  { id: chain, last }: RecordHead,
  byId: ReadonlyMap<string, DecisionRecord>,
  unreadable: readonly string[],
): RecordFinding[] {
  const ids = idsUpTo(last);
  const ofHead: RecordFinding[] =
    isIntact(last) && last.id === `${chain}-${last.sequence}` ? [] : [{ kind: "altered", record: last.id }];
  const end = byId.get(last.id);
  const differs = end !== undefined && end.hash !== last.hash;
  return [
    ...ofHead,
    ...(differs ? [{ kind: "head-differs" as const, record: last.id }] : []),
    ...ids.flatMap((id, place): RecordFinding[] => {
      // The head holds the whole last record: its own document may lack after a crash, and is made anew from it.
      const record = byId.get(id) ?? (id === last.id ? last : undefined);
      if (record === undefined) return unreadable.includes(id) ? [] : [{ kind: "missing", record: id }];
      const before = ids[place - 1];
      const expected = before === undefined ? undefined : byId.get(before)?.hash;
      const linked = before !== undefined && expected === undefined ? true : record.previousHash === expected;
      return linked && record.sequence === place + 1 ? [] : [{ kind: "unlinked", record: id }];
    }),
  ];
}

/** A case has one decision, and a mark one record. */
function doubled(records: readonly DecisionRecord[]): RecordFinding[] {
  const seen = new Set<string>();
  return records.flatMap((record): RecordFinding[] => {
    const matter = JSON.stringify([record.case, record.mark ?? null]);
    if (!seen.has(matter)) {
      seen.add(matter);
      return [];
    }
    return [{ kind: "doubled", record: record.id, case: record.case }];
  });
}

function findingsOfCase({ id, decision }: Case, byId: ReadonlyMap<string, DecisionRecord>): RecordFinding[] {
  if (decision?.record === undefined) return [];
  const record = byId.get(decision.record.id);
  const agrees =
    record?.case === id && record.number === decision.record.number && record.decidedOn === decision.on;
  return agrees ? [] : [{ kind: "case-differs", record: decision.record.id, case: id }];
}

function summaryOf({ id, last }: RecordHead): ChainSummary {
  return {
    id,
    bodyName: last.bodyName,
    count: last.sequence,
    first: `${id}-1`,
    last: last.id,
    hash: last.hash,
  };
}
