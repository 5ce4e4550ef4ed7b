import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Identity, Occupancy, Preferences } from "../../../../src/domain/people/people-store.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { anIdentity, anOccupancy, freshId } from "./samples.ts";

export function describePeopleStore(stores: () => Stores): void {
  describe("people store", () => {
    describeAggregate<Identity>("identity", stores, {
      withText: (place, displayName) => anIdentity(`person of ${place}`, displayName),
      textOf: ({ displayName }) => displayName,
      read: (opened, place) => opened.people.readIdentity(place, `person of ${place}`),
      write: (opened, place, value, etag) => opened.people.writeIdentity(place, value, etag),
    });
    describeListing<Identity>("identities", stores, {
      make: anIdentity,
      idOf: ({ person }) => person,
      read: ({ people }, community, person) => people.readIdentity(community, person),
      create: ({ people }, community, value) => people.writeIdentity(community, value, undefined),
      list: ({ people }, community, request) => people.listIdentities(community, request),
    });
    describeAggregate<Occupancy>("occupancy", stores, {
      withText: (place, seat) => ({ ...anOccupancy(`occupancy of ${place}`), seat }),
      textOf: ({ seat }) => seat ?? "",
      read: (opened, place) => opened.people.readOccupancy(place, `occupancy of ${place}`),
      write: (opened, place, value, etag) => opened.people.writeOccupancy(place, value, etag),
    });
    describeListing<Occupancy>("occupancies", stores, {
      make: anOccupancy,
      idOf: ({ id }) => id,
      read: ({ people }, community, id) => people.readOccupancy(community, id),
      create: ({ people }, community, value) => people.writeOccupancy(community, value, undefined),
      list: ({ people }, community, request) => people.listOccupancies(community, request),
    });
    describeAggregate<Preferences>("preferences", stores, {
      withText: (_place, community) => ({ language: "nn", community }),
      textOf: ({ community }) => community ?? "",
      read: (opened, objectId) => opened.people.readPreferences({ tenantId: "t", objectId }),
      write: (opened, objectId, value, etag) =>
        opened.people.writePreferences({ tenantId: "t", objectId }, value, etag),
    });

    it("keeps an identity and an occupancy with one id apart", async () => {
      const community = freshId();
      const { people } = stores();
      await people.writeIdentity(community, anIdentity("kari"), undefined);
      await people.writeOccupancy(community, anOccupancy("kari"), undefined);
      const occupancies = await people.listOccupancies(community, { limit: 10 });
      assert.deepEqual(
        occupancies.items.map(({ value }) => value),
        [anOccupancy("kari")],
      );
      assert.equal((await people.listIdentities(community, { limit: 10 })).items.length, 1);
    });
  });
}
