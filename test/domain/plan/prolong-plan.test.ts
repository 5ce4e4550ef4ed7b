import assert from "node:assert/strict";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import { prolongPlan } from "../../../src/domain/plan/prolong-plan.ts";
import type { Plan } from "../../../src/domain/plan/task.ts";
import { lastDayOf, planExpired } from "../../../src/domain/plan/task-state.ts";
import { presentPlan } from "../../../src/domain/plan/tasks-of-plan.ts";
import { date } from "../../builders/documents.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { shipped } from "../../builders/shipped-plan.ts";

const DECISION = { case: "BT-407", on: date("2026-11-20"), to: date("2027-06-30") };

async function stage() {
  const { store, writes } = planMemory();
  await loadPlan(store, "ostfold", shipped);
  const plan = async (): Promise<Plan> => {
    const stored = await store.readPlan("ostfold", shipped.plan.id);
    assert.ok(stored);
    return stored.value;
  };
  return { store, writes, plan };
}

describe("prolonging a plan", () => {
  it("lets it hold to the day decided, that day included, and no longer", async () => {
    const { store, plan } = await stage();
    assert.equal(planExpired(await plan(), date("2026-11-21")), true);
    await prolongPlan(store, "ostfold", DECISION);
    const prolonged = await plan();
    assert.deepEqual([lastDayOf(prolonged), prolonged.to], ["2027-06-30", "2024-12-31"]);
    assert.equal(planExpired(prolonged, date("2027-06-30")), false);
    assert.equal(planExpired(prolonged, date("2027-07-01")), true);
  });

  it("is done once, and a second decision stands beside the first", async () => {
    const { store, writes, plan } = await stage();
    await prolongPlan(store, "ostfold", DECISION);
    const before = writes();
    await prolongPlan(store, "ostfold", DECISION);
    assert.equal(writes(), before);
    await prolongPlan(store, "ostfold", { ...DECISION, case: "BT-500", to: date("2027-12-31") });
    assert.deepEqual(
      (await plan()).prolonged?.map(({ case: id }) => id),
      ["BT-407", "BT-500"],
    );
  });

  it("never shortens a plan, nor gives an end to one that has none", async () => {
    const { store, plan } = await stage();
    await prolongPlan(store, "ostfold", { ...DECISION, to: date("2024-12-31") });
    assert.equal((await plan()).prolonged, undefined);
    const { to: _to, ...endless } = { ...shipped.plan, id: "evig" };
    await store.writePlan("ostfold", { ...endless, from: date("2026-01-01") }, undefined);
    await prolongPlan(store, "ostfold", DECISION);
    assert.equal((await store.readPlan("ostfold", "evig"))?.value.prolonged, undefined);
  });

  it("is kept when the plan is loaded again", async () => {
    const { store, plan } = await stage();
    await prolongPlan(store, "ostfold", DECISION);
    await loadPlan(store, "ostfold", shipped);
    assert.equal(lastDayOf(await plan()), "2027-06-30");
  });

  it("meets the plan that the case came from, and never a draft", async () => {
    const { store, plan } = await stage();
    const draft = { ...shipped.plan, id: "HP-2025", from: date("2025-01-01"), draft: true };
    await store.writePlan("ostfold", draft, undefined);
    assert.equal((await presentPlan(store, "ostfold", DECISION.on))?.id, shipped.plan.id);
    const other = { ...draft, id: "RP-2026", from: date("2026-01-01"), draft: false };
    const document = { ...draft.document, id: "RP" };
    await store.writePlan("ostfold", { ...other, document }, undefined);
    await prolongPlan(store, "ostfold", { ...DECISION, document: "HP" });
    assert.equal(lastDayOf(await plan()), "2027-06-30");
    for (const id of ["HP-2025", "RP-2026"])
      assert.equal((await store.readPlan("ostfold", id))?.value.prolonged, undefined);
  });
});
