import { invitationSettledOn } from "../../domain/people/invitation-settled.ts";
import { type InvitationStore, invitationShape } from "../../domain/people/invitation-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function invitationStore(collection: DocumentCollection): InvitationStore {
  const invitations = new Aggregates(collection, invitationShape, { settledOn: invitationSettledOn });
  return {
    readInvitation: async (community, id) => invitations.read(communityPartition(community), id),
    writeInvitation: async (community, invitation, etag) =>
      invitations.write(communityPartition(community), [invitation.id], invitation, etag),
    listInvitations: async (community, request) => invitations.list(communityPartition(community), request),
    listOpenInvitations: async (community, onOrAfter, request) =>
      invitations.listOpen(communityPartition(community), onOrAfter, request),
  };
}
