import assert from "node:assert/strict";
import { storesOver } from "../../src/adapters/store/stores.ts";
import { publishDocuments, publishImported } from "../../src/domain/agreements/publish-documents.ts";
import { versionIdOf } from "../../src/domain/agreements/version-id.ts";
import { taskState } from "../../src/domain/plan/task-state.ts";
import { presentPlan, tasksOfPlan } from "../../src/domain/plan/tasks-of-plan.ts";
import { loadPlans } from "../../src/flows/load-plans.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { onEachDatabase } from "../builders/databases.ts";
import { clause, date } from "../builders/documents.ts";
import { change } from "../builders/tasks.ts";

const TODAY = date("2026-11-21");
const TABLE = "Hva vil vi? / Hvordan skal vi få det til? / Når";

function planOf(lines: readonly (readonly [label: string, text: string])[], from = "2026-01-01") {
  const clauses = lines.map(([label, text], place) =>
    clause(text, { id: `HP/a/${place + 1}`, headings: [TABLE, "1. Kapasitet"], label }),
  );
  const content = { adoption: {}, inForceFrom: date(from), inForceTo: date("2026-12-31"), clauses };
  return {
    head: {
      id: "HP",
      community: "ostfold",
      fileName: "hp.md",
      title: "Handlingsplan 2026",
      standing: "plan" as const,
      retelling: true,
      assumptions: [],
    },
    version: { id: versionIdOf(content), documentId: "HP", ...content },
  };
}

describe("Loading the plans of a corpus", () => {
  onEachDatabase((database) => {
    async function stage() {
      const stores = storesOver(database());
      const community = freshId();
      const folder = [planOf([["a)", "Lage ein plan."]])];
      const start = async () => {
        await publishDocuments(stores.agreements, community, folder);
        await loadPlans(stores, community, TODAY);
      };
      const lines = async () =>
        (await tasksOfPlan(stores.plans, community, "HP-2026")).map(
          (task) => [task.text, task.absentFrom !== undefined, taskState(task).status] as const,
        );
      return { stores, community, start, lines };
    }

    it("brings the tasks of an imported version, keeps what people set, and is not undone by a restart", async () => {
      const { stores, community, start, lines } = await stage();
      await start();
      const stored = await stores.plans.readTask(community, "HP-2026/1.a");
      assert.ok(stored);
      const told = { ...stored.value, changes: [change({ status: "under-way" })] };
      await stores.plans.writeTask(community, told, stored.etag);
      const next = planOf([
        ["a)", "Lage ein betre plan."],
        ["b)", "Følgje opp planen."],
      ]);
      await publishImported(stores.agreements, community, next);
      await loadPlans(stores, community, TODAY);
      const wanted = [
        ["Lage ein betre plan.", false, "under-way"],
        ["Følgje opp planen.", false, undefined],
      ];
      assert.deepEqual(await lines(), wanted);
      await start();
      assert.deepEqual(await lines(), wanted);
    });

    it("takes of one plan the version that has begun last, and not one that is still to begin", async () => {
      const { stores, community, start, lines } = await stage();
      await start();
      await publishImported(
        stores.agreements,
        community,
        planOf([["a)", "Gjelder fra desember."]], "2026-12-01"),
      );
      await loadPlans(stores, community, TODAY);
      assert.deepEqual(await lines(), [["Lage ein plan.", false, undefined]]);
      await loadPlans(stores, community, date("2026-12-01"));
      assert.deepEqual(await lines(), [["Gjelder fra desember.", false, undefined]]);
      assert.equal((await presentPlan(stores.plans, community, TODAY))?.id, "HP-2026");
    });
  });
});
