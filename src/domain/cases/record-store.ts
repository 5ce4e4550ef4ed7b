import { ExpectedError } from "../kernel/errors.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import type { DecisionRecord, RecordHead } from "./decision-record.ts";

/** Another record has the id, and stays: a record is never overwritten. Only a damaged chain comes to this. */
export class RecordConflictError extends ExpectedError {
  readonly code = "record-conflict";
  readonly id: string;

  constructor(id: string) {
    super(`another decision record than the one to be stored has the id ${id}`);
    this.id = id;
  }
}

/** Decision records of a community, and the heads of their chains. */
export interface RecordStore {
  /** Absent before the body's first record of the year; `id` is `headId(body, year)`. */
  readHead(community: string, id: string): Promise<Versioned<RecordHead> | undefined>;
  writeHead(community: string, head: RecordHead, etag: string | undefined): Promise<WriteOutcome>;
  /**
   * Stores a record as it is in its head; the same one is there already when somebody else was first.
   *
   * @throws RecordConflictError when another record has its id
   */
  createRecord(community: string, record: DecisionRecord): Promise<void>;
  readRecord(community: string, id: string): Promise<DecisionRecord | undefined>;
  /** In order of id, whichever body and year. */
  listRecords(community: string, request: PageRequest): Promise<Page<Versioned<DecisionRecord>>>;
}
