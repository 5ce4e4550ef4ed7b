import { type ImportStore, importDraftShape } from "../../domain/agreements/importing/import-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function importStore(collection: DocumentCollection): ImportStore {
  const drafts = new Aggregates(collection, importDraftShape, {
    pendingSince: ({ state, publishedAt, approvals }) =>
      state === "approved" && publishedAt === undefined ? approvals.at(-1)?.at : undefined,
  });
  return {
    readDraft: async (community, id) => drafts.read(communityPartition(community), id),
    writeDraft: async (community, draft, etag) =>
      drafts.write(communityPartition(community), [draft.id], draft, etag),
    listDrafts: async (community, request) => drafts.list(communityPartition(community), request),
    listUnpublished: async (community, request) => drafts.listPending(communityPartition(community), request),
  };
}
