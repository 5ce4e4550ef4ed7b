import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import {
  type DecisionRecord,
  nextRecord,
  type RecordHead,
} from "../../../../src/domain/cases/decision-record.ts";
import { RecordConflictError } from "../../../../src/domain/cases/record-store.ts";
import { everyItem } from "../../../../src/domain/kernel/every-page.ts";
import { recordContent } from "../../../builders/decided-cases.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

const PATTERN = "Sak {number}-{yy}";

function aRecord(title = "Nytt punkt om ansvar"): DecisionRecord {
  return nextRecord(recordContent("sak", { title }), PATTERN, undefined);
}

export function describeRecordStore(stores: () => Stores): void {
  describe("record store", () => {
    describeAggregate<RecordHead>("record head", stores, {
      withText: (place, title) => ({ id: place, last: aRecord(title) }),
      textOf: ({ last }) => last.title,
      read: ({ records }, place) => records.readHead(place, place),
      write: ({ records }, place, value, etag) => records.writeHead(place, value, etag),
    });

    it("gives a record back as it was sealed, in its community only", async () => {
      const [here, there] = [freshId(), freshId()];
      const { records } = stores();
      assert.equal(await records.readRecord(here, "ssu-2026-1"), undefined);
      await records.createRecord(here, aRecord());
      assert.deepEqual(await records.readRecord(here, "ssu-2026-1"), aRecord());
      assert.equal(await records.readRecord(there, "ssu-2026-1"), undefined);
    });

    it("takes the same record again, one after another or at once, in whatever order its fields are", async () => {
      const community = freshId();
      const { records } = stores();
      await Promise.all([1, 2, 3].map(() => records.createRecord(community, aRecord())));
      const turned = Object.fromEntries(Object.entries(aRecord()).toReversed());
      await records.createRecord(community, { ...aRecord(), ...turned, meeting: undefined });
      assert.deepEqual(await records.readRecord(community, "ssu-2026-1"), aRecord());
    });

    it("never overwrites a record: another one with its id is refused", async () => {
      const community = freshId();
      const { records } = stores();
      await records.createRecord(community, aRecord());
      for (const other of [aRecord("Et annet vedtak"), { ...aRecord(), hash: "0" }])
        await assert.rejects(
          records.createRecord(community, other),
          (error) => error instanceof RecordConflictError && error.id === "ssu-2026-1",
        );
      assert.deepEqual(await records.readRecord(community, "ssu-2026-1"), aRecord());
    });

    it("lets one of several different records through that want one id at once", async () => {
      const community = freshId();
      const { records } = stores();
      const titles = ["en", "to", "tre"];
      const tries = await Promise.allSettled(
        titles.map((title) => records.createRecord(community, aRecord(title))),
      );
      const winners = titles.filter((_, n) => tries[n]?.status === "fulfilled");
      assert.equal(winners.length, 1);
      assert.equal((await records.readRecord(community, "ssu-2026-1"))?.title, winners[0]);
    });

    describeListing<DecisionRecord>("records", stores, {
      make: (id) => ({ ...aRecord(), id }),
      idOf: ({ id }) => id,
      async read({ records }, community, id) {
        const found = await everyItem((request) => records.listRecords(community, request));
        return found.find(({ value }) => value.id === id);
      },
      create: ({ records }, community, value) => records.createRecord(community, value),
      list: ({ records }, community, request) => records.listRecords(community, request),
    });

    it("keeps a head and a record with one id apart", async () => {
      const community = freshId();
      const { records } = stores();
      await records.writeHead(community, { id: "ssu-2026-1", last: aRecord("hodet") }, undefined);
      assert.equal(await records.readRecord(community, "ssu-2026-1"), undefined);
      await records.createRecord(community, aRecord());
      assert.equal((await records.readHead(community, "ssu-2026-1"))?.value.last.title, "hodet");
      assert.equal((await records.listRecords(community, { limit: 10 })).items.length, 1);
    });
  });
}
