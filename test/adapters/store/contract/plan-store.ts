import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Plan, Task } from "../../../../src/domain/plan/task.ts";
import { date } from "../../../builders/documents.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

function aPlan(id: string, title = "Handlingsplan"): Plan {
  return { id, title, document: { id: "HP", version: "v1", retelling: false } };
}

function aTask(id: string, text = "Lag opplæring."): Task {
  return { id, plan: "plan", text, kind: "deliverable", groups: [], changes: [] };
}

export function describePlanStore(stores: () => Stores): void {
  describe("plan store", () => {
    describeAggregate<Plan>("plan", stores, {
      withText: aPlan,
      textOf: ({ title }) => title,
      read: ({ plans }, place) => plans.readPlan(place, place),
      write: ({ plans }, place, value, etag) => plans.writePlan(place, value, etag),
    });
    describeListing<Plan>("plans", stores, {
      make: (id) => aPlan(id),
      idOf: ({ id }) => id,
      read: ({ plans }, community, id) => plans.readPlan(community, id),
      create: ({ plans }, community, value) => plans.writePlan(community, value, undefined),
      list: ({ plans }, community, request) => plans.listPlans(community, request),
    });
    describeAggregate<Task>("task", stores, {
      withText: aTask,
      textOf: ({ text }) => text,
      read: ({ plans }, place) => plans.readTask(place, place),
      write: ({ plans }, place, value, etag) => plans.writeTask(place, value, etag),
    });
    describeListing<Task>("tasks", stores, {
      make: (id) => aTask(id),
      idOf: ({ id }) => id,
      read: ({ plans }, community, id) => plans.readTask(community, id),
      create: ({ plans }, community, value) => plans.writeTask(community, value, undefined),
      list: ({ plans }, community, request) => plans.listTasks(community, request),
    });

    it("keeps a draft with its choices, whom it follows, and the case that it waits for", async () => {
      const community = freshId();
      const { plans } = stores();
      const draft: Plan = {
        ...aPlan("HP-2027"),
        follows: "HP-2023",
        draft: true,
        putForward: { case: "HP-407", on: date("2026-11-21") },
        choices: [
          {
            task: "HP-2023/1.a.i",
            choice: "carry-over",
            reason: "Ikke ferdig.",
            at: "2026-11-21T09:00:00Z",
            by: { person: "kari", name: "Kari Prøve" },
          },
        ],
      };
      await plans.writePlan(community, draft, undefined);
      assert.deepEqual((await plans.readPlan(community, draft.id))?.value, draft);
    });

    it("keeps a plan and a task with one id apart, and tasks whose printed labels look alike", async () => {
      const community = freshId();
      const { plans } = stores();
      await plans.writePlan(community, aPlan("1"), undefined);
      const ids = ["1", "1.a.ii", "1.a-ii", "task:case-1:1", "task:case:1:1"];
      for (const id of ids)
        assert.equal((await plans.writeTask(community, aTask(id), undefined)).outcome, "written", id);
      for (const id of ids) assert.equal((await plans.readTask(community, id))?.value.id, id);
      assert.equal((await plans.listPlans(community, { limit: 10 })).items.length, 1);
    });
  });
}
