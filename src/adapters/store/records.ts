import { decisionRecordShape, recordHeadShape } from "../../domain/cases/decision-record.ts";
import { RecordConflictError, type RecordStore } from "../../domain/cases/record-store.ts";
import { canonicalJson } from "../../domain/kernel/json.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function recordStore(collection: DocumentCollection): RecordStore {
  const heads = new Aggregates(collection, recordHeadShape);
  const records = new Aggregates(collection, decisionRecordShape);
  return {
    readHead: async (community, id) => heads.read(communityPartition(community), id),
    writeHead: async (community, head, etag) =>
      heads.write(communityPartition(community), [head.id], head, etag),
    async createRecord(community, record) {
      const partition = communityPartition(community);
      const write = await records.write(partition, [record.id], record, undefined);
      if (write.outcome === "written") return;
      const there = await records.read(partition, record.id);
      if (canonicalJson(there?.value) !== canonicalJson(record)) throw new RecordConflictError(record.id);
    },
    readRecord: async (community, id) => (await records.read(communityPartition(community), id))?.value,
    listRecords: async (community, request) => records.list(communityPartition(community), request),
  };
}
