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
 * Appends a record, once, whatever crashes and however many try: a decision once for its case, a correction or an
 * addition once for its mark. The one write that counts is the head's: before it, the head's last record gets its own
 * document, so that nothing is lost when the head moves on.
 *
 * @param pattern the body's numbering pattern
 * @returns the record, which may have been appended by an earlier attempt
 * @throws BrokenChainError, RecordConflictError
 */
export async function appendRecord(
  store: RecordStore,
  community: string,
  content: RecordContent,
  pattern: string,
): Promise<DecisionRecord> {
  const year = Number(content.decidedOn.slice(0, 4));
  const id = headId(content.body, year);
  for (;;) {
    const head = await store.readHead(community, id);
    const last = head?.value.last;
    if (last !== undefined) await store.createRecord(community, last);
    const chain = await chainOf(store, community, last);
    const before = chain.find((record) => isSameMatter(record, content));
    if (before !== undefined) return before;
    const following = await followersOf(store, community, content, chain);
    const record = nextRecord(content, pattern, last, following);
    const write = await store.writeHead(community, { ...head?.value, id, last: record }, head?.etag);
    if (write.outcome === "lost") continue;
    await store.createRecord(community, record);
    return record;
  }
}

function isSameMatter(record: DecisionRecord, { case: of, mark }: RecordContent): boolean {
  return record.case === of && record.mark === mark;
}

/** How many records follow the decision that this one follows, in its year and all years since. */
async function followersOf(
  store: RecordStore,
  community: string,
  { follows, body, decidedOn }: RecordContent,
  chain: readonly DecisionRecord[],
): Promise<number> {
  if (follows === undefined) return 0;
  const decided = await store.readRecord(community, follows.id);
  const year = Number(decidedOn.slice(0, 4));
  const records = [...chain];
  for (let earlier = decided?.year ?? year; earlier < year; earlier += 1) {
    const head = await store.readHead(community, headId(body, earlier));
    records.push(...(await chainOf(store, community, head?.value.last)));
  }
  return records.filter((record) => record.follows?.id === follows.id).length;
}

/** The year's chain, last record first; it has some tens of records. */
async function chainOf(
  store: RecordStore,
  community: string,
  last: DecisionRecord | undefined,
): Promise<DecisionRecord[]> {
  const chain: DecisionRecord[] = [];
  let record = last;
  while (record !== undefined) {
    chain.push(record);
    const { sequence, body, year } = record;
    if (sequence === 1) break;
    const before = `${headId(body, year)}-${sequence - 1}`;
    record = await store.readRecord(community, before);
    if (record === undefined) throw new BrokenChainError(before);
  }
  return chain;
}
