import { type CommunityStore, registrationShape } from "../../domain/community/community-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function communityStore(collection: DocumentCollection): CommunityStore {
  const registrations = new Aggregates(collection, registrationShape);
  return {
    readRegistration: async (community) => registrations.read(communityPartition(community)),
    writeRegistration: async (registration, etag) =>
      registrations.write(communityPartition(registration.community), [], registration, etag),
  };
}
