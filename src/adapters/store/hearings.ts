import { hearingShape } from "../../domain/cases/hearings/hearing.ts";
import { hearingCommentShape } from "../../domain/cases/hearings/hearing-comment.ts";
import { hearingSettledOn } from "../../domain/cases/hearings/hearing-settled.ts";
import type { HearingStore } from "../../domain/cases/hearings/hearing-store.ts";
import type { PageRequest } from "../../domain/kernel/versioned.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { documentId } from "./document-id.ts";
import { communityPartition } from "./partition.ts";

export function hearingStore(collection: DocumentCollection): HearingStore {
  const hearings = new Aggregates(collection, hearingShape, { settledOn: hearingSettledOn });
  const comments = new Aggregates(collection, hearingCommentShape);
  return {
    readHearing: async (community, id) => hearings.read(communityPartition(community), id),
    writeHearing: async (community, hearing, etag) =>
      hearings.write(communityPartition(community), [hearing.id], hearing, etag),
    listHearings: async (community, request) => hearings.list(communityPartition(community), request),
    listOpenHearings: async (community, onOrAfter, request) =>
      hearings.listOpen(communityPartition(community), onOrAfter, request),
    readComment: async (community, hearing, id) => comments.read(communityPartition(community), hearing, id),
    writeComment: async (community, comment, etag) =>
      comments.write(communityPartition(community), [comment.hearing, comment.id], comment, etag),
    async listComments(community, hearing, request) {
      const partition = communityPartition(community);
      // Listed in order of id, where those of one hearing stand together behind `hearing-comment:HEARING:`.
      const first = `${documentId(hearingCommentShape.kind, hearing)}:`;
      const own = async ({ after = first, limit }: PageRequest) => {
        const page = await comments.list(partition, { after, limit });
        return { ...page, items: page.items.filter(({ value }) => value.hearing === hearing) };
      };
      const { items, next } = await own(request);
      // The page after may be another hearing's.
      const more = next !== undefined && (await own({ after: next, limit: 1 })).items.length > 0;
      return more ? { items, next } : { items };
    },
  };
}
