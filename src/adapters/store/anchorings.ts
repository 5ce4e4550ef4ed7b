import { anchoringShape } from "../../domain/cases/anchoring/anchoring.ts";
import type { AnchoringStore } from "../../domain/cases/anchoring/anchoring-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function anchoringStore(collection: DocumentCollection): AnchoringStore {
  const anchorings = new Aggregates(collection, anchoringShape);
  return {
    readAnchoring: async (community, id) => anchorings.read(communityPartition(community), id),
    writeAnchoring: async (community, anchoring, etag) =>
      anchorings.write(communityPartition(community), [anchoring.id], anchoring, etag),
  };
}
