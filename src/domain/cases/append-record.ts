import { ExpectedError } from "../kernel/errors.ts";
import { type DecisionRecord, headId, nextRecord, type RecordContent } from "./decision-record.ts";
import type { RecordStore } from "./record-store.ts";

/** A record that the chain goes through is not there. Nothing is appended, since the case might have that record. */
export class BrokenChainError extends ExpectedError {
  readonly code = "broken-chain";
  readonly missing: string;

  constructor(missing: string) {
    super(`the chain of records lacks ${missing}`);
    this.missing = missing;
  }
}

/**
 * Appends a record for a case, once, whatever crashes and however many try. The one write that counts is the
 * head's: before it, the head's last record gets its own document, so that nothing is lost when the head moves on.
 *
 * @param pattern the body's numbering pattern
 * @returns the case's record, which may have been appended by an earlier attempt
 * @throws BrokenChainError, RecordConflictError
 */
export async function appendRecord(
  store: RecordStore,
  community: string,
  content: RecordContent,
  pattern: string,
): Promise<DecisionRecord> {
  const id = headId(content.body, Number(content.decidedOn.slice(0, 4)));
  for (;;) {
    const head = await store.readHead(community, id);
    const last = head?.value.last;
    if (last !== undefined) await store.createRecord(community, last);
    const before = await recordOfCase(store, community, last, content.case);
    if (before !== undefined) return before;
    const record = nextRecord(content, pattern, last);
    const write = await store.writeHead(community, { ...head?.value, id, last: record }, head?.etag);
    if (write.outcome === "lost") continue;
    await store.createRecord(community, record);
    return record;
  }
}

/** Walks the year's chain backwards; it has some tens of records. Absent when the case has none. */
async function recordOfCase(
  store: RecordStore,
  community: string,
  last: DecisionRecord | undefined,
  caseId: string,
): Promise<DecisionRecord | undefined> {
  let record = last;
  while (record !== undefined && record.case !== caseId) {
    const { sequence, body, year } = record;
    if (sequence === 1) return undefined;
    const before = `${headId(body, year)}-${sequence - 1}`;
    record = await store.readRecord(community, before);
    if (record === undefined) throw new BrokenChainError(before);
  }
  return record;
}
