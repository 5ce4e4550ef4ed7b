import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { LedgerEntry, Sweep } from "../../../../src/domain/reminders/reminder-ledger.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

const SWEPT = "2026-05-12T09:00:00Z";

function anEntry(id: string, owner = "one"): LedgerEntry {
  return { id, claim: { owner, until: "2026-05-12T09:00:30Z" }, attempts: 1 };
}

export function describeReminderLedger(stores: () => Stores): void {
  describe("reminder ledger", () => {
    describeAggregate<LedgerEntry>("entry", stores, {
      withText: anEntry,
      textOf: ({ claim }) => claim?.owner ?? "",
      read: ({ reminders }, place) => reminders.readEntry(place, place),
      write: ({ reminders }, place, value, etag) => reminders.writeEntry(place, value, etag),
    });
    describeListing<LedgerEntry>("entries", stores, {
      make: (id) => anEntry(id),
      idOf: ({ id }) => id,
      read: ({ reminders }, community, id) => reminders.readEntry(community, id),
      create: ({ reminders }, community, value) => reminders.writeEntry(community, value, undefined),
      list: ({ reminders }, community, request) => reminders.listEntries(community, request),
    });

    it("keeps one sweep for each community, which only who read it last moves on", async () => {
      const [here, there] = [freshId(), freshId()];
      const { reminders } = stores();
      assert.equal(await reminders.readSweep(here), undefined);
      const sweep: Sweep = { id: "sweep", sweptUntil: SWEPT };
      const first = await reminders.writeSweep(here, sweep, undefined);
      assert.ok(first.outcome === "written");
      assert.deepEqual(await reminders.writeSweep(here, sweep, undefined), { outcome: "lost" });
      const next: Sweep = { id: "sweep", sweptUntil: "2026-05-13T09:00:00Z" };
      assert.equal((await reminders.writeSweep(here, next, first.etag)).outcome, "written");
      assert.deepEqual(await reminders.writeSweep(here, sweep, first.etag), { outcome: "lost" });
      assert.deepEqual((await reminders.readSweep(here))?.value, next);
      assert.equal(await reminders.readSweep(there), undefined);
      assert.deepEqual((await reminders.listEntries(here, { limit: 10 })).items, []);
    });
  });
}
