import assert from "node:assert/strict";
import type { Case } from "../../src/domain/cases/case.ts";
import { afterEvents } from "../../src/domain/cases/replay-case.ts";
import type { PlanStore } from "../../src/domain/plan/plan-store.ts";
import { planForNewTasks } from "../../src/domain/plan/succession/plan-for-new-tasks.ts";
import { taskState } from "../../src/domain/plan/task-state.ts";
import { presentPlan, tasksOfPlan } from "../../src/domain/plan/tasks-of-plan.ts";
import { endsWithoutAdoption, planEffect } from "../../src/flows/plan-effects.ts";
import { decidedPlanCase, draftPutForward, PLAN_CASE } from "../builders/adopted-plan.ts";
import { shippedCommunity } from "../builders/case-stage.ts";
import { date } from "../builders/documents.ts";
import { planMemory } from "../builders/plan-memory.ts";
import { shipped } from "../builders/shipped-plan.ts";
import { task } from "../builders/tasks.ts";

const ostfold = shippedCommunity("ostfold");
const LATE = "Kom til etterpå.";
const INTENT = { kind: "plan", id: `plan:${PLAN_CASE}` } as const;

const decide = (plans: PlanStore, treated: Case) =>
  planEffect({ plans, communityOf: () => ostfold, words: { carriedLate: () => LATE } })(
    ostfold.id,
    treated,
    INTENT,
  );

const adopted = decidedPlanCase("partnerskapsmotet");

async function stage() {
  const { store } = planMemory();
  await draftPutForward(store);
  return store;
}

/** The store of a process that dies at its write number `fatal`. */
function dying(store: PlanStore, fatal: number, moment: "before" | "after"): PlanStore {
  let writes = 0;
  const guarded = async <T>(write: () => Promise<T>): Promise<T> => {
    if (writes > fatal) throw new Error("died");
    writes += 1;
    if (writes <= fatal) return write();
    writes += 1;
    if (moment === "after") await write();
    throw new Error("died");
  };
  return {
    ...store,
    writePlan: (...given) => guarded(() => store.writePlan(...given)),
    writeTask: (...given) => guarded(() => store.writeTask(...given)),
  };
}

async function shownBy(store: PlanStore) {
  const [old, next] = await Promise.all(
    ["HP-2023", "HP-2027"].map((id) => tasksOfPlan(store, ostfold.id, id)),
  );
  return { old, next, plan: (await store.readPlan(ostfold.id, "HP-2027"))?.value };
}

describe("The decision on a plan", () => {
  it("makes the draft a plan: each old task says what became of it, and what is carried over begins anew", async () => {
    const store = await stage();
    await decide(store, adopted);
    const { old = [], next = [], plan } = await shownBy(store);
    assert.deepEqual(
      [plan?.draft, plan?.adopted],
      [false, { body: "partnerskapsmotet", case: PLAN_CASE, on: "2026-11-21" }],
    );
    assert.equal(old.length, 33);
    assert.deepEqual(
      old.map((each) => taskState(each).succession?.choice),
      old.map((_, index) => ["carry-over", "close", "drop"][index % 3]),
    );
    assert.deepEqual(
      next.map(({ carriedFrom }) => carriedFrom),
      old.filter((_, index) => index % 3 === 0).map(({ id }) => id),
    );
    const [first] = next;
    assert.ok(first !== undefined);
    const { owners, status, due } = taskState(first);
    // Its date lies before the new plan begins, and is for people to set anew.
    assert.deepEqual([owners, status, due], [["moss", "sykehuset-ostfold"], "under-way", undefined]);
  });

  it("keeps the old plan the present one until the new one begins, and gives new tasks to the new one", async () => {
    const store = await stage();
    const present = async (on: string) => (await presentPlan(store, ostfold.id, date(on)))?.id;
    const taking = async (on: string) => (await planForNewTasks(store, ostfold.id, date(on)))?.id;
    assert.deepEqual([await present("2027-02-01"), await taking("2026-12-01")], ["HP-2023", "HP-2023"]);
    await decide(store, adopted);
    assert.deepEqual([await present("2026-12-01"), await present("2027-02-01")], ["HP-2023", "HP-2027"]);
    assert.equal(await taking("2026-12-01"), "HP-2027");
  });

  it("carries over what came to the old plan after the draft was put forward", async () => {
    const store = await stage();
    const late = task({ id: "task:BT-9:1", plan: shipped.plan.id, case: "BT-9", text: "Lag opplæring." });
    const { number: _number, place: _place, ...unnumbered } = late;
    await store.writeTask(ostfold.id, unnumbered, undefined);
    await decide(store, adopted);
    const carried = (await shownBy(store)).next?.find(({ carriedFrom }) => carriedFrom === late.id);
    assert.deepEqual([carried?.text, carried?.case], ["Lag opplæring.", "BT-9"]);
    const old = await store.readTask(ostfold.id, late.id);
    assert.equal(old && taskState(old.value).succession?.reason, LATE);
  });

  for (const [why, treated] of [
    ["SSU has decided", decidedPlanCase("ssu")],
    ["SSU has decided it as a strategic case", decidedPlanCase("ssu", "strategic")],
    [
      "the body only recommends",
      decidedPlanCase("partnerskapsmotet", "adopts-plan", { result: "recommended" }),
    ],
  ] as const)
    it(`adopts nothing when ${why}`, async () => {
      const store = await stage();
      const before = await shownBy(store);
      await decide(store, treated);
      assert.deepEqual(await shownBy(store), before);
      assert.equal(before.plan?.draft, true);
    });

  for (const moment of ["before", "after"] as const)
    it(`comes out the same when a process dies ${moment} any of its writes`, async () => {
      const whole = await stage();
      await decide(whole, adopted);
      const wanted = await shownBy(whole);
      let deaths = 0;
      for (let fatal = 0, died = true; died; fatal += 1) {
        const store = await stage();
        died = await decide(dying(store, fatal, moment), adopted).then(
          () => false,
          () => true,
        );
        deaths += Number(died);
        await decide(store, adopted);
        assert.deepEqual(await shownBy(store), wanted);
      }
      assert.equal(deaths, 33 + 11 + 1);
    });

  it("has come to its end without adoption when it was decided as another case, or given up, and not while it may come", () => {
    const reserved = decidedPlanCase("partnerskapsmotet", "adopts-plan", { reservations: ["moss"] });
    const base = { at: "2026-11-25T09:00:00Z", by: { person: "kari", name: "Kari Prøve" } };
    const givenUp = afterEvents(reserved, [
      { ...base, kind: "disagreement-taken", ladder: "understanding", rung: "dialogue", words: "Uenig." },
      { ...base, kind: "disagreement-settled", outcome: "given-up", words: "Ingen enighet." },
    ]);
    for (const [treated, ends] of [
      [adopted, false],
      [reserved, false],
      [givenUp, true],
      [decidedPlanCase("ssu", "strategic"), true],
      [decidedPlanCase("partnerskapsmotet", "adopts-plan", { result: "recommended" }), true],
      [{ ...adopted, state: "withdrawn" } as const, true],
      [{ ...adopted, state: "open" } as const, false],
    ] as const)
      assert.equal(endsWithoutAdoption(treated, ostfold), ends);
  });
});
