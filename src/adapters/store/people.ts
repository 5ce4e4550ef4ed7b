import { accountKey } from "../../domain/people/account.ts";
import { occupancySettledOn } from "../../domain/people/occupancy-settled.ts";
import {
  identityShape,
  occupancyShape,
  type PeopleStore,
  preferencesShape,
} from "../../domain/people/people-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition, DIRECTORY } from "./partition.ts";

export function peopleStore(collection: DocumentCollection): PeopleStore {
  const identities = new Aggregates(collection, identityShape);
  const occupancies = new Aggregates(collection, occupancyShape, { settledOn: occupancySettledOn });
  const preferences = new Aggregates(collection, preferencesShape);
  return {
    readIdentity: async (community, person) => identities.read(communityPartition(community), person),
    writeIdentity: async (community, identity, etag) =>
      identities.write(communityPartition(community), [identity.person], identity, etag),
    listIdentities: async (community, request) => identities.list(communityPartition(community), request),
    readOccupancy: async (community, id) => occupancies.read(communityPartition(community), id),
    writeOccupancy: async (community, occupancy, etag) =>
      occupancies.write(communityPartition(community), [occupancy.id], occupancy, etag),
    listOccupancies: async (community, request) => occupancies.list(communityPartition(community), request),
    listOpenOccupancies: async (community, onOrAfter, request) =>
      occupancies.listOpen(communityPartition(community), onOrAfter, request),
    readPreferences: async (account) => preferences.read(DIRECTORY, accountKey(account)),
    writePreferences: async (account, chosen, etag) =>
      preferences.write(DIRECTORY, [accountKey(account)], chosen, etag),
  };
}
