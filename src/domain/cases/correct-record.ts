import type { Community } from "../community/community.ts";
import { appendRecord } from "./append-record.ts";
import { bodyOf, type CaseRefusal, type Circumstances } from "./case-outcome.ts";
import type { DecisionRecord } from "./decision-record.ts";
import { followingContent } from "./record-content.ts";
import type { RecordStore } from "./record-store.ts";

export interface Correction {
  /** The decision, or a record that follows it. */
  readonly record: DecisionRecord;
  /** What is right instead. */
  readonly words: string;
  /** The form that was filled in; sent again it is the same correction. */
  readonly mark: string;
}

/**
 * Rettelse: the secretariat adds a record that says what is right; the one that is wrong stays (practice 2, 15).
 *
 * @throws BrokenChainError, RecordConflictError
 */
export async function correctRecord(
  { records }: { readonly records: RecordStore },
  { record, words, mark }: Correction,
  c: Circumstances,
): Promise<{ readonly record: DecisionRecord } | { readonly refused: CaseRefusal }> {
  if (c.standing.secretaryFor.length === 0) return { refused: "not-secretariat" };
  if (words.trim() === "") return { refused: "words-needed" };
  const decision = await decisionOf(records, c.community.id, record);
  const pattern = patternOf(decision, c.community);
  const content = followingContent(decision, {
    kind: "correction",
    words: words.trim(),
    by: c.actor.name,
    on: c.today,
    mark: `correction:${mark}`,
  });
  return { record: await appendRecord(records, c.community.id, content, pattern) };
}

/** The decision that a record follows, or is. */
async function decisionOf(
  records: RecordStore,
  community: string,
  record: DecisionRecord,
): Promise<DecisionRecord> {
  const { follows } = record;
  return (follows && (await records.readRecord(community, follows.id))) ?? record;
}

/** A body that is no longer configured numbers as it did: what follows a decision has its number anyway. */
function patternOf({ body, number }: DecisionRecord, community: Community): string {
  return bodyOf(community, body)?.numbering.pattern ?? `${number} {number}`;
}
