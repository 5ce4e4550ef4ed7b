import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Identity, Occupancy, Preferences } from "../../../../src/domain/people/people-store.ts";
import { describeAggregate } from "./aggregate.ts";
import { anIdentity, anOccupancy, freshId } from "./samples.ts";

export function describePeopleStore(stores: () => Stores): void {
  const addIdentities = async (community: string, people: readonly string[]) => {
    for (const person of people)
      await stores().people.writeIdentity(community, anIdentity(person), undefined);
  };
  /** The persons of each page; `between` runs after every page that has one after it. */
  const pagesOf = async (community: string, limit: number, between = async () => {}) => {
    const pages: string[][] = [];
    for (let after: string | undefined; pages.length < 100; ) {
      const page = await stores().people.listIdentities(community, {
        limit,
        ...(after === undefined ? {} : { after }),
      });
      pages.push(page.items.map(({ value }) => value.person));
      if (page.next === undefined) return pages;
      after = page.next;
      await between();
    }
    return assert.fail("the last page never came");
  };

  describe("people store", () => {
    describeAggregate<Identity>("identity", stores, {
      withText: (place, displayName) => anIdentity(`person of ${place}`, displayName),
      textOf: ({ displayName }) => displayName,
      read: (opened, place) => opened.people.readIdentity(place, `person of ${place}`),
      write: (opened, place, value, etag) => opened.people.writeIdentity(place, value, etag),
    });
    describeAggregate<Occupancy>("occupancy", stores, {
      withText: (place, seat) => ({ ...anOccupancy(`occupancy of ${place}`), seat }),
      textOf: ({ seat }) => seat ?? "",
      read: (opened, place) => opened.people.readOccupancy(place, `occupancy of ${place}`),
      write: (opened, place, value, etag) => opened.people.writeOccupancy(place, value, etag),
    });
    describeAggregate<Preferences>("preferences", stores, {
      withText: (_place, community) => ({ language: "nn", community }),
      textOf: ({ community }) => community ?? "",
      read: (opened, objectId) => opened.people.readPreferences({ tenantId: "t", objectId }),
      write: (opened, objectId, value, etag) =>
        opened.people.writePreferences({ tenantId: "t", objectId }, value, etag),
    });

    it("keeps the same ids in two communities apart, read or listed", async () => {
      const [here, there] = [freshId(), freshId()];
      const { people } = stores();
      await people.writeIdentity(here, anIdentity("kari", "Kari her"), undefined);
      await people.writeIdentity(there, anIdentity("kari", "Kari der"), undefined);
      await people.writeIdentity(there, anIdentity("ola"), undefined);
      assert.equal((await people.readIdentity(here, "kari"))?.value.displayName, "Kari her");
      assert.equal(await people.readIdentity(here, "ola"), undefined);
      const listed = await people.listIdentities(here, { limit: 10 });
      assert.deepEqual(
        listed.items.map(({ value }) => value.displayName),
        ["Kari her"],
      );
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

    it("lists with the mark that a change must present", async () => {
      const community = freshId();
      await addIdentities(community, ["kari"]);
      const [listed] = (await stores().people.listIdentities(community, { limit: 1 })).items;
      assert.deepEqual(listed, await stores().people.readIdentity(community, "kari"));
    });

    for (const [size, expected] of [
      [0, [0]],
      [2, [2]],
      [3, [3]],
      [4, [3, 1]],
      [6, [3, 3]],
      [7, [3, 3, 1]],
    ] as const)
      it(`lists ${size} in pages of at most three, each once and in order`, async () => {
        const community = freshId();
        const people = Array.from({ length: size }, (_, n) => `p${n}`);
        await addIdentities(community, people.toReversed());
        const pages = await pagesOf(community, 3);
        assert.deepEqual(pages.flat(), people);
        assert.deepEqual(
          pages.map(({ length }) => length),
          expected,
        );
      });

    it("lists what was there once, whatever is added before or after the place that is reached", async () => {
      const community = freshId();
      const there = ["b1", "b2", "b3", "b4", "b5"];
      await addIdentities(community, there);
      let round = 0;
      const pages = await pagesOf(community, 2, async () => {
        round += 1;
        if (round <= 2) await addIdentities(community, [`a${round}`, `c${round}`]);
      });
      assert.deepEqual(
        pages.flat().filter((person) => person.startsWith("b")),
        there,
      );
      assert.equal(new Set(pages.flat()).size, pages.flat().length);
    });

    it("refuses a page of no length", async () => {
      await assert.rejects(stores().people.listIdentities(freshId(), { limit: 0 }), RangeError);
    });
  });
}
