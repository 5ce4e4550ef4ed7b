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

    describeListing<LedgerEntry>("waiting entries", stores, {
      make: (id) => ({ ...anEntry(id), waitingSince: SWEPT }),
      idOf: ({ id }) => id,
      read: ({ reminders }, community, id) => reminders.readEntry(community, id),
      create: ({ reminders }, community, value) => reminders.writeEntry(community, value, undefined),
      list: ({ reminders }, community, request) => reminders.listWaiting(community, request),
    });

    it("lists what waits until it is sent or withdrawn, also what is dead or reaches nobody", async () => {
      const community = freshId();
      const { reminders } = stores();
      const waiting = async () =>
        (await reminders.listWaiting(community, { limit: 10 })).items.map(({ value }) => value.id).sort();
      const since = { waitingSince: SWEPT };
      const etags = new Map<string, string>();
      for (const entry of [
        { ...anEntry("under-way"), ...since },
        { ...anEntry("dead"), ...since, deadAt: SWEPT, failure: "503" },
        { ...anEntry("unreachable"), ...since, unreachableAt: SWEPT, notBefore: SWEPT },
        { ...anEntry("sent"), sentAt: SWEPT, way: "mail" as const, person: "kari" },
      ]) {
        const write = await reminders.writeEntry(community, entry, undefined);
        assert.ok(write.outcome === "written");
        etags.set(entry.id, write.etag);
      }
      assert.deepEqual(await waiting(), ["dead", "under-way", "unreachable"]);
      await reminders.writeEntry(community, anEntry("under-way"), etags.get("under-way"));
      assert.deepEqual(await waiting(), ["dead", "unreachable"]);
      await reminders.writeEntry(community, { ...anEntry("sent"), ...since }, etags.get("sent"));
      assert.deepEqual(await waiting(), ["dead", "sent", "unreachable"]);
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
