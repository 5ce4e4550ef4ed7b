import assert from "node:assert/strict";
import type { DocumentDatabase } from "../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../src/adapters/store/stores.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import { carryOutEffects, carryOutPendingEffects } from "../../src/flows/carry-out-effects.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { standingClock } from "../builders/clock.ts";
import { decidedCase } from "../builders/decided-cases.ts";
import { storedEffects } from "../builders/stored-effects.ts";

/** Longer than a claim holds. */
export const LATER = { minutes: 1 };

/** A community with decided cases, and what processes do about them. */
export async function decided(database: DocumentDatabase, ids: readonly string[] = ["sak"]) {
  const community = freshId();
  const clock = standingClock();
  const { cases, plans, records, reminders } = storesOver(database);
  for (const id of ids) await cases.writeCase(community, decidedCase(id), undefined);

  /** Another process, which sees the store as `view` shows it; `performed` is what it began, in order. */
  const process = (owner: string, view: DocumentDatabase = database) => {
    const stores = storesOver(view);
    const performed: string[] = [];
    const effects = storedEffects(stores, (intent) => {
      performed.push(intent.id);
    });
    const parts = { cases: stores.cases, effects, clock, owner };
    return {
      parts,
      performed,
      carryOut: (id = "sak") => carryOutEffects(parts, community, id),
      sweep: () => carryOutPendingEffects(parts, community),
    };
  };

  /** Asserts that nothing is left to do, and that everything was done to the store exactly once. */
  const assertDone = async () => {
    assert.deepEqual((await cases.listPendingCases(community, { limit: 10 })).items, []);
    const head = await records.readHead(community, "ssu-2026");
    assert.equal(head?.value.last.sequence, ids.length);
    for (const id of ids) {
      const stored = (await cases.readCase(community, id))?.value;
      assert.deepEqual([stored?.pending, stored?.pendingSince, stored?.claim], [[], undefined, undefined]);
      assert.equal(stored?.events.filter(({ kind }) => kind === "recorded").length, 1);
      const recorded = replayCase(id, stored.events)?.decision?.record;
      assert.equal((await records.readRecord(community, recorded?.id ?? ""))?.case, id);
      assert.ok(await plans.readTask(community, `task:${id}:1`));
      assert.ok(await reminders.readEntry(community, `notice:${id}:decided`));
    }
  };
  return { community, clock, cases, process, assertDone };
}

/** The effects of a decided case, in order. */
export const idsOf = (id: string) => [
  `record:${id}`,
  `version:${id}`,
  `task:${id}:1`,
  `notice:${id}:decided`,
];
