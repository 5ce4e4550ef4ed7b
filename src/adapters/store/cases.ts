import { caseSettledOn } from "../../domain/cases/case-settled.ts";
import { type CaseStore, storedCaseShape } from "../../domain/cases/case-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function caseStore(collection: DocumentCollection): CaseStore {
  const cases = new Aggregates(collection, storedCaseShape, {
    pendingSince: ({ pendingSince }) => pendingSince,
    settledOn: caseSettledOn,
  });
  return {
    readCase: async (community, id) => cases.read(communityPartition(community), id),
    writeCase: async (community, stored, etag) =>
      cases.write(communityPartition(community), [stored.id], stored, etag),
    listCases: async (community, request) => cases.list(communityPartition(community), request),
    listOpenCases: async (community, onOrAfter, request) =>
      cases.listOpen(communityPartition(community), onOrAfter, request),
    listPendingCases: async (community, request) => cases.listPending(communityPartition(community), request),
  };
}
