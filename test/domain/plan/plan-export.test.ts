import assert from "node:assert/strict";
import fc from "fast-check";
import { exportPlan, planExportSchema } from "../../../src/domain/plan/plan-export.ts";
import { TASK_STATUSES } from "../../../src/domain/plan/task.ts";
import { date } from "../../builders/documents.ts";
import { shipped } from "../../builders/shipped-plan.ts";
import { change, task } from "../../builders/tasks.ts";

const community = { id: "ostfold", name: "Østfold", parties: [{ id: "moss", name: "Moss kommune" }] };
const asOf = date("2026-11-22");

describe("the plan as JSON", () => {
  it("reads back the same, whatever has been told of its tasks", () => {
    const changes = fc.record(
      {
        status: fc.constantFrom(...TASK_STATUSES),
        due: fc.constantFrom(null, asOf),
        owners: fc.array(fc.constantFrom("moss", "hospital")),
        body: fc.constantFrom(null, "fsu"),
        note: fc.string({ minLength: 1 }),
        evidence: fc.constantFrom({ title: "Rapport" }, { title: "Notat", url: "https://example.org/n" }),
        succession: fc.constantFrom({ choice: "carry-over" as const, reason: "Pågår", to: "HP-2027/4.a" }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 5 }), (told) => {
        const tasks = [task({ changes: told.map((each, index) => change({ ...each, mark: `m${index}` })) })];
        const exported = exportPlan({ community, plan: shipped.plan, tasks, asOf });
        assert.deepEqual(planExportSchema.parse(JSON.parse(JSON.stringify(exported))), exported);
        assert.equal(exported.tasks[0]?.history.length, told.length);
      }),
      { numRuns: 60 },
    );
  });

  it("holds every line of the plan with its state and its history, and guesses nothing", () => {
    const exported = exportPlan({ community, plan: shipped.plan, tasks: shipped.tasks, asOf });
    assert.equal(exported.tasks.length, 33);
    const [first] = exported.tasks;
    assert.equal(first?.number, "1.a.i");
    assert.deepEqual(
      [first?.state.status, first?.state.due, first?.state.owners],
      [undefined, undefined, []],
    );
    assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(exported))), [
      "format",
      "community",
      "asOf",
      "plan",
      "parties",
      "tasks",
    ]);
  });

  it("tells of one owner as the version before wrote it", () => {
    const tasks = [task({ changes: [change({ owner: "moss" }), change({ owner: null, mark: "m2" })] })];
    const [exported] = exportPlan({ community, plan: shipped.plan, tasks, asOf }).tasks;
    assert.deepEqual(
      exported?.history.map(({ owners }) => owners),
      [["moss"], []],
    );
  });
});
