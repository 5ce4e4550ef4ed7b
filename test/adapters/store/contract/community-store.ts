import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Registration } from "../../../../src/domain/community/community-store.ts";
import { date } from "../../../builders/documents.ts";
import { describeAggregate } from "./aggregate.ts";

export function describeCommunityStore(stores: () => Stores): void {
  describe("community store", () => {
    describeAggregate<Registration>("registration", stores, {
      withText: (community, hash) => ({
        community,
        demonstration: true,
        configurations: [{ hash, since: date("2026-01-01") }],
      }),
      textOf: ({ configurations }) => configurations[0]?.hash ?? "",
      read: (opened, community) => opened.communities.readRegistration(community),
      write: (opened, _community, value, etag) => opened.communities.writeRegistration(value, etag),
    });
  });
}
