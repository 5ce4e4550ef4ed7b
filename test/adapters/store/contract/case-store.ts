import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { StoredCase } from "../../../../src/domain/cases/case-store.ts";
import { decidedCase, openCase, submission } from "../../../builders/decided-cases.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

export function describeCaseStore(stores: () => Stores): void {
  const pendingIn = async (community: string) => {
    const page = await stores().cases.listPendingCases(community, { limit: 100 });
    return page.items.map(({ value }) => value.id);
  };

  describe("case store", () => {
    describeAggregate<StoredCase>("case", stores, {
      withText: (place, title) => ({ id: place, events: [{ ...submission, title }], pending: [], posts: [] }),
      textOf: ({ events: [first] }) => (first?.kind === "submitted" ? first.title : ""),
      read: ({ cases }, place) => cases.readCase(place, place),
      write: ({ cases }, place, value, etag) => cases.writeCase(place, value, etag),
    });
    describeListing<StoredCase>("cases", stores, {
      make: openCase,
      idOf: ({ id }) => id,
      read: ({ cases }, community, id) => cases.readCase(community, id),
      create: ({ cases }, community, value) => cases.writeCase(community, value, undefined),
      list: ({ cases }, community, request) => cases.listCases(community, request),
    });
    describeListing<StoredCase>("pending cases", stores, {
      make: decidedCase,
      idOf: ({ id }) => id,
      read: ({ cases }, community, id) => cases.readCase(community, id),
      async create({ cases }, community, value) {
        await cases.writeCase(community, value, undefined);
        // None of these may be found among them.
        await cases.writeCase(community, openCase(`${value.id}-done`), undefined);
      },
      list: ({ cases }, community, request) => cases.listPendingCases(community, request),
    });

    it("finds a case among the pending exactly while something is pending", async () => {
      const community = freshId();
      const { cases } = stores();
      const quiet = await cases.writeCase(community, openCase("a"), undefined);
      await cases.writeCase(community, decidedCase("b"), undefined);
      assert.ok(quiet.outcome === "written");
      assert.deepEqual(await pendingIn(community), ["b"]);
      const asking = await cases.writeCase(community, decidedCase("a"), quiet.etag);
      assert.ok(asking.outcome === "written");
      assert.deepEqual(await pendingIn(community), ["a", "b"]);
      await cases.writeCase(community, openCase("a"), asking.etag);
      assert.deepEqual(await pendingIn(community), ["b"]);
    });

    it("gives each that stays pending once, while others are carried out between the pages", async () => {
      const community = freshId();
      const { cases } = stores();
      const ids = ["a", "b", "c", "d", "e"];
      for (const id of ids) await cases.writeCase(community, decidedCase(id), undefined);
      const first = await cases.listPendingCases(community, { limit: 2 });
      for (const { value, etag } of first.items) await cases.writeCase(community, openCase(value.id), etag);
      assert.ok(first.next !== undefined);
      const rest = await cases.listPendingCases(community, { limit: 10, after: first.next });
      assert.deepEqual(
        rest.items.map(({ value }) => value.id),
        ids.slice(2),
      );
    });

    it("refuses to store what the sweep would never find, or would find for nothing", async () => {
      const community = freshId();
      const { pendingSince, ...lost } = decidedCase("a");
      const idle = { ...openCase("a"), pendingSince };
      for (const torn of [lost, idle])
        await assert.rejects(stores().cases.writeCase(community, torn, undefined), { name: "ZodError" });
      assert.equal(await stores().cases.readCase(community, "a"), undefined);
    });
  });
}
