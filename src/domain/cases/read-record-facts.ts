import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { everyItem } from "../kernel/every-page.ts";
import { UnreadableDocumentError } from "../kernel/stored-shape.ts";
import type { CaseStore } from "./case-store.ts";
import { type DecisionRecord, headId, type RecordHead } from "./decision-record.ts";
import type { RecordStore } from "./record-store.ts";
import { replayCase } from "./replay-case.ts";
import type { RecordFacts } from "./verify-records.ts";

/** No helsefellesskap kept records here before this year. */
const FIRST_YEAR = 2020;

/**
 * Reads all records of a community for {@link verifyRecords}, each by the id that it must have, so that one which
 * cannot be read does not hide the others. Those that no head leads to are found by listing them.
 *
 * @throws StoreUnavailableError, and UnreadableDocumentError for an unreadable case
 */
export async function readRecordFacts(
  { records, cases }: { readonly records: RecordStore; readonly cases: Pick<CaseStore, "listCases"> },
  community: Community,
  today: CivilDate,
): Promise<RecordFacts> {
  const stored = await everyItem((request) => cases.listCases(community.id, request));
  const treated = stored.flatMap(({ value }) => replayCase(value.id, value.events) ?? []);
  const bodies = new Set([
    ...community.bodies.map(({ id }) => id),
    ...treated.flatMap(({ decision }) => decision?.body ?? []),
  ]);
  const chains = yearsUpTo(today).flatMap((year) => [...bodies].map((body) => headId(body, year)));
  const found = await Promise.all(chains.map((id) => readChain(records, community.id, id)));
  const byId = new Map(found.flatMap((chain) => chain.records).map((record) => [record.id, record]));
  for (const record of await listed(records, community.id))
    byId.set(record.id, byId.get(record.id) ?? record);
  return {
    heads: found.flatMap(({ head }) => head ?? []),
    records: [...byId.values()],
    unreadable: found.flatMap(({ unreadable }) => unreadable),
    cases: treated,
  };
}

function yearsUpTo(today: CivilDate): number[] {
  const last = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, place) => FIRST_YEAR + place);
}

interface ReadChain {
  /** Absent where the body recorded nothing that year, and where it cannot be read. */
  readonly head: RecordHead | undefined;
  readonly records: readonly DecisionRecord[];
  readonly unreadable: readonly string[];
}

async function readChain(store: RecordStore, community: string, id: string): Promise<ReadChain> {
  const head = await unlessUnreadable(() => store.readHead(community, id));
  if (head === "unreadable") return { head: undefined, records: [], unreadable: [id] };
  const records: DecisionRecord[] = [];
  const unreadable: string[] = [];
  for (let place = 1; place <= (head?.value.last.sequence ?? 0); place += 1) {
    const recordId = `${id}-${place}`;
    const record = await unlessUnreadable(() => store.readRecord(community, recordId));
    if (record === "unreadable" || (record !== undefined && record.id !== recordId))
      unreadable.push(recordId);
    else if (record !== undefined) records.push(record);
  }
  return { head: head?.value, records, unreadable };
}

async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | "unreadable"> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return "unreadable";
    throw error;
  }
}

/** Nothing when one of them cannot be read: that one has been named where its chain was followed. */
async function listed(records: RecordStore, community: string): Promise<DecisionRecord[]> {
  const found = await unlessUnreadable(() => everyItem((request) => records.listRecords(community, request)));
  return found === "unreadable" ? [] : found.map(({ value }) => value);
}
