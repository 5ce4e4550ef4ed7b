import type { ClausePlace } from "../../domain/agreements/clause-at.ts";
import {
  answerFeedbackShape,
  answerShelfShape,
  type FeedbackStore,
} from "../../domain/agreements/feedback/feedback-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition, DIRECTORY } from "./partition.ts";

export function feedbackStore(collection: DocumentCollection): FeedbackStore {
  const feedback = new Aggregates(collection, answerFeedbackShape);
  const shelves = new Aggregates(collection, answerShelfShape);
  return {
    readFeedback: async (community, clause) => feedback.read(communityPartition(community), ...keyOf(clause)),
    writeFeedback: async (community, value, etag) =>
      feedback.write(communityPartition(community), keyOf(value.clause), value, etag),
    listFeedback: async (community, request) => feedback.list(communityPartition(community), request),
    readShelf: async (shelf) => shelves.read(DIRECTORY, shelf),
    writeShelf: async (shelf, value, etag) => shelves.write(DIRECTORY, [shelf], value, etag),
  };
}

/** Refusals have none of these parts. */
function keyOf(clause: ClausePlace | undefined): string[] {
  return clause === undefined ? [] : [clause.community, clause.document, clause.clause];
}
