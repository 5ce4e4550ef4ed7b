import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Invitation } from "../../../../src/domain/people/invitation-store.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";

function anInvitation(id: string, codeHash = "0f3a9c1d"): Invitation {
  return {
    id,
    codeHash,
    tenantId: "tenant-a",
    body: "ssu",
    seat: "indre",
    as: "holder",
    madeBy: { person: "kari", side: "municipalities" },
    expiresAt: "2026-05-05T09:00:00Z",
    attempts: 0,
  };
}

export function describeInvitationStore(stores: () => Stores): void {
  describe("invitation store", () => {
    describeAggregate<Invitation>("invitation", stores, {
      withText: anInvitation,
      textOf: ({ codeHash }) => codeHash,
      read: ({ invitations }, place) => invitations.readInvitation(place, place),
      write: ({ invitations }, place, value, etag) => invitations.writeInvitation(place, value, etag),
    });
    describeListing<Invitation>("invitations", stores, {
      make: (id) => anInvitation(id),
      idOf: ({ id }) => id,
      read: ({ invitations }, community, id) => invitations.readInvitation(community, id),
      create: ({ invitations }, community, value) => invitations.writeInvitation(community, value, undefined),
      list: ({ invitations }, community, request) => invitations.listInvitations(community, request),
    });
  });
}
