import assert from "node:assert/strict";
import { storesOver } from "../../src/adapters/store/stores.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { readReminderFacts } from "../../src/flows/read-reminder-facts.ts";
import { anOccupancy } from "../adapters/store/contract/samples.ts";
import { shippedLibrary } from "../builders/case-stage.ts";
import { community } from "../builders/community.ts";
import { countedDatabase } from "../builders/counted-database.ts";
import { onEachDatabase } from "../builders/databases.ts";
import { openCase } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";

const by = { person: "kari", name: "Kari" };
const at = "2026-05-20T09:00:00Z";
const withdrawn: CaseEvent = { kind: "withdrawn", at, by, words: "Løst." };
/** More than a page. */
const HISTORY = 210;

describe("the facts that reminders are made of", () => {
  onEachDatabase((database) => {
    it("are read in one request of each kind, and hold nothing of what was settled before", async () => {
      const counted = countedDatabase(database());
      const stores = storesOver(counted.database);
      const { people, cases } = stores;
      const here = community();
      await cases.writeCase(here.id, openCase("open"), undefined);
      await people.writeOccupancy(here.id, anOccupancy("lasting"), undefined);
      const { events, ...stored } = openCase("old");
      await cases.writeCase(here.id, { ...stored, events: [...events, withdrawn] }, undefined);
      for (let n = 0; n < HISTORY; n += 1)
        await people.writeOccupancy(
          here.id,
          { ...anOccupancy(`old-${n}`), to: date("2024-05-20") },
          undefined,
        );
      const read = () => readReminderFacts(stores, shippedLibrary, here, date("2026-05-21"));
      const facts = await read();
      assert.deepEqual(
        [...facts.cases, ...facts.occupancies].map(({ id }) => id),
        ["open", "lasting"],
      );
      assert.deepEqual(await counted.during(read), {
        "list duty-log": 1,
        "list open case": 1,
        "list open hearing": 1,
        "list open meeting": 1,
        "list open occupancy": 1,
        "list open task": 1,
        "list plan": 1,
      });
    });
  });
});
