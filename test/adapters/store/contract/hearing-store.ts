import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Hearing } from "../../../../src/domain/cases/hearings/hearing.ts";
import type { HearingComment } from "../../../../src/domain/cases/hearings/hearing-comment.ts";
import { aComment, aHearing } from "../../../builders/hearings.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

const HEARING = "BT-407-1";

export function describeHearingStore(stores: () => Stores): void {
  describe("hearing store", () => {
    describeAggregate<Hearing>("hearing", stores, {
      withText: (place, question) => aHearing({ id: place, question }),
      textOf: ({ question }) => question,
      read: ({ hearings }, place) => hearings.readHearing(place, place),
      write: ({ hearings }, place, value, etag) => hearings.writeHearing(place, value, etag),
    });
    describeAggregate<HearingComment>("hearing comment", stores, {
      withText: (place, words) => aComment(place, { words }),
      textOf: ({ words }) => words,
      read: ({ hearings }, place) => hearings.readComment(place, HEARING, place),
      write: ({ hearings }, place, value, etag) => hearings.writeComment(place, value, etag),
    });
    describeListing<Hearing>("hearings", stores, {
      make: (id) => aHearing({ id }),
      idOf: ({ id }) => id,
      read: ({ hearings }, community, id) => hearings.readHearing(community, id),
      create: ({ hearings }, community, value) => hearings.writeHearing(community, value, undefined),
      list: ({ hearings }, community, request) => hearings.listHearings(community, request),
    });
    describeListing<HearingComment>("comments of one hearing", stores, {
      make: (id) => aComment(id),
      idOf: ({ id }) => id,
      read: ({ hearings }, community, id) => hearings.readComment(community, HEARING, id),
      async create({ hearings }, community, value) {
        await hearings.writeComment(community, value, undefined);
        // None of these may be found among them: they stand before and after in the order of ids.
        for (const hearing of ["BT-407-10", "BT-407-2", "BT-406-1"])
          await hearings.writeComment(community, { ...value, hearing }, undefined);
      },
      list: ({ hearings }, community, request) => hearings.listComments(community, HEARING, request),
    });

    it("lists no comments of a hearing that has none, whatever others have", async () => {
      const community = freshId();
      await stores().hearings.writeComment(community, aComment("a"), undefined);
      assert.deepEqual(await stores().hearings.listComments(community, "BT-40", { limit: 10 }), {
        items: [],
      });
    });
  });
}
