import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import { everyItem } from "../../../../src/domain/kernel/every-page.ts";
import { type DoneSeries, noteDone } from "../../../../src/domain/reminders/duty-log.ts";
import { date } from "../../../builders/documents.ts";
import { describeAggregate } from "./aggregate.ts";
import { freshId } from "./samples.ts";

const entry = (mark: string) => ({
  intended: date("2027-03-01"),
  on: date("2027-02-10"),
  result: "no-change" as const,
  at: "2027-02-10T09:00:00Z",
  by: { person: "siri", name: "Siri" },
  mark,
});

export function describeDutyLog(stores: () => Stores): void {
  describe("what has been done about duties that come again", () => {
    describeAggregate<DoneSeries>("done series", stores, {
      withText: (series, note = "Ingen endring.") => ({ series, entries: [{ ...entry("m"), note }] }),
      textOf: ({ entries }) => entries[0]?.note ?? "",
      read: ({ dutyLog }, place) => dutyLog.readSeries(place, place),
      write: ({ dutyLog }, place, value, etag) => dutyLog.writeSeries(place, value, etag),
    });

    it("keeps what two secretaries note at the same time, each click once, and lists it for its community", async () => {
      const here = freshId();
      const { dutyLog } = stores();
      const note = (mark: string) => noteDone(dutyLog, here, "annual-review:SA", entry(mark));
      await Promise.all([note("one"), note("two"), note("one")]);
      const kept = await everyItem((request) => dutyLog.listSeries(here, request));
      assert.deepEqual(kept.flatMap(({ value }) => value.entries.map(({ mark }) => mark)).toSorted(), [
        "one",
        "two",
      ]);
    });
  });
}
